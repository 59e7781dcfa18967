package se.uppdrag.command.uppdrag;

import static se.uppdrag.command.Facts.DIRECTOR;
import static se.uppdrag.command.Facts.RS;
import static se.uppdrag.command.uppdrag.Given.*;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.uppdrag.command.Scenario;
import se.uppdrag.command.uppdrag.UppdragCommand.*;
import se.uppdrag.kernel.time.Due;
import se.uppdrag.kernel.uppdrag.AnswerKind;
import se.uppdrag.kernel.uppdrag.UppdragEvent;
import se.uppdrag.kernel.uppdrag.UppdragEvent.*;

/** What is to be reported again and again, and what limits the work, until it is ended (REG-17). */
class StandingTest {

    private static final Due EVERY_MEETING = Due.of("vid varje sammanträde");
    private static final Due UNTIL_DECIDED = Due.of("löpande till dess att beslut fattas");

    private final Scenario<Uppdrag> uppdrag = Scenario.of(Uppdrag.class);

    private static UppdragEvent duty(Due recurs) {
        return new StandingDutySet(ID, "lage", "Läget", recurs, RS, RS, List.of(POINT_1), null);
    }

    private static UppdragEvent freeze() {
        return new StandingConstraintSet(ID, "stopp", "Anställningsstopp", DIRECTOR, "årsskiftet", null);
    }

    @Nested
    class Duties {

        private final SetStandingDuty everyMeeting =
                new SetStandingDuty(ID, "lage", "Läget", EVERY_MEETING, RS, RS, List.of(POINT_1), null);

        @Test
        void recur_until_they_are_ended() {
            uppdrag.given(assigned()).when(everyMeeting).then(duty(EVERY_MEETING));
        }

        @Test
        void are_widened_by_being_set_again() {
            uppdrag.given(assigned(), duty(Due.of("månadsvis")))
                    .when(everyMeeting)
                    .then(duty(EVERY_MEETING));
        }

        @Test
        void the_same_again_change_nothing() {
            uppdrag.given(assigned(), duty(EVERY_MEETING)).when(everyMeeting).thenNothing();
        }

        @Test
        void that_do_not_recur_are_refused() {
            uppdrag.given(assigned())
                    .when(new SetStandingDuty(ID, "lage", "Läget", OCTOBER, RS, RS, List.of(), null))
                    .refused(new UppdragRejection.DoesNotRecur(OCTOBER));
        }

        @Test
        void are_the_givers_to_set() {
            uppdrag.given(assigned())
                    .when(new SetStandingDuty(ID, "lage", "Läget", EVERY_MEETING, RS, DIRECTOR, List.of(), null))
                    .refused(new UppdragRejection.NotTheGiversDecision(DIRECTOR, List.of(RS)));
        }

        @Test
        void end_by_the_givers_decision() {
            uppdrag.given(assigned(), duty(EVERY_MEETING))
                    .when(new EndStandingDuty(ID, "lage", RS, "Behövs inte"))
                    .then(new StandingDutyEnded(ID, "lage", RS, "Behövs inte"));
        }

        @Test
        void end_by_nobody_elses_decision() {
            uppdrag.given(assigned(), duty(EVERY_MEETING))
                    .when(new EndStandingDuty(ID, "lage", DIRECTOR, null))
                    .refused(new UppdragRejection.NotTheGiversDecision(DIRECTOR, List.of(RS)));
        }

        @Test
        void end_by_the_condition_that_they_have() {
            uppdrag.given(assigned(), duty(UNTIL_DECIDED))
                    .when(new EndStandingDuty(ID, "lage", null, "Beslut fattat"))
                    .then(new StandingDutyEnded(ID, "lage", null, "Beslut fattat"));
        }

        @Test
        void do_not_end_by_themselves_without_such_a_condition() {
            uppdrag.given(assigned(), duty(EVERY_MEETING))
                    .when(new EndStandingDuty(ID, "lage", null, "Självdött"))
                    .refused(new UppdragRejection.NoEndCondition("Läget"));
        }

        @Test
        void ended_twice_change_nothing() {
            uppdrag.given(assigned(), duty(EVERY_MEETING), new StandingDutyEnded(ID, "lage", RS, null))
                    .when(new EndStandingDuty(ID, "lage", RS, null))
                    .thenNothing();
        }

        @Test
        void that_are_unknown_are_refused() {
            uppdrag.given(assigned())
                    .when(new EndStandingDuty(ID, "lage", RS, null))
                    .refused(new UppdragRejection.DutyUnknown("lage"));
        }
    }

    @Nested
    class Closing {

        private Object[] answered(Object... more) {
            var events = new Object[3 + more.length];
            events[0] = assigned();
            events[1] = new DecisionPointAnswered(ID, POINT_1, AnswerKind.OTHERWISE, List.of(), null);
            events[2] = new DecisionPointAnswered(ID, POINT_3, AnswerKind.OTHERWISE, List.of(), null);
            System.arraycopy(more, 0, events, 3, more.length);
            return events;
        }

        @Test
        void waits_until_every_standing_duty_has_ended() {
            uppdrag.given(answered(duty(EVERY_MEETING)))
                    .when(new Close(ID, RS, "§ 210"))
                    .refused(new UppdragRejection.DutiesUnended(List.of("Läget")));
        }

        @Test
        void waits_for_no_duty_that_has_ended() {
            uppdrag.given(answered(duty(EVERY_MEETING), new StandingDutyEnded(ID, "lage", RS, null)))
                    .when(new Close(ID, RS, "§ 210"))
                    .then(closed());
        }

        @Test
        void does_not_wait_for_a_constraint() {
            uppdrag.given(answered(freeze())).when(new Close(ID, RS, "§ 210")).then(closed());
        }
    }

    @Nested
    class Constraints {

        private final SetStandingConstraint freeze =
                new SetStandingConstraint(ID, "stopp", "Anställningsstopp", DIRECTOR, "årsskiftet", null);

        @Test
        void may_come_from_anybody() {
            uppdrag.given(assigned()).when(freeze).then(freeze());
        }

        @Test
        void the_same_again_change_nothing() {
            uppdrag.given(assigned(), freeze()).when(freeze).thenNothing();
        }

        @Test
        void end() {
            uppdrag.given(assigned(), freeze())
                    .when(new EndStandingConstraint(ID, "stopp", DIRECTOR, null))
                    .then(new StandingConstraintEnded(ID, "stopp", DIRECTOR, null));
        }

        @Test
        void ended_twice_change_nothing() {
            uppdrag.given(assigned(), freeze(), new StandingConstraintEnded(ID, "stopp", DIRECTOR, null))
                    .when(new EndStandingConstraint(ID, "stopp", DIRECTOR, null))
                    .thenNothing();
        }

        @Test
        void that_are_unknown_are_refused() {
            uppdrag.given(assigned())
                    .when(new EndStandingConstraint(ID, "stopp", DIRECTOR, null))
                    .refused(new UppdragRejection.ConstraintUnknown("stopp"));
        }
    }
}
