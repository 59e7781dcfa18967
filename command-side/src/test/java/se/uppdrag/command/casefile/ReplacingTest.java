package se.uppdrag.command.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.uppdrag.command.Facts.RS;
import static se.uppdrag.command.casefile.Filed.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.messaging.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.uppdrag.command.Command;
import se.uppdrag.command.CommandRejected;
import se.uppdrag.command.Facts;
import se.uppdrag.command.Rejection;
import se.uppdrag.command.casefile.CaseFileCommand.AmendDecisionPoint;
import se.uppdrag.command.casefile.CaseFileCommand.CorrectCaseFact;
import se.uppdrag.command.casefile.CaseFileCommand.OpenCaseFile;
import se.uppdrag.command.casefile.CaseFileCommand.RecordDecision;
import se.uppdrag.command.uppdrag.UppdragCommand.Close;
import se.uppdrag.command.uppdrag.UppdragCommand.CorrectFact;
import se.uppdrag.command.uppdrag.UppdragCommand.ReplaceTask;
import se.uppdrag.command.uppdrag.UppdragRejection;
import se.uppdrag.kernel.BindingForce;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.casefile.DecidedBy;
import se.uppdrag.kernel.casefile.PointOutcome;
import se.uppdrag.kernel.uppdrag.ServedPoint;
import se.uppdrag.kernel.uppdrag.UppdragEvent.PointReworded;
import se.uppdrag.kernel.uppdrag.UppdragEvent.TaskReplaced;
import se.uppdrag.kernel.uppdrag.UppdragEvent.UppdragFactCorrected;

/** By a new decision the giver replaces what the uppdrag is to do; nobody else does (rule 8). */
class ReplacingTest {

    private static final UUID LATER = new UUID(3, 3);
    private static final PointRef POINT = new PointRef(LATER, "5");
    private static final LocalDate JUNE = LocalDate.of(2017, 6, 1);

    private final HouseInMemory house = new HouseInMemory();

    @BeforeEach
    void anUppdragRestsOnTwoPoints() {
        house.send(new OpenCaseFile(CASE, "Åtgärder", null, null, null));
        house.send(record(point("1", PointOutcome.DECIDED, null), point("2", PointOutcome.DECIDED, null)));
        house.send(assign(POINT_1, POINT_2));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void puts_the_later_point_in_the_place_of_the_first() {
        later(RS, PointOutcome.DECIDED, JUNE);
        assertThat(sent(replace(POINT_1))).isEqualTo(List.of(replaced(POINT_1)));
        refused(new Close(UPPDRAG, RS, null), new UppdragRejection.PointsUnanswered(List.of(POINT_2, POINT)));
    }

    @Test
    void without_saying_which_replaces_all() {
        later(RS, PointOutcome.DECIDED, JUNE);
        assertThat(sent(replace())).isEqualTo(List.of(replaced(POINT_1, POINT_2)));
        assertThat(sent(replace())).isEmpty();
    }

    @Test
    void is_the_givers_decision() {
        later(HSN, PointOutcome.DECIDED, JUNE);
        refused(replace(), new UppdragRejection.PointOfOtherBody(POINT, HSN, List.of(RS)));
    }

    @Test
    void takes_a_later_decision_that_holds() {
        refused(replace(), new UppdragRejection.PointNotOfCase(POINT));
        later(RS, PointOutcome.REJECTED, JUNE);
        refused(replace(), new UppdragRejection.PointNotInForce(POINT, PointOutcome.REJECTED));
        refused(new ReplaceTask(UPPDRAG, POINT_2, List.of(POINT_1), null), new UppdragRejection.PointNotLater(POINT_2));
    }

    @Test
    void is_not_done_by_an_older_decision() {
        later(RS, PointOutcome.DECIDED, JUNE.minusMonths(1));
        refused(replace(), new UppdragRejection.PointNotLater(POINT));
    }

    @Test
    void hears_of_new_words_of_the_later_point() {
        later(RS, PointOutcome.DECIDED, JUNE);
        house.send(replace());
        assertThat(sent(new AmendDecisionPoint(CASE, POINT, "Tydligare", null, null, null, null, null)))
                .endsWith(new PointReworded(UPPDRAG, POINT, "Tydligare", null, null, null));
    }

    @Test
    void is_undone_when_the_case_strikes_the_later_decision() {
        later(RS, PointOutcome.DECIDED, JUNE);
        var decided = lastId();
        house.send(replace());
        var replaced = lastId();
        assertThat(sent(new CorrectCaseFact(CASE, decided, "Fel ärende", null, null)))
                .endsWith(new UppdragFactCorrected(UPPDRAG, replaced, "Fel ärende"));
    }

    @Test
    void is_corrected_as_to_its_reason_but_not_as_to_its_points() {
        later(RS, PointOutcome.DECIDED, JUNE);
        house.send(replace(POINT_1));
        var fact = lastId();
        refused(
                new CorrectFact(UPPDRAG, fact, "Fel punkt", null, replaced(POINT_2)),
                new UppdragRejection.AssignedPointsStay(List.of(POINT)));
        var right = new TaskReplaced(UPPDRAG, List.of(POINT_1), served(), "Underlaget räcker inte");
        assertThat(sent(new CorrectFact(UPPDRAG, fact, "Fel skäl", null, right)))
                .contains(right);
    }

    private static ReplaceTask replace(PointRef... points) {
        return new ReplaceTask(UPPDRAG, POINT, List.of(points), "Räcker inte");
    }

    private static TaskReplaced replaced(PointRef... points) {
        return new TaskReplaced(UPPDRAG, List.of(points), served(), "Räcker inte");
    }

    private static ServedPoint served() {
        return new ServedPoint(POINT, "Punkt 5", null, null, null, BindingForce.MUST, null);
    }

    private void later(Party decider, PointOutcome outcome, LocalDate day) {
        house.send(
                new RecordDecision(
                        CASE,
                        LATER,
                        DecidedBy.BODY,
                        decider,
                        null,
                        "§ 187",
                        null,
                        null,
                        List.of(),
                        null,
                        List.of(point("5", outcome, null))),
                Facts.fact(day));
    }

    private UUID lastId() {
        return UUID.fromString(house.history().getLast().getIdentifier());
    }

    private List<Object> sent(Command command) {
        return house.send(command).stream().<Object>map(Message::getPayload).toList();
    }

    private void refused(Command command, Rejection rejection) {
        var before = house.history();
        assertThatThrownBy(() -> house.send(command))
                .isInstanceOfSatisfying(
                        CommandRejected.class, no -> assertThat(no.rejection()).isEqualTo(rejection));
        assertThat(house.history()).isEqualTo(before);
    }
}
