package se.uppdrag.command.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.uppdrag.command.casefile.Filed.CASE;

import java.util.List;
import java.util.UUID;
import org.axonframework.messaging.Message;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.uppdrag.command.Command;
import se.uppdrag.command.CommandRejected;
import se.uppdrag.command.Rejection;
import se.uppdrag.command.casefile.CaseFileCommand.AddCaseNumber;
import se.uppdrag.command.casefile.CaseFileCommand.CorrectCaseFact;
import se.uppdrag.command.casefile.CaseFileCommand.OpenCaseFile;
import se.uppdrag.kernel.casefile.CaseFileEvent;
import se.uppdrag.kernel.casefile.CaseFileEvent.CaseFactCorrected;
import se.uppdrag.kernel.casefile.CaseFileEvent.CaseNumberAdded;
import se.uppdrag.kernel.casefile.DnrEvent;
import se.uppdrag.kernel.casefile.DnrEvent.DnrClaimed;
import se.uppdrag.kernel.casefile.DnrEvent.DnrReleased;

/** A number belongs to one case of its diary, until a correction says that it never did (rule 2). */
class CaseNumbersTest {

    private static final UUID OTHER = new UUID(7, 7);
    private static final String MISTYPED = "RS/1009/2017";
    private static final String RIGHT = "RS/1008/2017";

    private final HouseInMemory house = new HouseInMemory();

    @BeforeEach
    void twoCasesAreOpen() {
        house.send(new OpenCaseFile(CASE, "Åtgärder", null, "RS", MISTYPED));
        house.send(new OpenCaseFile(OTHER, "Annat", null, null, null));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void are_taken_by_one_case() {
        refused(new AddCaseNumber(OTHER, "RS", MISTYPED), new CaseFileRejection.DnrTaken(MISTYPED, "RS"));
        refused(
                new OpenCaseFile(new UUID(8, 8), "Tredje", null, "RS", MISTYPED),
                new CaseFileRejection.DnrTaken(MISTYPED, "RS"));
    }

    @Test
    void are_no_others_for_being_written_with_other_blanks() {
        house.send(new AddCaseNumber(OTHER, "RS", "2015/KS 0580 52"));
        var again = "2015/KS\u00a00580  52 ";
        refused(new AddCaseNumber(CASE, "RS", again), new CaseFileRejection.DnrTaken(again, "RS"));
        assertThat(sent(new AddCaseNumber(OTHER, "RS", again))).isEmpty();
    }

    @Test
    void are_free_for_another_case_once_struck() {
        var wrong = number(CASE, MISTYPED);
        assertThat(sent(correct(wrong, null)))
                .isEqualTo(List.of(new CaseFactCorrected(CASE, wrong, "Skrivfel"), released(CASE, MISTYPED)));
        assertThat(sent(new AddCaseNumber(OTHER, "RS", MISTYPED)))
                .isEqualTo(List.of(claimed(OTHER, MISTYPED), numbered(OTHER, MISTYPED)));
        refused(new AddCaseNumber(CASE, "RS", MISTYPED), new CaseFileRejection.DnrTaken(MISTYPED, "RS"));
    }

    @Test
    void are_exchanged_for_the_right_one() {
        var wrong = number(CASE, MISTYPED);
        assertThat(sent(correct(wrong, numbered(CASE, RIGHT))))
                .isEqualTo(List.of(
                        claimed(CASE, RIGHT),
                        new CaseFactCorrected(CASE, wrong, "Skrivfel"),
                        numbered(CASE, RIGHT),
                        released(CASE, MISTYPED)));
    }

    @Test
    void come_back_to_the_case_when_the_correction_was_wrong() {
        house.send(correct(number(CASE, MISTYPED), numbered(CASE, RIGHT)));
        assertThat(sent(correct(number(CASE, RIGHT), numbered(CASE, MISTYPED))))
                .contains(claimed(CASE, MISTYPED), released(CASE, RIGHT));
        refused(new AddCaseNumber(OTHER, "RS", MISTYPED), new CaseFileRejection.DnrTaken(MISTYPED, "RS"));
    }

    @Test
    void are_not_exchanged_for_one_that_another_case_has() {
        house.send(new AddCaseNumber(OTHER, "RS", RIGHT));
        refused(correct(number(CASE, MISTYPED), numbered(CASE, RIGHT)), new CaseFileRejection.DnrTaken(RIGHT, "RS"));
    }

    @Test
    void corrected_in_nothing_but_their_day_stay_claimed() {
        assertThat(sent(correct(number(CASE, MISTYPED), numbered(CASE, MISTYPED))))
                .isNotEmpty()
                .noneMatch(DnrEvent.class::isInstance);
    }

    @Test
    void say_themselves_whether_they_fit_the_diary() {
        assertThat(sent(correct(number(CASE, MISTYPED), new CaseNumberAdded(CASE, "RS", "utan form", true))))
                .contains(new CaseNumberAdded(CASE, "RS", "utan form", false));
    }

    @Test
    void of_an_unknown_diary_are_refused() {
        refused(
                correct(number(CASE, MISTYPED), new CaseNumberAdded(CASE, "KF", "KF/1/2017", true)),
                new CaseFileRejection.DiaryUnknown("KF"));
    }

    private static CorrectCaseFact correct(UUID wrong, @Nullable CaseFileEvent right) {
        return new CorrectCaseFact(CASE, wrong, "Skrivfel", null, right);
    }

    private UUID number(UUID caseFile, String dnr) {
        return house.history().stream()
                .filter(event -> numbered(caseFile, dnr).equals(event.getPayload()))
                .map(event -> UUID.fromString(event.getIdentifier()))
                .reduce((earlier, later) -> later)
                .orElseThrow();
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

    private static CaseNumberAdded numbered(UUID caseFile, String dnr) {
        return new CaseNumberAdded(caseFile, "RS", dnr, true);
    }

    private static DnrClaimed claimed(UUID caseFile, String dnr) {
        return new DnrClaimed(DnrEvent.idOf("RS", dnr), "RS", dnr, caseFile);
    }

    private static DnrReleased released(UUID caseFile, String dnr) {
        return new DnrReleased(DnrEvent.idOf("RS", dnr), "RS", dnr, caseFile);
    }
}
