package se.uppdrag.command.dispatch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;
import se.uppdrag.command.Command;
import se.uppdrag.command.CommandRejected;
import se.uppdrag.command.NewId;
import se.uppdrag.command.Rejection;
import se.uppdrag.command.uppdrag.UppdragRejection;
import se.uppdrag.kernel.Entry;
import se.uppdrag.kernel.Fact;
import se.uppdrag.kernel.Role;
import se.uppdrag.ledger.DuplicateCommand;
import se.uppdrag.ledger.LedgerUnavailable;
import se.uppdrag.ledger.MetaDataKeys;
import se.uppdrag.ledger.StreamConflict;
import se.uppdrag.web.TraceContext;

/**
 * The one way in: whoever has a command, page or machine, submits it here.
 *
 * <p>{@link #submit} throws {@link InvalidCommand} when it is malformed or incomplete, {@link CommandRejected} when it is refused,
 * {@link StaleVersion} and {@link KeyReused} when the sender is mistaken about what came before, {@link LedgerUnavailable} when the
 * ledger does not answer.
 */
@Component
public class CommandDoor {

    /** Metadata key, frozen like those of {@link Fact}. */
    static final String CORRELATION = "correlation";

    private static final int ATTEMPTS = 4;

    private final CommandGateway gateway;
    private final CommandCatalog catalog;
    private final Validation validation;
    private final CommandOutcomes outcomes;
    private final CommandMemory memory;

    CommandDoor(
            CommandGateway gateway,
            CommandCatalog catalog,
            Validation validation,
            CommandOutcomes outcomes,
            CommandMemory memory) {
        this.gateway = gateway;
        this.catalog = catalog;
        this.validation = validation;
        this.outcomes = outcomes;
        this.memory = memory;
    }

    public Receipt submit(CommandRequest request) {
        var command = checked(request);
        var type = catalog.of(command);
        try {
            return submit(request, command, type);
        } catch (CommandRejected rejected) {
            throw isOutsideReach(request, rejected.rejection())
                    ? new CommandRejected(new DoorRejection.NoSuchStream(
                            type.targetOf(command).toString()))
                    : rejected;
        }
    }

    /** A round that a liaison's party was not asked in is told from one that is not there by nothing (INQ-09). */
    private static boolean isOutsideReach(CommandRequest request, Rejection rejection) {
        return request.fact().actor().role() == Role.LIAISON
                && (rejection instanceof UppdragRejection.PartyNotAsked
                        || rejection instanceof UppdragRejection.ConsultationUnknown);
    }

    private Receipt submit(CommandRequest request, Command command, CommandType type) {
        Outcome outcome;
        try {
            outcome = send(request, type, command);
        } catch (DuplicateCommand | CommandRejected | StaleVersion refusal) {
            return repeated(request, type, command, refusal);
        }
        return outcome == null ? repeated(request, type, command, null) : Receipts.of(type, command, outcome, false);
    }

    /** What is wrong with the request, without sending it; empty: it may be sent. */
    public List<FieldProblem> problems(CommandRequest request) {
        return problems(request, written(request));
    }

    private List<FieldProblem> problems(CommandRequest request, @Nullable Record written) {
        var problems = new ArrayList<>(request.problems());
        if (written != null) {
            validation.problems(written).stream()
                    .filter(found -> isNew(problems, found))
                    .forEach(problems::add);
            if (request.fact().entry() == Entry.LIVE) {
                Stating.unstated(written).stream()
                        .filter(found -> isNew(problems, found))
                        .forEach(problems::add);
            }
        }
        return problems;
    }

    private Command checked(CommandRequest request) {
        var written = written(request);
        var problems = problems(request, written);
        if (!problems.isEmpty() || written == null) {
            throw new InvalidCommand(problems);
        }
        return (Command) written;
    }

    /** As it is checked and sent; absent when no command could be read. */
    private static @Nullable Record written(CommandRequest request) {
        return request.command() instanceof Record record ? Stating.written(drawn(record)) : null;
    }

    private static boolean isNew(List<FieldProblem> known, FieldProblem found) {
        return known.stream().noneMatch(problem -> problem.covers(found.field()));
    }

