package se.uppdrag.command.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.uppdrag.command.Facts.DIRECTOR;
import static se.uppdrag.command.Facts.RF;
import static se.uppdrag.command.Facts.RS;
import static se.uppdrag.command.casefile.Filed.CASE;
import static se.uppdrag.command.casefile.Filed.POINT_1;
import static se.uppdrag.command.casefile.Filed.UPPDRAG;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.Message;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.uppdrag.command.Command;
import se.uppdrag.command.CommandRejected;
import se.uppdrag.command.CorrectionRejection;
import se.uppdrag.command.Rejection;
import se.uppdrag.command.body.BodyCommand.*;
import se.uppdrag.command.casefile.CaseFileCommand.OpenCaseFile;
import se.uppdrag.command.casefile.Filed;
import se.uppdrag.command.casefile.HouseInMemory;
import se.uppdrag.command.uppdrag.UppdragCommand.*;
import se.uppdrag.command.uppdrag.UppdragRejection;
import se.uppdrag.kernel.History;
import se.uppdrag.kernel.MeetingRef;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.body.BodyEvent;
import se.uppdrag.kernel.body.BodyEvent.*;
import se.uppdrag.kernel.body.Succession;
import se.uppdrag.kernel.casefile.PointOutcome;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.time.Due;
import se.uppdrag.kernel.uppdrag.AnswerKind;
import se.uppdrag.kernel.uppdrag.Deadlines;
import se.uppdrag.kernel.uppdrag.DeliverableKind;
import se.uppdrag.kernel.uppdrag.Report;
import se.uppdrag.kernel.uppdrag.ReportKind;
import se.uppdrag.kernel.uppdrag.UppdragEvent;
import se.uppdrag.kernel.uppdrag.UppdragEvent.*;
import se.uppdrag.kernel.uppdrag.UppdragState;

/** What is due to a meeting follows it, in the same commit (DLN-02). */
class MeetingsTest {

    private static final UUID BODY = new UUID(5, 0);
    private static final UUID OCTOBER = new UUID(5, 10);
    private static final UUID NOVEMBER = new UUID(5, 11);
    private static final UUID REPORT = new UUID(5, 3);
    private static final MeetingRef IN_OCTOBER = new MeetingRef(BODY, OCTOBER);
    private static final MeetingRef IN_NOVEMBER = new MeetingRef(BODY, NOVEMBER);
    private static final Dating TWO_DAYS = Dating.of("25\u201326 oktober 2017");
    private static final Dating LATER = Dating.of("9 november 2017");
    private static final Due MATERIAL = Due.of("2017-10-11");
    private static final String FINAL_REPORT = "Slutrapport (Samverkan)";

    private final HouseInMemory house = new HouseInMemory();

    @BeforeEach
    void aBodyMeetsTwiceAndWaitsForAReport() {
        house.send(new RegisterBody(BODY, RS, "Regionstyrelsen"));
        house.send(new ScheduleMeeting(BODY, OCTOBER, "6/2017", TWO_DAYS, MATERIAL));
        house.send(new ScheduleMeeting(BODY, NOVEMBER, "7/2017", Dating.of("29 november 2017"), null));
        house.send(new OpenCaseFile(CASE, "Resultatförbättrande åtgärder", null, null, null));
        house.send(Filed.record(Filed.point("1", PointOutcome.DECIDED, null)));
        house.send(Filed.assign(POINT_1));
        house.send(new SetDeliverable(
                UPPDRAG, "slutrapport", "Slutrapport", DeliverableKind.FINAL_REPORT, RS, List.of(POINT_1)));
    }

