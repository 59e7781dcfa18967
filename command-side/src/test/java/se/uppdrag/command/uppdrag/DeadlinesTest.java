package se.uppdrag.command.uppdrag;

import static se.uppdrag.command.Facts.DIRECTOR;
import static se.uppdrag.command.Facts.RS;
import static se.uppdrag.command.uppdrag.Given.*;

import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.uppdrag.command.Facts;
import se.uppdrag.command.Scenario;
import se.uppdrag.command.uppdrag.UppdragCommand.*;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.time.Due;
import se.uppdrag.kernel.uppdrag.DeliverableKind;
import se.uppdrag.kernel.uppdrag.UppdragEvent.*;

/** What is due when, and every change of it (rules 5 and 6, DLN-03). */
class DeadlinesTest {

    private static final String KEY = "slutrapport";
    private static final Due AFTER_THE_DECISION =
            Due.event("en månad efter beslutet", "fullmäktiges beslut", Period.ofMonths(1));

    private final Scenario<Uppdrag> uppdrag = Scenario.of(Uppdrag.class);

    @Nested
    class Deliverables {

        private final SetDeliverable set =
                new SetDeliverable(ID, KEY, "Slutrapport", DeliverableKind.FINAL_REPORT, RS, List.of(POINT_1));

        @Test
        void say_what_goes_to_which_body() {
            uppdrag.given(assigned()).when(set).then(deliverable());
        }

        @Test
        void the_same_again_change_nothing() {
            uppdrag.given(assigned(), deliverable()).when(set).thenNothing();
        }

        @Test
        void can_be_directed_elsewhere() {
            uppdrag.given(assigned(), deliverable())
                    .when(new SetDeliverable(ID, KEY, "Slutrapport", DeliverableKind.FINAL_REPORT, HSN, List.of()))
                    .then(new DeliverableSet(ID, KEY, "Slutrapport", DeliverableKind.FINAL_REPORT, HSN, List.of()));
        }
    }

    @Nested
    class TheFirstPromise {

        @Test
        void is_set_as_written() {
            uppdrag.given(assigned(), deliverable())
                    .when(new SetDeadline(ID, KEY, OCTOBER))
                    .then(new DeadlineSet(ID, KEY, OCTOBER));
        }

        @Test
        void again_changes_nothing() {
            uppdrag.given(assigned(), deliverable(), due(OCTOBER))
                    .when(new SetDeadline(ID, KEY, OCTOBER))
                    .thenNothing();
        }

        @Test
        void is_not_overwritten() {
            uppdrag.given(assigned(), deliverable(), due(OCTOBER))
                    .when(new SetDeadline(ID, KEY, DECEMBER))
                    .refused(new UppdragRejection.DeadlineAlreadySet("Slutrapport", OCTOBER));
        }

        @Test
        void is_refused_for_an_unknown_deliverable() {
            uppdrag.given(assigned())
                    .when(new SetDeadline(ID, KEY, OCTOBER))
                    .refused(new UppdragRejection.DeliverableUnknown(KEY));
        }
    }

    /** Due in April, set in June: allowed, but somebody at the keyboard can say why. */
    @Nested
    class SettingOneThatHasPassed {

        private final Due april = Due.of("april 2017");

        @Test
        void asks_for_a_reason() {
            uppdrag.given(assigned(), deliverable())
                    .when(new SetDeadline(ID, KEY, april))
                    .refused(new UppdragRejection.DeadlineBeforeDecision("Slutrapport", april));
        }

        @Test
        void is_allowed_with_one() {
            uppdrag.given(assigned(), deliverable())
                    .when(new SetDeadline(ID, KEY, april, null, "Protokollet kom sent"))
                    .then(new DeadlineSet(ID, KEY, april, "Protokollet kom sent", null, null));
        }

        @Test
        void is_never_refused_for_history() {
            uppdrag.given(assigned(), deliverable())
                    .when(new SetDeadline(ID, KEY, april), Facts.fact().and("entry", "HISTORY"))
                    .then(new DeadlineSet(ID, KEY, april));
        }
    }

    @Nested
    class Changing {

        private final RequestDeadlineChange request =
                new RequestDeadlineChange(ID, KEY, DECEMBER, DIRECTOR, "Priserna kommer sent");
        private final DeadlineChangeRequested requested =
                new DeadlineChangeRequested(ID, KEY, DECEMBER, DIRECTOR, "Priserna kommer sent");

