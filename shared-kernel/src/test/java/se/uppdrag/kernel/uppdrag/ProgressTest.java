package se.uppdrag.kernel.uppdrag;

import static org.assertj.core.api.Assertions.assertThat;
import static se.uppdrag.kernel.uppdrag.Uppdraget.*;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.uppdrag.kernel.Log;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.uppdrag.UppdragEvent.*;

/** How far it has come: phases, reports, and how it ends (rule 8). */
class ProgressTest {

    private final Log<UppdragState, UppdragEvent> log = begun();

    private static Phase phase(String key, String... after) {
        return new Phase(key, key, List.of(after), false, List.of(), List.of());
    }

    @Nested
    class TheStageItIsIn {

        private String current() {
            return log.state()
                    .phases()
                    .current()
                    .map(stage -> stage.phase().key())
                    .orElse("");
        }

        @Test
        void is_the_last_one_begun_and_not_completed() {
            assertThat(current()).isEmpty();
            log.tell(new PhasesPlanned(ID, List.of(phase("a"), phase("b"), phase("c", "a", "b"))));
            assertThat(current()).isEqualTo("a");
            log.tell(new PhaseStarted(ID, "a"));
            log.tell(new PhaseStarted(ID, "b"));
            assertThat(current()).isEqualTo("b");
            log.tell(new PhaseCompleted(ID, "b", null));
            assertThat(current()).isEqualTo("a");
            log.tell(new PhaseCompleted(ID, "a", null));
            assertThat(current()).isEqualTo("c");
            log.tell(new PhaseStarted(ID, "c"));
            log.tell(new PhaseCompleted(ID, "c", null));
            assertThat(current()).isEmpty();
        }

        @Test
        void waits_for_what_comes_before_it() {
            log.tell(new PhasesPlanned(ID, List.of(phase("a"), phase("b"), phase("c", "a", "b"))));
            log.tell(new PhaseStarted(ID, "a"));
            log.tell(new PhaseCompleted(ID, "a", null));
            assertThat(log.state().phases().awaited(phase("c", "a", "b"))).containsExactly(phase("b"));
            assertThat(log.state().phases().awaited(phase("a"))).isEmpty();
        }

        @Test
        void survives_a_revised_plan() {
            log.tell(new PhasesPlanned(ID, List.of(phase("a"), phase("b"))));
            var started = log.tell(new PhaseStarted(ID, "a"));
            log.tell(new PhasesRevised(ID, List.of(phase("c"), phase("a", "c")), "Ny"));
            var stage = log.state().phases().stage("a").orElseThrow();
            assertThat(stage.started().trace().event()).isEqualTo(started);
            assertThat(stage.phase().after()).containsExactly("c");
            assertThat(stage.ongoing()).isTrue();
            assertThat(log.state().phases().stage("b")).isEmpty();
        }

        @Test
        void is_told_of_each_area_that_was_opened_and_what_came_of_it() {
            log.tell(new EscalatedToOutsourcingAnalysis(ID, "transport", null));
            log.tell(new OutsourcingEffectRecorded(ID, "transport", "Dyrare", null));
            log.tell(new StatusAssessed(ID, Dating.of("2017"), "Enligt plan", null, null));
            var phases = log.state().phases();
            assertThat(phases.escalated("transport")).isTrue();
            assertThat(phases.escalated("forrad")).isFalse();
            assertThat(phases.effects()).hasSize(1);
            assertThat(phases.statuses()).hasSize(1);
        }
    }

    @Nested
    class AReport {

        private static final Dating SEPTEMBER = Dating.of("2017-09-27");
        private static final Dating OCTOBER = Dating.of("2017-10-25");

        private Report report() {
            return log.state().report(REPORT).orElseThrow();
        }

        private void registered() {
            log.tell(deliverable());
            log.tell(new ReportRegistered(
                    ID, REPORT, ReportKind.FINAL, "Rapport", null, DIRECTOR, null, List.of("rapport"), List.of()));
        }

        private ReportConsidered considered(Reception reception) {
            return new ReportConsidered(ID, REPORT, RS, reception, null, null, null);
        }

        @Test
        void that_is_registered_is_not_yet_delivered() {
            registered();
            assertThat(log.state().delivered("rapport")).isFalse();
            log.tell(new ReportDelivered(ID, REPORT, RS));
            assertThat(log.state().delivered("rapport")).isTrue();
            assertThat(log.state().delivered("annat")).isFalse();
        }

