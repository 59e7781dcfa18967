package se.uppdrag.command.uppdrag;

import static se.uppdrag.command.Facts.DIRECTOR;
import static se.uppdrag.command.Facts.RF;
import static se.uppdrag.command.Facts.RS;
import static se.uppdrag.command.Facts.inHistory;
import static se.uppdrag.command.uppdrag.Given.*;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.uppdrag.command.Scenario;
import se.uppdrag.command.uppdrag.UppdragCommand.*;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.uppdrag.AnswerKind;
import se.uppdrag.kernel.uppdrag.Closing;
import se.uppdrag.kernel.uppdrag.UppdragEvent;
import se.uppdrag.kernel.uppdrag.UppdragEvent.*;

/** The holder says done, only the giver, its successor or a body above ends it (rule 8, PHA-09). */
class ClosingTest {

    private final Scenario<Uppdrag> uppdrag = Scenario.of(Uppdrag.class);

    private static UppdragEvent pointAnswered(PointRef point) {
        return new DecisionPointAnswered(ID, point, AnswerKind.IN_FULL, List.of(REPORT), null);
    }

    private static Object[] allAnswered(Object... more) {
        return allAnswered(assigned(), more);
    }

    private static Object[] allAnswered(UppdragEvent assigned, Object... more) {
        var events = new Object[4 + more.length];
        events[0] = assigned;
        events[1] = reportRegistered();
        events[2] = pointAnswered(POINT_1);
        events[3] = pointAnswered(POINT_3);
        System.arraycopy(more, 0, events, 4, more.length);
        return events;
    }

    @Nested
    class AnsweringAPoint {

        private final AnswerDecisionPoint answer =
                new AnswerDecisionPoint(ID, POINT_1, AnswerKind.IN_FULL, List.of(REPORT), null);

        @Test
        void says_how_it_was_met_and_by_which_reports() {
            uppdrag.given(assigned(), reportRegistered()).when(answer).then(pointAnswered(POINT_1));
        }

        @Test
        void the_same_way_again_changes_nothing() {
            uppdrag.given(assigned(), reportRegistered(), pointAnswered(POINT_1))
                    .when(answer)
                    .thenNothing();
        }

        @Test
        void by_an_unknown_report_is_refused() {
            uppdrag.given(assigned()).when(answer).refused(new UppdragRejection.ReportUnknown(REPORT));
        }

        @Test
        void that_it_does_not_serve_is_refused() {
            uppdrag.given(assigned())
                    .when(new AnswerDecisionPoint(ID, FOREIGN_POINT, AnswerKind.IN_FULL, List.of(), null))
                    .refused(new UppdragRejection.PointUnknown(FOREIGN_POINT));
        }
    }

    @Nested
    class ReportingDone {

        @Test
        void is_not_yet_closing() {
            uppdrag.given(assigned()).when(new ReportDone(ID, "Klart")).then(new ReportedDone(ID, "Klart"));
        }

        @Test
        void twice_changes_nothing() {
            uppdrag.given(assigned(), new ReportedDone(ID, null))
                    .when(new ReportDone(ID, "Klart"))
                    .thenNothing();
        }
    }

    @Nested
    class ClosingIt {

        @Test
        void is_the_givers_decision() {
            uppdrag.given(allAnswered()).when(new Close(ID, RS, "§ 210")).then(closed());
        }

        @Test
        void is_a_superior_bodys_decision() {
            uppdrag.given(allAnswered()).when(new Close(ID, RF, "§ 5")).then(new UppdragClosed(ID, RF, "§ 5"));
        }

        @Test
        void is_the_successors_decision_and_no_longer_the_predecessors() {
            uppdrag.given(allAnswered(new GiverLeft(ID, RS, HSN)))
                    .when(new Close(ID, HSN, null))
                    .then(new UppdragClosed(ID, HSN, null));
            uppdrag.given(allAnswered(new GiverLeft(ID, RS, HSN)))
                    .when(new Close(ID, RS, null))
                    .refused(new UppdragRejection.NotTheGiversDecision(RS, List.of(HSN)));
        }

        @Test
        void is_not_the_holders_decision() {
            uppdrag.given(allAnswered())
                    .when(new Close(ID, DIRECTOR, null))
                    .refused(new UppdragRejection.NotTheGiversDecision(DIRECTOR, List.of(RS)));
        }

        @Test
        void is_history_as_it_stands_where_nobody_here_knows_who_is_above_the_giver() {
            var board = Party.body("Kommunstyrelsen, Piteå kommun");
            var council = Party.body("Kommunfullmäktige, Piteå kommun");
            var given = allAnswered(assigned(List.of(board), point(POINT_1, null)));
            uppdrag.given(given)
                    .when(new Close(ID, council, null), inHistory())
                    .then(new UppdragClosed(ID, council, null));
            uppdrag.given(given)
                    .when(new Close(ID, council, null))
                    .refused(new UppdragRejection.NotTheGiversDecision(council, List.of(board)));
            uppdrag.given(given)
                    .when(new Close(ID, DIRECTOR, null), inHistory())
                    .refused(new UppdragRejection.NotTheGiversDecision(DIRECTOR, List.of(board)));
        }

