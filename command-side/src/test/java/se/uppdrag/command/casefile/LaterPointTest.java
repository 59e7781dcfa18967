package se.uppdrag.command.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.uppdrag.command.Facts.DIRECTOR;
import static se.uppdrag.command.Facts.RF;
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
import se.uppdrag.command.casefile.CaseFileCommand.CorrectCaseFact;
import se.uppdrag.command.casefile.CaseFileCommand.OpenCaseFile;
import se.uppdrag.command.casefile.CaseFileCommand.RecordDecision;
import se.uppdrag.command.casefile.CaseFileCommand.ReportDelegatedDecision;
import se.uppdrag.command.uppdrag.UppdragCommand.SetGateAside;
import se.uppdrag.command.uppdrag.UppdragRejection;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.casefile.CaseFileEvent.DecisionRecorded;
import se.uppdrag.kernel.casefile.DecidedBy;
import se.uppdrag.kernel.casefile.PointOutcome;
import se.uppdrag.kernel.uppdrag.Gate;
import se.uppdrag.kernel.uppdrag.UppdragEvent;
import se.uppdrag.kernel.uppdrag.UppdragEvent.GateSetAside;
import se.uppdrag.kernel.uppdrag.UppdragEvent.UppdragFactCorrected;

/** A later decision point of the case may set any gate aside (rule 4); whether it is one, the case knows. */
class LaterPointTest {

    private static final UUID LATER = new UUID(3, 3);
    private static final PointRef POINT = new PointRef(LATER, "5");
    private static final LocalDate JUNE = LocalDate.of(2017, 6, 1);

    private final HouseInMemory house = new HouseInMemory();

    @BeforeEach
    void anUppdragRestsOnADecision() {
        house.send(new OpenCaseFile(CASE, "Åtgärder", null, null, null));
        house.send(record(point("1", PointOutcome.DECIDED, null), point("2", PointOutcome.DECIDED, null)));
        house.send(assign(POINT_1));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void sets_a_gate_aside_although_the_uppdrag_does_not_serve_it() {
        later(CASE, DecidedBy.BODY, RS, PointOutcome.DECIDED, JUNE);
        assertThat(sent(aside(POINT, RS))).isEqualTo(List.of(asideEvent(RS)));
    }

    @Test
    void may_be_a_superior_bodys() {
        later(CASE, DecidedBy.BODY, RF, PointOutcome.DECIDED, JUNE);
        assertThat(sent(aside(POINT, RF))).isEqualTo(List.of(asideEvent(RF)));
    }

    @Test
    void is_not_another_bodys() {
        later(CASE, DecidedBy.BODY, HSN, PointOutcome.DECIDED, JUNE);
        refused(aside(POINT, HSN), new UppdragRejection.PointOfOtherBody(POINT, HSN, List.of(RS)));
    }

    @Test
    void decided_on_delegation_is_the_bodys_that_it_was_reported_to() {
        later(CASE, DecidedBy.DELEGATE, DIRECTOR, PointOutcome.DECIDED, JUNE);
        refused(aside(POINT, DIRECTOR), new UppdragRejection.PointOfOtherBody(POINT, DIRECTOR, List.of(RS)));
        house.send(new ReportDelegatedDecision(CASE, LATER, RS, null));
        assertThat(sent(aside(POINT, DIRECTOR))).isEqualTo(List.of(asideEvent(DIRECTOR)));
    }

    @Test
    void is_said_to_be_decided_by_who_decided_it() {
        later(CASE, DecidedBy.BODY, RS, PointOutcome.DECIDED, JUNE);
        refused(aside(POINT, DIRECTOR), new UppdragRejection.SetAsideByOther(POINT, DIRECTOR, RS));
    }

    @Test
    void is_not_a_point_of_the_mandates_own_decision() {
        refused(aside(POINT_1, RS), new UppdragRejection.PointNotLater(POINT_1));
        refused(aside(POINT_2, RS), new UppdragRejection.PointNotLater(POINT_2));
    }

    @Test
    void is_not_an_older_one() {
        later(CASE, DecidedBy.BODY, RS, PointOutcome.DECIDED, JUNE.minusMonths(1));
        refused(aside(POINT, RS), new UppdragRejection.PointNotLater(POINT));
    }

    @Test
    void is_decided() {
        later(CASE, DecidedBy.BODY, RS, PointOutcome.REJECTED, JUNE);
        refused(aside(POINT, RS), new UppdragRejection.PointNotInForce(POINT, PointOutcome.REJECTED));
    }

    @Test
    void is_there_and_in_the_same_case() {
        var other = new UUID(7, 7);
        house.send(new OpenCaseFile(other, "Annat", null, null, null));
        later(other, DecidedBy.BODY, RS, PointOutcome.DECIDED, JUNE);
        refused(aside(POINT, RS), new UppdragRejection.PointNotOfCase(POINT));
        var missing = new PointRef(DECISION, "9");
        refused(aside(missing, RS), new UppdragRejection.PointNotOfCase(missing));
    }

    @Test
    void closes_the_gate_again_when_the_case_strikes_it() {
        later(CASE, DecidedBy.BODY, RS, PointOutcome.DECIDED, JUNE);
        var decided = lastId();
        house.send(aside(POINT, RS));
        var setAside = lastId();
        assertThat(sent(new CorrectCaseFact(CASE, decided, "Fel ärende", null, null)))
                .endsWith(new UppdragFactCorrected(UPPDRAG, setAside, "Fel ärende"));
        refused(aside(POINT, RS), new UppdragRejection.PointNotOfCase(POINT));
    }

    @Test
    void stays_when_a_correction_leaves_it_in_force() {
        later(CASE, DecidedBy.BODY, RS, PointOutcome.DECIDED, JUNE);
        var decided = house.history().getLast();
        house.send(aside(POINT, RS));
        assertThat(sent(new CorrectCaseFact(
                        CASE, UUID.fromString(decided.getIdentifier()), "Skrivfel", null, (DecisionRecorded)
                                decided.getPayload())))
                .isNotEmpty()
                .noneMatch(UppdragEvent.class::isInstance);
    }

    private static SetGateAside aside(PointRef point, Party by) {
        return new SetGateAside(UPPDRAG, Gate.COLLABORATION_RULED_OUT, null, null, point, by, "Beslutat på nytt");
    }

    private static GateSetAside asideEvent(Party by) {
        return new GateSetAside(UPPDRAG, Gate.COLLABORATION_RULED_OUT, null, null, POINT, by, "Beslutat på nytt");
    }

    private void later(UUID caseFile, DecidedBy by, Party decider, PointOutcome outcome, LocalDate day) {
        house.send(
                new RecordDecision(
                        caseFile,
                        LATER,
                        by,
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
