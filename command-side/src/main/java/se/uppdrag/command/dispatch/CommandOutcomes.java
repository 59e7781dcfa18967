package se.uppdrag.command.dispatch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.uppdrag.ledger.Appended;
import se.uppdrag.ledger.LedgerEventStore;
import se.uppdrag.ledger.MetaDataKeys;

/**
 * Carries what a command has caused from its commit to the door that waits for it, without asking the database; and refuses the
 * commit of a command whose sender had seen another version.
 */
@Component
public final class CommandOutcomes
        implements MessageHandlerInterceptor<CommandMessage<?>>, MessageDispatchInterceptor<EventMessage<?>> {

    static final String EXPECTED_STREAM = "expectedStream";
    static final String EXPECTED_VERSION = "expectedVersion";

    private static final String CHANGES = CommandOutcomes.class.getName();

    private final Map<String, Outcome> finished = new ConcurrentHashMap<>();

    /** What the command caused; empty when nothing. Told once. */
    public Optional<Outcome> take(UUID commandId) {
        return Optional.ofNullable(finished.remove(commandId.toString()));
    }

    public void put(UUID commandId, Outcome outcome) {
        finished.put(commandId.toString(), outcome);
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain)
            throws Exception {
        if (unit.getMessage().getMetaData().get(MetaDataKeys.COMMAND_ID) instanceof String commandId) {
            unit.afterCommit(committed -> {
                Appended appended = committed.getResource(LedgerEventStore.APPENDED);
                List<Outcome.Change> changes = committed.getResource(CHANGES);
                if (appended != null && changes != null) {
                    finished.put(commandId, new Outcome(List.copyOf(changes), appended.lastPosition()));
                }
            });
        }
        return chain.proceed();
    }

    @Override
    public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(List<? extends EventMessage<?>> events) {
        if (CurrentUnitOfWork.isStarted()) {
            var root = CurrentUnitOfWork.get().root();
            var changes = events.stream()
                    .filter(DomainEventMessage.class::isInstance)
                    .map(event -> (DomainEventMessage<?>) event)
                    .map(event -> new Outcome.Change(
                            UUID.fromString(event.getAggregateIdentifier()),
                            event.getSequenceNumber(),
                            event.getPayload()))
                    .toList();
            refuseUnlessExpected(root, changes);
            root.resources().put(CHANGES, changes);
        }
        return (index, event) -> event;
    }

    private static void refuseUnlessExpected(UnitOfWork<?> root, List<Outcome.Change> changes) {
        var metadata = root.getMessage().getMetaData();
        if (metadata.get(EXPECTED_STREAM) instanceof String stream
                && metadata.get(EXPECTED_VERSION) instanceof String version) {
            var expected = Long.parseLong(version);
            changes.stream()
                    .filter(change -> change.stream().toString().equals(stream))
                    .findFirst()
                    .filter(first -> first.sequence() != expected + 1)
                    .ifPresent(first -> {
                        throw new StaleVersion(expected, first.sequence() - 1);
                    });
        }
    }
}
