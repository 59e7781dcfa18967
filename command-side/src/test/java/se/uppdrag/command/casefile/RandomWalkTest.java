package se.uppdrag.command.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.uppdrag.command.casefile.CaseFileCommand.*;
import se.uppdrag.command.uppdrag.Uppdrag;
import se.uppdrag.command.uppdrag.UppdragCommand;
import se.uppdrag.command.uppdrag.UppdragCommand.*;
import se.uppdrag.kernel.Correction;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.casefile.CaseFileEvent;
import se.uppdrag.kernel.uppdrag.Recipient;
import se.uppdrag.kernel.uppdrag.UppdragEvent;
import se.uppdrag.kernel.uppdrag.UppdragState;

/**
 * Whatever is asked in whatever order: every command ends as events or a refusal, what the aggregate remembers is what its history
 * says, and the promises of domain.md hold.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RandomWalkTest extends Walks {

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

    private static final List<Class<?>> COMMANDS = Universe.records(CaseFileCommand.class, UppdragCommand.class);

    RandomWalkTest() {
        super(COMMANDS);
    }

    static IntStream seeds() {
        return IntStream.range(0, WALKS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void ends_every_command_as_events_or_a_refusal(int seed) {
        var random = new Random(seed);
        var universe = new Universe(random, seed, COMMANDS);
        try (var house = new HouseInMemory()) {
            var firstPromises = new HashMap<String, UUID>();
            begin(house, Universe.beginning());
            for (var step = 0; step < STEPS; step++) {
                var command = universe.command(recorded(house));
                if (!valid(command)) {
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
        answersAreOne(state);
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