        @Test
        void leaves_each_agenda_in_its_own_way() {
            registered();
            log.tell(new ReportSubmittedToMeeting(ID, REPORT, RS, SEPTEMBER));
            log.tell(new ReportSubmittedToMeeting(ID, REPORT, HSN, SEPTEMBER));
            log.tell(new ReportMovedToMeeting(ID, REPORT, RS, OCTOBER, "Inte färdig"));
            assertThat(report().onAgendaOf(RS, OCTOBER, null)).isTrue();
            assertThat(report().onAgendaOf(RS, SEPTEMBER, null)).isFalse();
            log.tell(new ReportWithdrawnFromAgenda(ID, REPORT, HSN, "Utgår"));
            assertThat(report().onAgendaOf(HSN)).isFalse();
            log.tell(considered(Reception.NOTED));
            assertThat(report().onAgendaOf(RS)).isFalse();
            assertThat(report().appearances())
                    .extracting(Report.Appearance::standing)
                    .containsExactly(Report.Standing.MOVED, Report.Standing.WITHDRAWN, Report.Standing.CONSIDERED);
            assertThat(report().appearances().getFirst().reason()).isEqualTo("Inte färdig");
        }

        @Test
        void is_received_the_first_time_a_body_takes_it_in() {
            registered();
            log.tell(considered(Reception.DEFERRED));
            assertThat(report().received(body -> true)).isEmpty();
            var noted = log.tell(considered(Reception.NOTED));
            log.tell(considered(Reception.APPROVED));
            assertThat(report().received(body -> true).orElseThrow().trace().event())
                    .isEqualTo(noted);
            assertThat(report().considerations()).hasSize(3);
        }
    }

    @Nested
    class TheEnd {

        private Closing closing() {
            return log.state().closing();
        }

        private DecisionPointAnswered answered(PointRef point, AnswerKind kind) {
            return new DecisionPointAnswered(ID, point, kind, List.of(), null);
        }

        @Test
        void waits_for_every_point_that_has_not_lapsed() {
            assertThat(log.state().unanswered()).containsExactly(POINT_1, POINT_2);
            log.tell(answered(POINT_1, AnswerKind.IN_PART));
            assertThat(log.state().unanswered()).containsExactly(POINT_2);
            log.tell(new PointLapsed(ID, POINT_2));
            assertThat(log.state().unanswered()).isEmpty();
        }

        @Test
        void knows_the_latest_answer_to_a_point() {
            log.tell(answered(POINT_1, AnswerKind.IN_PART));
            log.tell(answered(POINT_2, AnswerKind.OTHERWISE));
            log.tell(answered(POINT_1, AnswerKind.IN_FULL));
            assertThat(closing().answer(POINT_1).orElseThrow().fact().kind()).isEqualTo(AnswerKind.IN_FULL);
        }

        @Test
        void has_five_forms_of_which_one_is_none() {
            assertThat(closing().status()).isEqualTo(Closing.Status.ONGOING);
            log.tell(new ReportedDone(ID, null));
            assertThat(closing().status()).isEqualTo(Closing.Status.REPORTED_DONE);
            log.tell(new UppdragCeased(ID, null));
            assertThat(closing().status()).isEqualTo(Closing.Status.CEASED);
            assertThat(closing().status().outstanding()).isTrue();
            assertThat(closing().done()).isNotNull();
            for (var ending : List.of(
                    new UppdragClosed(ID, RS, null),
                    new UppdragWithdrawn(ID, RS, null),
                    new UppdragDiscontinued(ID, RS, null))) {
                var by = log.tell((UppdragEvent) ending);
                assertThat(closing().ended().trace().event()).isEqualTo(by);
                assertThat(closing().status().outstanding()).isFalse();
            }
            assertThat(closing().status()).isEqualTo(Closing.Status.DISCONTINUED);
        }

        @Test
        void is_undone_by_reopening_and_the_answers_stay() {
            log.tell(answered(POINT_1, AnswerKind.IN_FULL));
            log.tell(new UppdragClosed(ID, RS, null));
            log.tell(new UppdragReopened(ID, RS, null));
            assertThat(closing().status()).isEqualTo(Closing.Status.ONGOING);
            assertThat(closing().ended()).isNull();
            assertThat(closing().answer(POINT_1)).isPresent();
        }

        @Test
        void that_was_a_mistake_is_struck_out() {
            log.tell(new ReportedDone(ID, null));
            var wrong = log.tell(new UppdragClosed(ID, RS, null));
            log.tell(new UppdragFactCorrected(ID, wrong, "Fel uppdrag"));
            assertThat(closing().status()).isEqualTo(Closing.Status.REPORTED_DONE);
        }
    }
}
