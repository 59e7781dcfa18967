package se.uppdrag.command.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.uppdrag.command.Command;
import se.uppdrag.command.change.ChangeCommand;
import se.uppdrag.command.change.ChangeCommand.ExplainChangeFinding;
import se.uppdrag.command.change.EarlierChange;
import se.uppdrag.command.comparison.ComparisonCommand;
import se.uppdrag.command.measure.MeasureCommand;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.change.ChangeEvent;
import se.uppdrag.kernel.change.ChangeState;
import se.uppdrag.kernel.comparison.ComparisonEvent;
import se.uppdrag.kernel.measure.MeasureEvent;

/** Random commands about what an uppdrag came to: measures, a cost comparison, an earlier change. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResultsWalkTest extends Walks {

    private static final int WALKS = 80;
    private static final int STEPS = 80;

    private static final List<Class<?>> COMMANDS =
            Universe.records(MeasureCommand.class, ComparisonCommand.class, ChangeCommand.class);

    ResultsWalkTest() {
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
            begin(house, Universe.beginning());
            begin(house, Universe.results());
            for (var step = 0; step < STEPS; step++) {
                var command = knowing(house, universe.command(recorded(house)));
                if (valid(command)) {
                    check(house, send(house, command, LocalDate.of(2023, 5, 1).plusDays(random.nextInt(200))));
                }
            }
        }
    }

    /** What an earlier change is found to say is named by its events, which no random text hits. */
    private static Command knowing(HouseInMemory house, Command command) {
        var state =
                (ChangeState) house.live(EarlierChange.class, Universe.CHANGE).state();
        return command instanceof ExplainChangeFinding explain
                        && !state.findings().isEmpty()
                ? new ExplainChangeFinding(
                        explain.changeId(),
                        state.findings().getLast().id(),
                        explain.explanation(),
                        explain.explainedBy())
                : command;
    }

    private static List<Recorded<?>> recorded(HouseInMemory house) {
        var all = new ArrayList<Recorded<?>>(house.recorded(Universe.MEASURE, MeasureEvent.class));
        all.addAll(house.recorded(Universe.COMPARISON, ComparisonEvent.class));
        all.addAll(house.recorded(Universe.CHANGE, ChangeEvent.class));
        return all;
    }
}