        @Test
        void can_be_asked_for() {
            uppdrag.given(assigned(), deliverable(), due(OCTOBER)).when(request).then(requested);
        }

        @Test
        void asked_for_again_while_it_waits_changes_nothing() {
            uppdrag.given(assigned(), deliverable(), due(OCTOBER), requested)
                    .when(request)
                    .thenNothing();
        }

        @Test
        void can_be_asked_for_again_after_a_refusal() {
            uppdrag.given(
                            assigned(),
                            deliverable(),
                            due(OCTOBER),
                            requested,
                            new DeadlineChangeRefused(ID, KEY, RS, "Nej"))
                    .when(request)
                    .then(requested);
        }

        @Test
        void names_who_decided_and_why() {
            uppdrag.given(assigned(), deliverable(), due(OCTOBER), requested)
                    .when(new ChangeDeadline(ID, KEY, DECEMBER, RS, "Beviljas"))
                    .then(new DeadlineChanged(ID, KEY, DECEMBER, RS, "Beviljas"));
        }

        @Test
        void needs_no_request_and_may_bring_it_forward() {
            var september = Due.of("september 2017");
            uppdrag.given(assigned(), deliverable(), due(OCTOBER))
                    .when(new ChangeDeadline(ID, KEY, september, Party.NOT_STATED, null))
                    .then(new DeadlineChanged(ID, KEY, september, Party.NOT_STATED, null));
        }

        @Test
        void to_what_holds_changes_nothing() {
            uppdrag.given(assigned(), deliverable(), due(OCTOBER))
                    .when(new ChangeDeadline(ID, KEY, OCTOBER, RS, null))
                    .thenNothing();
        }

        @Test
        void to_what_holds_answers_a_request() {
            uppdrag.given(assigned(), deliverable(), due(OCTOBER), requested)
                    .when(new ChangeDeadline(ID, KEY, OCTOBER, RS, "Det räcker"))
                    .then(new DeadlineChanged(ID, KEY, OCTOBER, RS, "Det räcker"));
        }

        @Test
        void is_refused_before_there_is_a_first_promise() {
            uppdrag.given(assigned(), deliverable())
                    .when(request)
                    .refused(new UppdragRejection.NoDeadlineYet("Slutrapport"));
        }

        @Test
        void can_be_denied() {
            uppdrag.given(assigned(), deliverable(), due(OCTOBER), requested)
                    .when(new RefuseDeadlineChange(ID, KEY, RS, "Nej"))
                    .then(new DeadlineChangeRefused(ID, KEY, RS, "Nej"));
        }

        @Test
        void that_nobody_asked_for_cannot_be_denied() {
            uppdrag.given(assigned(), deliverable(), due(OCTOBER))
                    .when(new RefuseDeadlineChange(ID, KEY, RS, "Nej"))
                    .refused(new UppdragRejection.NoChangeRequested("Slutrapport"));
        }
    }

    @Nested
    class OutsideEvents {

        private final RecordEvent record = new RecordEvent(ID, "Fullmäktige beslutade", null, List.of(KEY));
        private final OutsideEventRecorded recorded =
                new OutsideEventRecorded(ID, "Fullmäktige beslutade", null, List.of(KEY));

        @Test
        void give_a_waiting_deadline_its_day() {
            uppdrag.given(assigned(), deliverable(), due(AFTER_THE_DECISION))
                    .when(record)
                    .then(recorded);
        }

        @Test
        void may_have_an_effect_on_no_deadline() {
            uppdrag.given(assigned())
                    .when(new RecordEvent(ID, "Anställningsstopp", "Arbetet stannar", List.of()))
                    .then(new OutsideEventRecorded(ID, "Anställningsstopp", "Arbetet stannar", List.of()));
        }

        @Test
        void are_refused_for_a_deadline_that_waits_for_none() {
            uppdrag.given(assigned(), deliverable(), due(OCTOBER))
                    .when(record)
                    .refused(new UppdragRejection.NotAwaitingEvent("Slutrapport"));
        }

        @Test
        void are_refused_for_a_deadline_that_has_its_day() {
            uppdrag.given(assigned(), deliverable(), due(AFTER_THE_DECISION), recorded)
                    .when(record)
                    .refused(new UppdragRejection.NotAwaitingEvent("Slutrapport"));
        }
    }
}
