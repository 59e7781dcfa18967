package se.uppdrag.command.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.uppdrag.command.CommandRejected;
import se.uppdrag.command.Facts;
import se.uppdrag.command.casefile.HouseInMemory;
import se.uppdrag.command.plan.PhasePlanCommand.*;
import se.uppdrag.command.uppdrag.UppdragCommand.GateText;
import se.uppdrag.kernel.History;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.plan.PhasePlanEvent;
import se.uppdrag.kernel.plan.PhasePlanEvent.*;
import se.uppdrag.kernel.plan.PhasePlanState;
import se.uppdrag.kernel.uppdrag.Gate;
import se.uppdrag.kernel.uppdrag.Passage;
import se.uppdrag.kernel.uppdrag.Phase;
import se.uppdrag.kernel.uppdrag.Standing;

/** Random commands end as events or as a refusal; the plan in use is the plan that its history tells, and no two wordings share a version. */
class PhasePlanWalkTest {

    private static final UUID ID = new UUID(7, 7);
    private static final int WALKS = 30;
    private static final int STEPS = 40;

    static IntStream seeds() {
        return IntStream.range(0, WALKS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void ends_every_command_as_events_or_a_refusal(int seed) {
        var random = new Random(seed);
        try (var house = new HouseInMemory()) {
            house.send(new RegisterPhasePlan(ID, "Plan", null, List.of(standard("a"))));
            for (var step = 0; step < STEPS; step++) {
                try {
                    house.send(command(random, house.recorded(ID, PhasePlanEvent.class)), Facts.fact());
                } catch (CommandRejected refused) {
                    assertThat(refused.rejection()).isNotNull();
                } catch (ConcurrencyException taken) {
                    // Registered already: the door has words for it.
                }
                check(house);
            }
        }
    }

    private static void check(HouseInMemory house) {
        var replayed = History.of(PhasePlanState.none(), PhasePlanState::after);
        for (var fact : house.recorded(ID, PhasePlanEvent.class)) {
            replayed = replayed.after(fact);
        }
        assertThat(house.live(PhasePlan.class, ID).state()).isEqualTo(replayed.state());
        assertThat(replayed.state().phases()).isNotEmpty();
        assertThat(replayed.state().version()).isPositive();
        assertThat(keys(replayed.state().phases())).doesNotHaveDuplicates();
    }

    private static Stream<String> keys(List<Phase> phases) {
        return phases.stream().map(Phase::key);
    }

    private static PhasePlanCommand command(Random random, List<Recorded<PhasePlanEvent>> told) {
        return switch (random.nextInt(8)) {
            case 0 -> new RegisterPhasePlan(ID, "Igen", null, List.of(standard("a")));
            case 1 -> new RetirePhasePlan(ID, null);
            case 2, 3, 4 -> new RevisePhasePlan(ID, "Plan", null, phases(random), "Bättre");
            default -> correction(random, told.get(random.nextInt(told.size())));
        };
    }

    private static CorrectPhasePlanFact correction(Random random, Recorded<PhasePlanEvent> wrong) {
        var right = switch (wrong.event()) {
            case PhasePlanRegistered e -> new PhasePlanRegistered(ID, "Rättad", null, e.phases());
            case PhasePlanRevised e -> new PhasePlanRevised(ID, "Rättad", null, e.phases(), e.reason());
            case PhasePlanRetired e -> new PhasePlanRetired(ID, "Ersatt");
            case PhasePlanFactCorrected e -> e;
        };
        return new CorrectPhasePlanFact(ID, wrong.eventId(), "Skrivfel", null, random.nextBoolean() ? right : null);
    }

    /** Sometimes with a name twice, or in a circle. */
    private static List<StandardPhase> phases(Random random) {
        return IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(phase -> standard(
                        String.valueOf((char) ('a' + random.nextInt(3))),
                        random.nextInt(3) == 0 ? new String[] {"a"} : new String[0]))
                .toList();
    }

    private static StandardPhase standard(String key, String... after) {
        var condition = new GateText(Gate.POINTS_IN_FORCE, "Direktivet", Standing.REPORT, Passage.START);
        return new StandardPhase(key, key, List.of(after), false, List.of(condition));
    }
}
