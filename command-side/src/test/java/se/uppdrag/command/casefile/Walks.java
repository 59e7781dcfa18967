package se.uppdrag.command.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterAll;
import se.uppdrag.command.Command;
import se.uppdrag.command.CommandRejected;
import se.uppdrag.command.Facts;
import se.uppdrag.command.casefile.CaseFileCommand.*;
import se.uppdrag.command.change.EarlierChange;
import se.uppdrag.command.comparison.CostComparison;
import se.uppdrag.command.measure.Measure;
import se.uppdrag.command.uppdrag.Uppdrag;
import se.uppdrag.command.uppdrag.UppdragCommand.*;
import se.uppdrag.kernel.History;
import se.uppdrag.kernel.casefile.CaseFileEvent;
import se.uppdrag.kernel.casefile.CaseFileState;
import se.uppdrag.kernel.change.ChangeEvent;
import se.uppdrag.kernel.change.ChangeState;
import se.uppdrag.kernel.comparison.ComparisonEvent;
import se.uppdrag.kernel.comparison.ComparisonState;
import se.uppdrag.kernel.measure.MeasureEvent;
import se.uppdrag.kernel.measure.MeasureState;
import se.uppdrag.kernel.uppdrag.UppdragEvent;
import se.uppdrag.kernel.uppdrag.UppdragState;

/**
 * Whatever is asked in whatever order: every command ends as events or a refusal, and what the aggregate remembers is what its history
 * says.
 */
abstract class Walks {

    private final Validator validator =
            Validation.buildDefaultValidatorFactory().getValidator();
    private final Set<Class<?>> succeeded = new HashSet<>();
    private final List<Class<?>> commands;

    Walks(List<Class<?>> commands) {
        this.commands = commands;
    }

    boolean valid(Command command) {
        return validator.validate(command).isEmpty();
    }

    @AfterAll
    void no_command_is_out_of_reach() {
        var unreached = new HashSet<>(commands);
        unreached.removeAll(succeeded);
        assertThat(unreached).as("never succeeded in any walk").isEmpty();
    }

    void begin(HouseInMemory house, List<Command> beginning) {
        for (var command : beginning) {
            assertThat(send(house, command, LocalDate.of(2017, 5, 1))).isNotEmpty();
        }
    }

    List<DomainEventMessage<?>> send(HouseInMemory house, Command command, LocalDate day) {
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

    static void check(HouseInMemory house, List<DomainEventMessage<?>> events) {
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
                case ComparisonEvent of -> {
                    assertThat(id).isEqualTo(of.comparisonId());
                    assertThat(event.getMetaData().get("case")).isEqualTo(Universe.CASE.toString());
                    var replayed = replayed(
                            house,
                            id,
                            ComparisonEvent.class,
                            History.of(ComparisonState.none(), ComparisonState::after));
                    assertThat(house.live(CostComparison.class, id).state()).isEqualTo(replayed);
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
}