        @Test
        void is_not_refused_where_no_source_says_who_gave_it() {
            uppdrag.given(allAnswered(assigned(List.of(), point(POINT_1, null))))
                    .when(new Close(ID, HSN, null))
                    .then(new UppdragClosed(ID, HSN, null));
        }

        @Test
        void is_not_refused_where_no_source_says_who_decided() {
            uppdrag.given(allAnswered())
                    .when(new Close(ID, Party.NOT_STATED, null))
                    .then(new UppdragClosed(ID, Party.NOT_STATED, null));
        }

        @Test
        void waits_until_every_point_is_answered() {
            uppdrag.given(assigned(), reportRegistered(), pointAnswered(POINT_1))
                    .when(new Close(ID, RS, null))
                    .refused(new UppdragRejection.PointsUnanswered(List.of(POINT_3)));
        }

        @Test
        void does_not_wait_for_a_point_that_lapsed() {
            uppdrag.given(
                            assigned(List.of(RS), point(POINT_1, null), point(POINT_3, HSN)),
                            reportRegistered(),
                            pointAnswered(POINT_1),
                            new PointLapsed(ID, POINT_3))
                    .when(new Close(ID, RS, "§ 210"))
                    .then(closed());
        }

        @Test
        void twice_changes_nothing() {
            uppdrag.given(allAnswered(closed())).when(new Close(ID, RS, null)).thenNothing();
        }

        @Test
        void is_refused_for_what_was_withdrawn() {
            uppdrag.given(allAnswered(new UppdragWithdrawn(ID, RS, null)))
                    .when(new Close(ID, RS, null))
                    .refused(new UppdragRejection.UppdragEnded(Closing.Status.WITHDRAWN));
        }

        @Test
        void is_possible_for_what_had_ceased_without_a_decision() {
            uppdrag.given(allAnswered(new UppdragCeased(ID, null)))
                    .when(new Close(ID, RS, "§ 210"))
                    .then(closed());
        }
    }

    @Nested
    class EndingItOtherwise {

        @Test
        void the_giver_takes_it_back() {
            uppdrag.given(assigned())
                    .when(new Withdraw(ID, RS, "Behövs inte"))
                    .then(new UppdragWithdrawn(ID, RS, "Behövs inte"));
        }

        @Test
        void taken_back_twice_changes_nothing() {
            uppdrag.given(assigned(), new UppdragWithdrawn(ID, RS, null))
                    .when(new Withdraw(ID, RS, null))
                    .thenNothing();
        }

        @Test
        void nobody_else_takes_it_back() {
            uppdrag.given(assigned())
                    .when(new Withdraw(ID, DIRECTOR, null))
                    .refused(new UppdragRejection.NotTheGiversDecision(DIRECTOR, List.of(RS)));
        }

        @Test
        void the_giver_decides_that_it_will_not_be_done() {
            uppdrag.given(assigned())
                    .when(new Discontinue(ID, RS, "Överspelat"))
                    .then(new UppdragDiscontinued(ID, RS, "Överspelat"));
        }

        @Test
        void discontinued_twice_changes_nothing() {
            uppdrag.given(assigned(), new UppdragDiscontinued(ID, RS, null))
                    .when(new Discontinue(ID, RS, null))
                    .thenNothing();
        }

        @Test
        void nobody_else_discontinues_it() {
            uppdrag.given(assigned())
                    .when(new Discontinue(ID, DIRECTOR, null))
                    .refused(new UppdragRejection.NotTheGiversDecision(DIRECTOR, List.of(RS)));
        }

        @Test
        void it_just_stops() {
            uppdrag.given(assigned())
                    .when(new RecordCeased(ID, "Ingen har arbetat"))
                    .then(new UppdragCeased(ID, "Ingen har arbetat"));
        }

        @Test
        void stopped_twice_changes_nothing() {
            uppdrag.given(assigned(), new UppdragCeased(ID, null))
                    .when(new RecordCeased(ID, "Ingen har arbetat"))
                    .thenNothing();
        }

        @Test
        void what_is_closed_does_not_just_stop() {
            uppdrag.given(assigned(), closed())
                    .when(new RecordCeased(ID, null))
                    .refused(new UppdragRejection.UppdragEnded(Closing.Status.CLOSED));
        }
    }

    @Nested
    class Reopening {

        @Test
        void is_the_givers_decision() {
            uppdrag.given(assigned(), closed())
                    .when(new Reopen(ID, RS, "Ny fråga"))
                    .then(new UppdragReopened(ID, RS, "Ny fråga"));
        }

        @Test
        void lets_work_go_on() {
            uppdrag.given(assigned(), closed(), new UppdragReopened(ID, RS, null))
                    .when(new ReportDone(ID, null))
                    .then(new ReportedDone(ID, null));
        }

        @Test
        void is_nobody_elses_decision() {
            uppdrag.given(assigned(), closed())
                    .when(new Reopen(ID, DIRECTOR, null))
                    .refused(new UppdragRejection.NotTheGiversDecision(DIRECTOR, List.of(RS)));
        }

        @Test
        void is_refused_while_it_goes_on() {
            uppdrag.given(assigned()).when(new Reopen(ID, RS, null)).refused(new UppdragRejection.UppdragNotEnded());
        }
    }
}
