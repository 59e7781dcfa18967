package se.uppdrag.command.uppdrag;

import static se.uppdrag.command.Facts.DIRECTOR;
import static se.uppdrag.command.Facts.RF;
import static se.uppdrag.command.Facts.RS;
import static se.uppdrag.command.uppdrag.Given.*;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.uppdrag.command.Scenario;
import se.uppdrag.command.uppdrag.UppdragCommand.*;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.uppdrag.Reception;
import se.uppdrag.kernel.uppdrag.ReportKind;
import se.uppdrag.kernel.uppdrag.UppdragEvent.*;

/** Registered, delivered, put to a meeting, dealt with: four facts (rule 8, REP-01, REP-10). */
class ReportsTest {

    private static final Dating SEPTEMBER = Dating.of("2017-09-27");
    private static final Dating OCTOBER_MEETING = Dating.of("2017-10-25");

    private final Scenario<Uppdrag> uppdrag = Scenario.of(Uppdrag.class);

    @Nested
    class Registering {

        private RegisterReport register(String phase, String... deliverables) {
            return new RegisterReport(
                    ID,
                    REPORT,
                    ReportKind.INTERIM,
                    "Delrapport",
                    null,
                    DIRECTOR,
                    phase,
                    List.of(deliverables),
                    List.of(POINT_1));
        }

        @Test
        void says_which_phase_and_deliverable_it_brings() {
            uppdrag.given(assigned(), planned(), deliverable())
                    .when(register("fas-1", "slutrapport"))
                    .then(new ReportRegistered(
                            ID,
                            REPORT,
                            ReportKind.INTERIM,
                            "Delrapport",
                            null,
                            DIRECTOR,
                            "fas-1",
                            List.of("slutrapport"),
                            List.of(POINT_1)));
        }

        @Test
        void for_an_unknown_phase_is_refused() {
            uppdrag.given(assigned()).when(register("fas-1")).refused(new UppdragRejection.PhaseUnknown("fas-1"));
        }

        @Test
        void for_an_unknown_deliverable_is_refused() {
            uppdrag.given(assigned())
                    .when(register(null, "slutrapport"))
                    .refused(new UppdragRejection.DeliverableUnknown("slutrapport"));
        }

        @Test
        void twice_is_refused() {
            uppdrag.given(assigned(), planned(), reportRegistered())
                    .when(register("fas-1"))
                    .refused(new UppdragRejection.ReportAlreadyRegistered());
        }

        @Test
        void is_not_needed_for_what_is_told() {
            var told = new OralReportGiven(
                    ID, REPORT, "Lägesrapport", DIRECTOR, RS, null, "Arbetet går vidare", null, List.of(), List.of());
            var tell = new RecordOralReport(
                    ID, REPORT, "Lägesrapport", DIRECTOR, RS, null, "Arbetet går vidare", null, List.of(), List.of());
            uppdrag.given(assigned()).when(tell).then(told);
            uppdrag.given(assigned(), told).when(tell).refused(new UppdragRejection.ReportAlreadyRegistered());
            uppdrag.given(assigned(), told)
                    .when(new DeliverReport(ID, REPORT, RS))
                    .thenNothing();
        }
    }

    @Nested
    class Delivering {

        @Test
        void hands_it_to_a_receiver() {
            uppdrag.given(assigned(), reportRegistered())
                    .when(new DeliverReport(ID, REPORT, RS))
                    .then(new ReportDelivered(ID, REPORT, RS));
        }

        @Test
        void to_the_same_receiver_again_changes_nothing() {
            uppdrag.given(assigned(), reportRegistered(), new ReportDelivered(ID, REPORT, RS))
                    .when(new DeliverReport(ID, REPORT, RS))
                    .thenNothing();
        }

        @Test
        void an_unknown_report_is_refused() {
            uppdrag.given(assigned())
                    .when(new DeliverReport(ID, REPORT, RS))
                    .refused(new UppdragRejection.ReportUnknown(REPORT));
        }
    }

    @Nested
    class Meetings {

        private final ReportSubmittedToMeeting submitted = new ReportSubmittedToMeeting(ID, REPORT, RS, SEPTEMBER);

        @Test
        void of_several_bodies_can_take_it_up_in_turn() {
            uppdrag.given(assigned(), reportRegistered(), submitted)
                    .when(new SubmitToMeeting(ID, REPORT, RF, OCTOBER_MEETING))
                    .then(new ReportSubmittedToMeeting(ID, REPORT, RF, OCTOBER_MEETING));
        }

        @Test
        void the_same_one_again_changes_nothing() {
            uppdrag.given(assigned(), reportRegistered(), submitted)
                    .when(new SubmitToMeeting(ID, REPORT, RS, SEPTEMBER))
                    .thenNothing();
        }

        @Test
        void another_one_of_the_same_body_is_a_move() {
            uppdrag.given(assigned(), reportRegistered(), submitted)
                    .when(new SubmitToMeeting(ID, REPORT, RS, OCTOBER_MEETING))
                    .refused(new UppdragRejection.AlreadyOnAgenda(RS));
            uppdrag.given(assigned(), reportRegistered(), submitted)
                    .when(new MoveToMeeting(ID, REPORT, RS, OCTOBER_MEETING, "Inte färdig"))
                    .then(new ReportMovedToMeeting(ID, REPORT, RS, OCTOBER_MEETING, "Inte färdig"));
        }

        @Test
        void a_move_to_where_it_is_changes_nothing() {
            uppdrag.given(assigned(), reportRegistered(), submitted)
                    .when(new MoveToMeeting(ID, REPORT, RS, SEPTEMBER, "Inte färdig"))
                    .thenNothing();
        }

        @Test
        void it_is_taken_off_the_agenda() {
            uppdrag.given(assigned(), reportRegistered(), submitted)
                    .when(new WithdrawFromAgenda(ID, REPORT, RS, "Utgår"))
                    .then(new ReportWithdrawnFromAgenda(ID, REPORT, RS, "Utgår"));
        }

        @Test
        void it_cannot_be_taken_off_an_agenda_it_is_not_on() {
            uppdrag.given(assigned(), reportRegistered())
                    .when(new WithdrawFromAgenda(ID, REPORT, RS, null))
                    .refused(new UppdragRejection.NotOnAgenda(RS));
            uppdrag.given(assigned(), reportRegistered(), submitted, considered(Reception.NOTED))
                    .when(new MoveToMeeting(ID, REPORT, RS, OCTOBER_MEETING, null))
                    .refused(new UppdragRejection.NotOnAgenda(RS));
        }

        @Test
        void after_it_was_deferred_it_comes_again() {
            uppdrag.given(assigned(), reportRegistered(), submitted, considered(Reception.DEFERRED))
                    .when(new SubmitToMeeting(ID, REPORT, RS, OCTOBER_MEETING))
                    .then(new ReportSubmittedToMeeting(ID, REPORT, RS, OCTOBER_MEETING));
        }
    }

    @Nested
    class Considering {

        @Test
        void says_what_the_body_did_with_it() {
            uppdrag.given(assigned(), reportRegistered())
                    .when(new RecordConsideration(ID, REPORT, RS, Reception.NOTED, "§ 187", null, null))
                    .then(considered(Reception.NOTED));
        }

        @Test
        void by_the_next_body_can_come_after_the_uppdrag_was_closed() {
            uppdrag.given(assigned(), reportRegistered(), closed())
                    .when(new RecordConsideration(ID, REPORT, RF, Reception.FILED, null, null, DECEMBER))
                    .then(new ReportConsidered(ID, REPORT, RF, Reception.FILED, null, null, DECEMBER));
        }
    }
}
