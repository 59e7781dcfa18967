package se.uppdrag.command.uppdrag;

import static se.uppdrag.command.Facts.DIRECTOR;
import static se.uppdrag.command.Facts.RF;
import static se.uppdrag.command.Facts.RS;
import static se.uppdrag.command.Scenario.on;
import static se.uppdrag.command.uppdrag.Given.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.uppdrag.command.Facts;
import se.uppdrag.command.Scenario;
import se.uppdrag.command.uppdrag.UppdragCommand.*;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.time.Due;
import se.uppdrag.kernel.uppdrag.Rest;
import se.uppdrag.kernel.uppdrag.UppdragEvent;
import se.uppdrag.kernel.uppdrag.UppdragEvent.*;

/** Only the giver lets an uppdrag rest or wait (rule 8); days of rest are counted, not planned (PHA-08). */
class RestTest {

    private static final LocalDate FIRST_OF_JUNE = LocalDate.of(2017, 6, 1);
    private static final LocalDate FORTY_DAYS_ON = LocalDate.of(2017, 7, 11);

    private final Scenario<Uppdrag> uppdrag = Scenario.of(Uppdrag.class);

    private static UppdragEvent paused(boolean deadlinesWait) {
        return new UppdragPaused(ID, RS, "Valår", deadlinesWait);
    }

    @Nested
    class Pausing {

        @Test
        void is_the_givers_decision() {
            uppdrag.given(assigned()).when(new Pause(ID, RS, "Valår", true)).then(paused(true));
        }

        @Test
        void is_a_superior_bodys_decision() {
            uppdrag.given(assigned())
                    .when(new Pause(ID, RF, "Valår", false))
                    .then(new UppdragPaused(ID, RF, "Valår", false));
        }

        @Test
        void is_not_the_holders_decision() {
            uppdrag.given(assigned())
                    .when(new Pause(ID, DIRECTOR, "Sjukdom", false))
                    .refused(new UppdragRejection.NotTheGiversDecision(DIRECTOR, List.of(RS)));
        }

        @Test
        void twice_changes_nothing() {
            uppdrag.given(assigned(), paused(true))
                    .when(new Pause(ID, RS, "Valår", true))
                    .thenNothing();
        }

        @Test
        void lets_no_phase_begin() {
            uppdrag.given(assigned(), planned(), paused(false))
                    .when(new StartPhase(ID, "fas-1"))
                    .refused(new UppdragRejection.UppdragRests(Rest.Kind.PAUSED, Dating.day(FIRST_OF_JUNE)));
        }

        @Test
        void of_what_is_closed_is_refused() {
            uppdrag.given(assigned(), closed())
                    .when(new Pause(ID, RS, "Valår", false))
                    .refused(new UppdragRejection.UppdragEnded(se.uppdrag.kernel.uppdrag.Closing.Status.CLOSED));
        }
    }

    @Nested
    class Postponing {

        @Test
        void is_the_givers_decision() {
            uppdrag.given(assigned())
                    .when(new PostponeWithoutDate(ID, RS, "Budgeten först"))
                    .then(new UppdragPostponed(ID, RS, "Budgeten först"));
        }

        @Test
        void is_nobody_elses_decision() {
            uppdrag.given(assigned())
                    .when(new PostponeWithoutDate(ID, DIRECTOR, null))
                    .refused(new UppdragRejection.NotTheGiversDecision(DIRECTOR, List.of(RS)));
        }

        @Test
        void twice_changes_nothing() {
            uppdrag.given(assigned(), new UppdragPostponed(ID, RS, null))
                    .when(new PostponeWithoutDate(ID, RS, null))
                    .thenNothing();
        }

        @Test
        void may_follow_on_a_pause() {
            uppdrag.given(assigned(), paused(true))
                    .when(new PostponeWithoutDate(ID, RS, null))
                    .then(new UppdragPostponed(ID, RS, null));
        }
    }