    @AfterEach
    void close() {
        house.close();
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

    private UUID idOf(Class<?> event) {
        return house.history().stream()
                .filter(message -> message.getPayloadType() == event)
                .map(DomainEventMessage::getIdentifier)
                .map(UUID::fromString)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private UppdragState uppdrag() {
        var history = History.<UppdragState, UppdragEvent>of(UppdragState.none(), UppdragState::after);
        for (var fact : house.recorded(UPPDRAG, UppdragEvent.class)) {
            history = history.after(fact);
        }
        return history.state();
    }

    private List<String> promises() {
        return uppdrag().deadlines().deliverable("slutrapport").orElseThrow().promises().stream()
                .map(Deadlines.Promise::due)
                .map(due -> due.to() == null ? due.kind().name() : due.to().toString())
                .toList();
    }

    private List<String> agenda() {
        return uppdrag().report(REPORT).orElseThrow().appearances().stream()
                .map(appearance -> appearance.meeting().text() + " " + appearance.standing())
                .toList();
    }

    private void dueInOctober() {
        house.send(new SetDeadline(UPPDRAG, "slutrapport", null, IN_OCTOBER, null));
    }

    private void onTheAgenda() {
        house.send(new PlaceOnAgenda(
                UPPDRAG,
                REPORT,
                ReportKind.FINAL,
                "Slutrapport",
                RS,
                IN_OCTOBER,
                Dating.notStated(),
                List.of("slutrapport"),
                List.of(POINT_1)));
    }

    private static MoveMeeting move(Dating held, @Nullable Due material) {
        return new MoveMeeting(BODY, OCTOBER, held, material, "Lokalen är upptagen");
    }

    private static CancelMeeting cancel(@Nullable UUID instead, boolean later) {
        return new CancelMeeting(BODY, OCTOBER, instead, later, "För få ärenden");
    }

    @Nested
    class ADeadline {

        @Test
        void is_due_on_the_last_day_of_its_meeting_and_the_body_remembers_who_waits() {
            var events = sent(new SetDeadline(UPPDRAG, "slutrapport", null, IN_OCTOBER, null));

            assertThat(events)
                    .containsExactly(
                            new MeetingAwaited(BODY, OCTOBER, UPPDRAG),
                            new DeadlineSet(
                                    UPPDRAG,
                                    "slutrapport",
                                    Due.meeting(
                                            "6/2017, 25\u201326 oktober 2017",
                                            "6/2017",
                                            LocalDate.of(2017, 10, 25),
                                            LocalDate.of(2017, 10, 26)),
                                    null,
                                    IN_OCTOBER,
                                    MATERIAL));
            assertThat(sent(new SetDeadline(UPPDRAG, "slutrapport", null, IN_OCTOBER, null)))
                    .isEmpty();
        }

        @Test
        void follows_its_meeting_and_keeps_the_first_promise() {
            dueInOctober();
            assertThat(sent(move(LATER, null)))
                    .extracting(Object::getClass)
                    .asString()
                    .contains("MeetingMoved", "DueMeetingMoved");
            assertThat(promises()).containsExactly("2017-10-26", "2017-11-09");
            assertThat(sent(move(LATER, null))).isEmpty();
        }

        @Test
        void has_the_same_promise_when_only_the_day_for_the_papers_moves() {
            dueInOctober();
            house.send(move(TWO_DAYS, Due.of("2017-10-13")));
            assertThat(promises()).containsExactly("2017-10-26");
        }

        @Test
        void follows_no_longer_once_it_has_a_time_of_its_own() {
            dueInOctober();
            house.send(new ChangeDeadline(UPPDRAG, "slutrapport", Due.of("december 2017"), RS, "Fler svar"));
            assertThat(sent(move(LATER, null))).hasSize(1);
            assertThat(promises()).containsExactly("2017-10-26", "2017-12-31");
        }

        @Test
        void can_change_to_a_meeting() {
            house.send(new SetDeadline(UPPDRAG, "slutrapport", Due.of("september 2017")));
            house.send(new ChangeDeadline(UPPDRAG, "slutrapport", null, IN_OCTOBER, RS, "Fler svar"));
            house.send(move(LATER, null));
            assertThat(promises()).containsExactly("2017-09-30", "2017-10-26", "2017-11-09");
        }

        @Test
        void still_waits_for_an_answer_when_more_time_was_asked_for() {
            dueInOctober();
            house.send(new RequestDeadlineChange(
                    UPPDRAG, "slutrapport", Due.of("december 2017"), DIRECTOR, "Svaren dröjer"));
            house.send(move(LATER, null));
            assertThat(uppdrag()
                            .deadlines()
                            .deliverable("slutrapport")
                            .orElseThrow()
                            .awaitsAnswer())
                    .isTrue();
        }

        @Test
        void is_either_a_time_or_a_meeting() {
            refused(
                    new SetDeadline(UPPDRAG, "slutrapport", Due.of("oktober 2017"), IN_OCTOBER, null),
                    new UppdragRejection.EitherTimeOrMeeting("due"));
            refused(
                    new SetDeadline(UPPDRAG, "slutrapport", null, null, null),
                    new UppdragRejection.EitherTimeOrMeeting("due"));
        }

        @Test
        void needs_a_meeting_that_is_to_be_held() {
            var unknown = new MeetingRef(BODY, UUID.randomUUID());
            refused(new SetDeadline(UPPDRAG, "slutrapport", null, unknown, null), new BodyRejection.MeetingUnknown());
            var nobodys = new MeetingRef(UUID.randomUUID(), OCTOBER);
            refused(new SetDeadline(UPPDRAG, "slutrapport", null, nobodys, null), new BodyRejection.MeetingUnknown());
            var noBodys = new MeetingRef(CASE, OCTOBER);
            refused(new SetDeadline(UPPDRAG, "slutrapport", null, noBodys, null), new BodyRejection.MeetingUnknown());
            house.send(cancel(null, false));
            refused(
                    new SetDeadline(UPPDRAG, "slutrapport", null, IN_OCTOBER, null),
                    new BodyRejection.MeetingNotHeld("6/2017"));
        }

        @Test
        void keeps_the_first_promise_as_it_was_when_something_else_of_it_is_corrected() {
            dueInOctober();
            house.send(move(LATER, null));
            var first = (DeadlineSet) house.recorded(UPPDRAG, UppdragEvent.class).stream()
                    .map(fact -> fact.event())
                    .filter(DeadlineSet.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            house.send(new CorrectFact(UPPDRAG, idOf(DeadlineSet.class), "Fel källa", null, first));
            assertThat(promises()).containsExactly("2017-10-26", "2017-11-09");
            refused(
                    new CorrectFact(
                            UPPDRAG,
                            idOf(DeadlineSet.class),
                            "Fel dag",
                            null,
                            new DeadlineSet(UPPDRAG, "slutrapport", Due.of("2017-10-20"), null, IN_OCTOBER, null)),
                    new UppdragRejection.EitherTimeOrMeeting("replacement"));
        }

        @Test
        void corrected_to_another_meeting_has_that_meetings_days() {
            dueInOctober();
            house.send(new CorrectFact(
                    UPPDRAG,
                    idOf(DeadlineSet.class),
                    "Fel sammanträde",
                    null,
                    new DeadlineSet(UPPDRAG, "slutrapport", Due.of("2017-10-20"), null, IN_NOVEMBER, null)));
            assertThat(promises()).containsExactly("2017-11-29");
            house.send(new MoveMeeting(BODY, NOVEMBER, Dating.of("2017-12-06"), null, "Snö"));
            assertThat(promises()).containsExactly("2017-11-29", "2017-12-06");
        }

        @Test
        void handed_over_by_the_body_is_corrected_there() {
            dueInOctober();
            house.send(move(LATER, null));
            refused(
                    new CorrectFact(UPPDRAG, idOf(DueMeetingMoved.class), "Fel", null, null),
                    new CorrectionRejection.FactNotCorrectable("due-meeting-moved"));
        }
    }

    @Nested
    class AnItemOfTheAgenda {

        @Test
        void can_be_placed_there_before_there_is_a_document() {
            onTheAgenda();
            assertThat(agenda()).containsExactly("25\u201326 oktober 2017 ON_AGENDA");
            refused(new DeliverReport(UPPDRAG, REPORT, RS), new UppdragRejection.DocumentMissing());

            house.send(new RegisterReport(
                    UPPDRAG,
                    UUID.randomUUID(),
                    ReportKind.FINAL,
                    "Slutrapport om samverkan",
                    "1.0",
                    DIRECTOR,
                    null,
                    List.of("slutrapport"),
                    List.of(POINT_1),
                    REPORT));
            assertThat(uppdrag().reports())
                    .singleElement()
                    .matches(Report::documented)
                    .matches(report -> report.onAgendaOf(RS));
            house.send(new DeliverReport(UPPDRAG, REPORT, RS));
        }

        @Test
        void follows_its_meeting() {
            onTheAgenda();
            house.send(move(LATER, null));
            assertThat(agenda()).containsExactly("25\u201326 oktober 2017 MOVED", "9 november 2017 ON_AGENDA");
        }

        @Test
        void is_submitted_and_moved_to_scheduled_meetings_of_its_body() {
            registered();
            house.send(new SubmitToMeeting(UPPDRAG, REPORT, RS, IN_OCTOBER, Dating.notStated()));
            house.send(new MoveToMeeting(UPPDRAG, REPORT, RS, IN_NOVEMBER, Dating.notStated(), "Inte färdig"));
            assertThat(agenda()).containsExactly("25\u201326 oktober 2017 MOVED", "29 november 2017 ON_AGENDA");
            assertThat(sent(move(LATER, null))).hasSize(1);
            refused(
                    new MoveToMeeting(UPPDRAG, REPORT, RS, IN_OCTOBER, TWO_DAYS, "Fel dag"),
                    new UppdragRejection.EitherTimeOrMeeting("meeting"));
            refused(
                    new SubmitToMeeting(UPPDRAG, REPORT, RF, IN_OCTOBER, Dating.notStated()),
                    new UppdragRejection.MeetingOfOtherBody(RS));
        }

        private void registered() {
            house.send(new RegisterReport(
                    UPPDRAG, REPORT, ReportKind.FINAL, "Slutrapport", null, DIRECTOR, null, List.of(), List.of()));
        }
    }

    @Nested
    class CancellingAMeeting {

        @Test
        void is_refused_while_something_is_due_to_it_and_nobody_says_where_it_goes() {
            dueInOctober();
            onTheAgenda();
            refused(cancel(null, false), new BodyRejection.MeetingAwaitedBy("6/2017", List.of(FINAL_REPORT)));
            refused(cancel(NOVEMBER, true), new BodyRejection.EitherInsteadOrLater());
        }

        @Test
        void sends_what_was_due_to_another_meeting_which_it_then_follows() {
            dueInOctober();
            onTheAgenda();
            assertThat(sent(cancel(NOVEMBER, false))).contains(new MeetingAwaited(BODY, NOVEMBER, UPPDRAG));
            house.send(new MoveMeeting(BODY, NOVEMBER, Dating.of("2017-12-06"), null, "Snö"));
            assertThat(promises()).containsExactly("2017-10-26", "2017-11-29", "2017-12-06");
            assertThat(agenda())
                    .containsExactly("25\u201326 oktober 2017 MOVED", "29 november 2017 MOVED", "2017-12-06 ON_AGENDA");
        }

        @Test
        void leaves_what_was_due_to_be_set_later() {
            dueInOctober();
            onTheAgenda();
            house.send(cancel(null, true));
            assertThat(promises()).containsExactly("2017-10-26", "TO_BE_SET");
            assertThat(agenda()).containsExactly("25\u201326 oktober 2017 WITHDRAWN");
            assertThat(sent(cancel(null, true))).isEmpty();
        }

        @Test
        void disturbs_nobody_when_everything_was_delivered() {
            dueInOctober();
            house.send(new RegisterReport(
                    UPPDRAG,
                    REPORT,
                    ReportKind.FINAL,
                    "Slutrapport",
                    null,
                    DIRECTOR,
                    null,
                    List.of("slutrapport"),
                    List.of()));
            house.send(new DeliverReport(UPPDRAG, REPORT, RS));
            assertThat(sent(cancel(null, false))).hasSize(1);
        }

        @Test
        void goes_to_another_meeting_that_is_to_be_held() {
            refused(cancel(UUID.randomUUID(), false), new BodyRejection.MeetingUnknown());
            refused(cancel(OCTOBER, false), new BodyRejection.MeetingNotHeld("6/2017"));
            house.send(cancel(null, false));
            refused(move(LATER, null), new BodyRejection.MeetingNotHeld("6/2017"));
        }

        @Test
        void by_mistake_is_taken_back_with_all_that_followed() {
            dueInOctober();
            onTheAgenda();
            house.send(cancel(NOVEMBER, false));
            house.send(new CorrectBodyFact(BODY, idOf(MeetingCancelled.class), "Det blev av", null, null));
            assertThat(promises()).containsExactly("2017-10-26");
            assertThat(agenda()).containsExactly("25\u201326 oktober 2017 ON_AGENDA");
        }

        @Test
        void corrected_sends_what_was_due_elsewhere() {
            dueInOctober();
            house.send(cancel(NOVEMBER, false));
            house.send(new CorrectBodyFact(
                    BODY,
                    idOf(MeetingCancelled.class),
                    "Det bestäms senare",
                    null,
                    new MeetingCancelled(BODY, OCTOBER, null, "För få ärenden")));
            assertThat(promises()).containsExactly("2017-10-26", "TO_BE_SET");
        }
    }

    @Nested
    class CorrectingAMeeting {

        @Test
        void is_refused_for_what_was_never_recorded() {
            var unknown = UUID.randomUUID();
            refused(
                    new CorrectBodyFact(BODY, unknown, "Fel namn", null, null),
                    new CorrectionRejection.FactUnknown(unknown));
        }

        @Test
        void takes_back_a_move_that_never_was() {
            dueInOctober();
            house.send(move(LATER, null));
            house.send(new CorrectBodyFact(BODY, idOf(BodyEvent.MeetingMoved.class), "Fel nämnd", null, null));
            assertThat(promises()).containsExactly("2017-10-26", "2017-11-09", "2017-10-26");
        }

        @Test
        void does_not_strike_a_meeting_that_something_is_due_to() {
            dueInOctober();
            var scheduled = house.history().stream()
                    .filter(message -> message.getPayload() instanceof MeetingScheduled e
                            && e.meetingId().equals(OCTOBER))
                    .map(message -> UUID.fromString(message.getIdentifier()))
                    .findFirst()
                    .orElseThrow();
            refused(
                    new CorrectBodyFact(BODY, scheduled, "Fel", null, null),
                    new BodyRejection.MeetingAwaitedBy("6/2017", List.of(FINAL_REPORT)));
            refused(
                    new CorrectBodyFact(
                            BODY, scheduled, "Fel", null, new MeetingScheduled(BODY, NOVEMBER, "x", LATER, null)),
                    new BodyRejection.OtherMeeting());
            refused(
                    new CorrectBodyFact(BODY, idOf(MeetingAwaited.class), "Fel", null, null),
                    new CorrectionRejection.FactNotCorrectable("meeting-awaited"));
        }
    }

    @Nested
    class AMeeting {

        @Test
        void is_scheduled_once_with_its_papers_before_its_last_day() {
            refused(
                    new ScheduleMeeting(BODY, OCTOBER, "6/2017", LATER, null),
                    new BodyRejection.MeetingAlreadyScheduled());
            refused(
                    new ScheduleMeeting(BODY, UUID.randomUUID(), "8/2017", LATER, Due.of("2017-11-10")),
                    new BodyRejection.MaterialAfterMeeting());
            refused(move(TWO_DAYS, Due.of("2017-10-27")), new BodyRejection.MaterialAfterMeeting());
        }
    }

    /** Rule 8: the giver, its successor or a superior body closes. */
    @Nested
    class ASuccessor {

        private static final UUID OTHER = new UUID(6, 0);

        @Test
        void decides_for_the_body_in_whose_place_it_came() {
            var successor = Party.body("RUN");
            house.send(new AnswerDecisionPoint(UPPDRAG, POINT_1, AnswerKind.IN_FULL, List.of(), null));
            refused(
                    new Close(UPPDRAG, successor, "§ 4"),
                    new UppdragRejection.NotTheGiversDecision(successor, List.of(RS)));

            house.send(new SucceedBody(BODY, Succession.MERGED, List.of(successor)));
            assertThat(sent(new SucceedBody(BODY, Succession.MERGED, List.of(successor))))
                    .isEmpty();
            house.send(new Close(UPPDRAG, successor, "§ 4"));
        }

        @Test
        void of_a_successor_decides_too_until_the_succession_is_struck() {
            var next = Party.body("RUN");
            house.send(new RegisterBody(OTHER, next, "Regionala utvecklingsnämnden"));
            house.send(new SucceedBody(BODY, Succession.RENAMED, List.of(next)));
            var last = Party.body("RUN2");
            house.send(new SucceedBody(OTHER, Succession.DIVIDED, List.of(last, RF)));
            house.send(new Withdraw(UPPDRAG, last, "Inaktuellt"));
            house.send(new CorrectBodyFact(OTHER, idOf(BodySucceeded.class), "Fel organ", null, null));
            refused(new Reopen(UPPDRAG, last, "Fel"), new UppdragRejection.NotTheGiversDecision(last, List.of(RS)));
        }

        @Test
        void is_another_and_not_one_that_the_body_has_succeeded() {
            var next = Party.body("RUN");
            house.send(new RegisterBody(OTHER, next, "Regionala utvecklingsnämnden"));
            house.send(new SucceedBody(BODY, Succession.RENAMED, List.of(next)));
            refused(new SucceedBody(OTHER, Succession.RENAMED, List.of(RS)), new BodyRejection.SuccessionInCircle(RS));
            refused(new SucceedBody(BODY, Succession.RENAMED, List.of(RS)), new BodyRejection.SucceededByItself());
        }
    }

    @Test
    void a_body_is_called_otherwise() {
        assertThat(sent(new RenameBody(BODY, "Regionala styrelsen", "Ny lag")))
                .containsExactly(new BodyRenamed(BODY, "Regionala styrelsen", "Ny lag"));
        assertThat(sent(new RenameBody(BODY, "Regionala styrelsen", null))).isEmpty();
    }
}
