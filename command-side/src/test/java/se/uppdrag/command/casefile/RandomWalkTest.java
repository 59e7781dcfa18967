package se.uppdrag.command.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.uppdrag.command.Command;
import se.uppdrag.command.CommandRejected;
import se.uppdrag.command.Facts;
import se.uppdrag.command.casefile.CaseFileCommand.*;
import se.uppdrag.command.change.EarlierChange;
import se.uppdrag.command.measure.Measure;
import se.uppdrag.command.uppdrag.Uppdrag;
import se.uppdrag.command.uppdrag.UppdragCommand.*;
import se.uppdrag.kernel.Correction;
import se.uppdrag.kernel.History;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.casefile.CaseFileEvent;
import se.uppdrag.kernel.casefile.CaseFileState;
import se.uppdrag.kernel.change.ChangeEvent;
import se.uppdrag.kernel.change.ChangeState;
import se.uppdrag.kernel.measure.MeasureEvent;
import se.uppdrag.kernel.measure.MeasureState;
import se.uppdrag.kernel.uppdrag.Recipient;
import se.uppdrag.kernel.uppdrag.UppdragEvent;
import se.uppdrag.kernel.uppdrag.UppdragState;

/**
 * Whatever is asked in whatever order: every command ends as events or a refusal, what the aggregate remembers is what its history
 * says, and the promises of domain.md hold.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RandomWalkTest {

    private static final int WALKS = 200;
    private static final int STEPS = 100;

    /** Acts: the same again is a new act, on its own day. All else is a state of things, true already the second time. */
    private static final Set<Class<?>> ACTS = Set.of(
            RecordMandateStep.class,
            RecordPreparatoryWork.class,
            DispatchDecision.class,
            ReportDelegatedDecision.class,
            AmendDecisionPoint.class,
            HandOver.class,
            StartPhase.class,
            RecordDialogue.class,
            NotifyOutcome.class,
            AssessStatus.class,
            RecordOutsourcingEffect.class,
            RecordEvent.class,
            AmendAnswer.class,
            Remind.class,
            RecordTotals.class,
            RecordConsideration.class);

    private final Validator validator =
            Validation.buildDefaultValidatorFactory().getValidator();
    private final Set<Class<?>> succeeded = new HashSet<>();

    static IntStream seeds() {
        return IntStream.range(0, WALKS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void ends_every_command_as_events_or_a_refusal(int seed) {
        var random = new Random(seed);
        var universe = new Universe(random, seed);
        try (var house = new HouseInMemory()) {
            var firstPromises = new HashMap<String, UUID>();
            begin(house);
            for (var step = 0; step < STEPS; step++) {
                var command = universe.command(recorded(house));
                if (!validator.validate(command).isEmpty()) {
                    continue;
                }
                var day = LocalDate.of(2017, 5, 1).plusDays(random.nextInt(200));
                var events = send(house, command, day);
                if (!events.isEmpty() && !ACTS.contains(command.getClass())) {
                    assertThat(send(house, command, day))
                            .as("again: %s", command)
                            .isEmpty();
                }
                if (!events.isEmpty()) {
                    check(house, events);
                    Universe.UPPDRAG.stream()
                            .filter(id ->
                                    !house.recorded(id, UppdragEvent.class).isEmpty())
                            .forEach(id -> promisesHold(house, id, events, firstPromises));
                }
            }
        }
    }

    @AfterAll
    void no_command_is_out_of_reach() {
        var commands = new HashSet<>(Universe.commands());
        commands.removeAll(succeeded);
        assertThat(commands).as("never succeeded in any walk").isEmpty();
    }

    private void begin(HouseInMemory house) {
        for (var command : Universe.beginning()) {
            assertThat(send(house, command, LocalDate.of(2017, 5, 1))).isNotEmpty();
        }
    }

    private List<DomainEventMessage<?>> send(HouseInMemory house, Command command, LocalDate day) {
        var before = house.history().size();
        try {
            var events = house.send(command, Facts.fact(day));
            if (!events.isEmpty()) {
                succeeded.add(command.getClass());
            }
            return events;
        } catch (CommandRejected refused) {
            assertThat(refused.rejection()).isNotNull();
        } catch (ConcurrencyException | AggregateNotFoundException known) {
            // A taken id or number, and a stream that is not there: the door has words for both.
        }
        assertThat(house.history()).as("refused, and yet recorded: %s", command).hasSize(before);
        return List.of();
    }

    private static void check(HouseInMemory house, List<DomainEventMessage<?>> events) {
        for (var event : events) {
            var id = UUID.fromString(event.getAggregateIdentifier());
            switch (event.getPayload()) {
                case CaseFileEvent of -> {
                    assertThat(id).isEqualTo(Universe.CASE);
                    var replayed = replayed(
                            house, id, CaseFileEvent.class, History.of(CaseFileState.none(), CaseFileState::after));
                    assertThat(house.live(CaseFile.class, id).state()).isEqualTo(replayed);
                }
                case UppdragEvent of -> {
                    assertThat(id).isEqualTo(of.uppdragId());
                    assertThat(event.getMetaData().get("case")).isEqualTo(Universe.CASE.toString());
                    var replayed = replayed(
                            house, id, UppdragEvent.class, History.of(UppdragState.none(), UppdragState::after));
                    assertThat(house.live(Uppdrag.class, id).state()).isEqualTo(replayed);
                    answersAreOne(replayed);
                    replayed.scope().areas().forEach(area -> replayed.outsourcingGates(area.key()));
                }
                case MeasureEvent of -> {
                    assertThat(id).isEqualTo(of.measureId());
                    assertThat(event.getMetaData().get("case")).isEqualTo(Universe.CASE.toString());
                    var replayed = replayed(
                            house, id, MeasureEvent.class, History.of(MeasureState.none(), MeasureState::after));
                    assertThat(house.live(Measure.class, id).state()).isEqualTo(replayed);
                }
                case ChangeEvent of -> {
                    assertThat(id).isEqualTo(of.changeId());
                    assertThat(event.getMetaData().get("case")).isEqualTo(Universe.CASE.toString());
                    var replayed =
                            replayed(house, id, ChangeEvent.class, History.of(ChangeState.none(), ChangeState::after));
                    assertThat(house.live(EarlierChange.class, id).state()).isEqualTo(replayed);
                }
                default -> {
                    // A claimed number has no state.
                }
            }
        }
    }

    private static <S, E> S replayed(HouseInMemory house, UUID id, Class<E> type, History<S, E> history) {
        for (var fact : house.recorded(id, type)) {
            history = history.after(fact);
        }
        return history.state();
    }

    /** The first promise stays the first, whatever is promised afterwards; only a correction puts another in its place. */
    private static void promisesHold(
            HouseInMemory house, UUID id, List<DomainEventMessage<?>> events, Map<String, UUID> known) {
        var now = new HashMap<String, UUID>();
        var state = (UppdragState) house.live(Uppdrag.class, id).state();
        state.deadlines()
                .deliverables()
                .forEach(deliverable -> deliverable
                        .first()
                        .ifPresent(promise -> now.put(
                                id + "/" + deliverable.key(), promise.trace().event())));
        if (events.stream().noneMatch(event -> event.getPayload() instanceof Correction)) {
            known.forEach((key, first) -> {
                if (key.startsWith(id.toString())) {
                    assertThat(now).containsEntry(key, first);
                }
            });
        }
        known.keySet().removeIf(key -> key.startsWith(id.toString()));
        known.putAll(now);
    }

    private static void answersAreOne(UppdragState state) {
        assertThat(state.mandate().givers()).doesNotHaveDuplicates();
        assertThat(state.mandate().holders()).doesNotHaveDuplicates();
        for (var round : state.consultations()) {
            for (var recipient : round.recipients()) {
                var current = recipient.answers().stream()
                        .filter(answer -> answer.standing() == Recipient.Standing.CURRENT)
                        .map(answer -> String.valueOf(answer.answer().area()))
                        .toList();
                assertThat(current).doesNotHaveDuplicates();
            }
            assertThat(round.recipients().stream().map(Recipient::party)).doesNotHaveDuplicates();
        }
    }

    private static List<Recorded<?>> recorded(HouseInMemory house) {
        var all = new ArrayList<Recorded<?>>(house.recorded(Universe.CASE, CaseFileEvent.class));
        Universe.UPPDRAG.forEach(id -> all.addAll(house.recorded(id, UppdragEvent.class)));
        return all;
    }
}