    /** The same command with an id for what it brings into being. */
    private static <T extends Record> T drawn(T command) {
        // A record has no subclasses: its class is T.
        @SuppressWarnings("unchecked")
        var type = (Class<T>) command.getClass();
        var components = Records.components(type);
        var values = new @Nullable Object[components.size()];
        for (var i = 0; i < components.size(); i++) {
            var value = Records.get(command, components.get(i));
            values[i] = value == null && components.get(i).isAnnotationPresent(NewId.class) ? UUID.randomUUID() : value;
        }
        return Records.create(type, values);
    }

    /** Who has seen another version is told so first. What changes the stream is compared at its commit, without a read. */
    private void refuseUnlessExpected(CommandRequest request, CommandType type, Command command) {
        var expected = request.expectedVersion();
        if (expected != null) {
            var actual = memory.version(type.targetOf(command)).orElse(-1L);
            if (!actual.equals(expected)) {
                throw new StaleVersion(expected, actual);
            }
        }
    }

    /** Two who change the same stream at once: the later one decides again on what the earlier one did. */
    private @Nullable Outcome send(CommandRequest request, CommandType type, Command command) {
        for (var attempt = 1; ; attempt++) {
            var commandId = UUID.randomUUID();
            try {
                gateway.sendAndWait(
                        new GenericCommandMessage<>(command, metadata(commandId, request, type.targetOf(command))));
                return outcomes.take(commandId).orElse(null);
            } catch (StreamConflict conflict) {
                if (conflict.streamExists()) {
                    throw new CommandRejected(Claims.taken(command, conflict.aggregateId()));
                }
                waitBefore(attempt);
            } catch (StaleVersion older) {
                // Thrown by the sender's mistake, or because this node remembered an older state than the sender has
                // seen.
                refuseUnlessExpected(request, type, command);
                waitBefore(attempt);
            } catch (ConcurrencyException | LockAcquisitionFailedException ignored) {
                waitBefore(attempt);
            } catch (AggregateNotFoundException missing) {
                throw new CommandRejected(
                        new DoorRejection.NoSuchStream(String.valueOf(missing.getAggregateIdentifier())));
            }
        }
    }

    private static void waitBefore(int attempt) {
        if (attempt >= ATTEMPTS) {
            throw new CommandRejected(new DoorRejection.ChangedByOthers());
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(
                attempt * ThreadLocalRandom.current().nextLong(2, 10)));
    }

    private static HashMap<String, Object> metadata(UUID commandId, CommandRequest request, UUID target) {
        Fact fact = request.fact();
        var metadata = new HashMap<String, Object>(fact.asMetadata());
        metadata.put(MetaDataKeys.COMMAND_ID, commandId.toString());
        // The command is the cause of its events; what all commands of one request have in common is its trace (rule
        // 11).
        var trace = MDC.get(TraceContext.TRACE_ID);
        metadata.put(CORRELATION, trace == null ? commandId.toString() : trace);
        var idempotency = request.idempotency();
        if (idempotency != null) {
            metadata.put(MetaDataKeys.COMMAND_KEY, storedKey(fact, idempotency));
            metadata.put(MetaDataKeys.COMMAND_HASH, idempotency.hash());
        }
        var expected = request.expectedVersion();
        if (expected != null) {
            metadata.put(CommandOutcomes.EXPECTED_STREAM, target.toString());
            metadata.put(CommandOutcomes.EXPECTED_VERSION, expected.toString());
        }
        return metadata;
    }

    /** A command that changed nothing or was refused may be one that came before: then it gets its first answer again. */
    private Receipt repeated(
            CommandRequest request, CommandType type, Command command, @Nullable RuntimeException refusal) {
        var idempotency = request.idempotency();
        if (idempotency != null) {
            var remembered = memory.find(storedKey(request.fact(), idempotency)).orElse(null);
            if (remembered != null) {
                if (!idempotency.hash().equals(remembered.hash())) {
                    throw new KeyReused();
                }
                return Receipts.of(type, command, remembered.outcome(), true);
            }
        }
        refuseUnlessExpected(request, type, command);
        if (refusal != null) {
            throw refusal;
        }
        var target = type.targetOf(command);
        return Receipts.unchanged(type, command, memory.version(target).orElse(-1L), memory.head());
    }

    private static String storedKey(Fact fact, CommandRequest.Idempotency idempotency) {
        return fact.actor().person() + ":" + idempotency.key();
    }
}