    @Nested
    class TakingItUp {

        private final Resume resume = new Resume(ID, RS, "Nya mandat");

        @Test
        void moves_deadlines_that_stood_still_by_the_actual_days() {
            uppdrag.given(assigned(), deliverable(), due(OCTOBER), paused(true))
                    .when(resume, Facts.fact(FORTY_DAYS_ON))
                    .then(
                            new UppdragResumed(ID, RS, "Nya mandat"),
                            new DeadlineChanged(ID, "slutrapport", Due.day(LocalDate.of(2017, 12, 10)), RS, "Valår"));
        }

        @Test
        void moves_no_deadline_unless_the_giver_said_so() {
            uppdrag.given(assigned(), deliverable(), due(OCTOBER), paused(false))
                    .when(resume, Facts.fact(FORTY_DAYS_ON))
                    .then(new UppdragResumed(ID, RS, "Nya mandat"));
        }

        @Test
        void moves_no_deadline_that_had_passed_before_the_rest() {
            uppdrag.given(assigned(), deliverable(), due(Due.of("maj 2017")), paused(true))
                    .when(resume, Facts.fact(FORTY_DAYS_ON))
                    .then(new UppdragResumed(ID, RS, "Nya mandat"));
        }

        @Test
        void moves_no_deadline_of_a_meeting() {
            var meeting = Due.meeting("RS i oktober", "RS", FORTY_DAYS_ON, FORTY_DAYS_ON);
            uppdrag.given(assigned(), deliverable(), due(meeting), paused(true))
                    .when(resume, Facts.fact(FORTY_DAYS_ON))
                    .then(new UppdragResumed(ID, RS, "Nya mandat"));
        }

        @Test
        void moves_nothing_where_a_source_does_not_give_the_days() {
            var inSummer = Facts.fact()
                    .mergedWith(Map.of(
                            "happened.text",
                            "sommaren 2017",
                            "happened.from",
                            "2017-06-01",
                            "happened.to",
                            "2017-08-31",
                            "happened.precision",
                            "SEASON"));
            uppdrag.given(assigned(), deliverable(), due(OCTOBER), paused(true))
                    .when(resume, inSummer)
                    .then(new UppdragResumed(ID, RS, "Nya mandat"));
        }

        @Test
        void is_the_givers_decision() {
            uppdrag.given(assigned(), paused(false))
                    .when(new Resume(ID, DIRECTOR, null))
                    .refused(new UppdragRejection.NotTheGiversDecision(DIRECTOR, List.of(RS)));
        }

        @Test
        void may_be_by_nobody_that_a_source_names() {
            uppdrag.given(assigned(), paused(false))
                    .when(new Resume(ID, Party.NOT_STATED, null))
                    .then(new UppdragResumed(ID, Party.NOT_STATED, null));
        }

        @Test
        void before_the_rest_began_is_refused() {
            uppdrag.given(assigned(), paused(true))
                    .when(resume, Facts.fact(LocalDate.of(2017, 5, 1)))
                    .refused(new UppdragRejection.ResumedBeforeRest(Dating.day(FIRST_OF_JUNE)));
        }

        @Test
        void of_what_does_not_rest_is_refused() {
            uppdrag.given(assigned()).when(resume).refused(new UppdragRejection.NotResting());
        }

        @Test
        void ends_a_postponement_too() {
            uppdrag.given(assigned(), on(FIRST_OF_JUNE, new UppdragPostponed(ID, RS, null)))
                    .when(resume, Facts.fact(FORTY_DAYS_ON))
                    .then(new UppdragResumed(ID, RS, "Nya mandat"));
        }

        @Test
        void is_not_needed_for_what_was_closed_and_reopened() {
            uppdrag.given(assigned(), planned(), paused(true), closed(), new UppdragReopened(ID, RS, null))
                    .when(new StartPhase(ID, "fas-1"))
                    .then(started("fas-1"));
        }
    }
}
