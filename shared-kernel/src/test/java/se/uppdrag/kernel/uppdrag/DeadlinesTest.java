package se.uppdrag.kernel.uppdrag;

import static org.assertj.core.api.Assertions.assertThat;
import static se.uppdrag.kernel.uppdrag.Uppdraget.*;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.uppdrag.kernel.Log;
import se.uppdrag.kernel.time.Due;
import se.uppdrag.kernel.uppdrag.Deadlines.Outcome;
import se.uppdrag.kernel.uppdrag.UppdragEvent.*;

/** Every promise is kept, the first in sight (rules 5 and 6). */
class DeadlinesTest {

    private static final Due OCTOBER = Due.of("oktober 2017");
    private static final Due NOVEMBER = Due.of("november 2017");
    private static final Due DECEMBER = Due.of("december 2017");

    private final Log<UppdragState, UppdragEvent> log = begun(deliverable());

    private Deadlines.Deliverable report() {
        return log.state().deadlines().deliverable("rapport").orElseThrow();
    }

    @Test
    void the_first_promise_stays_in_sight_however_often_it_moves() {
        var first = log.tell(new DeadlineSet(ID, "rapport", OCTOBER));
        log.tell(new DeadlineChanged(ID, "rapport", DECEMBER, RS, "Mer tid"));
        log.tell(new DeadlineChanged(ID, "rapport", NOVEMBER, RS, "Ändå tidigare"));
        assertThat(report().promises()).extracting(Deadlines.Promise::due).containsExactly(OCTOBER, DECEMBER, NOVEMBER);
        assertThat(report().first().orElseThrow().trace().event()).isEqualTo(first);
        assertThat(report().current().orElseThrow())
                .extracting(Deadlines.Promise::due, Deadlines.Promise::decider, Deadlines.Promise::reason)
                .containsExactly(NOVEMBER, RS, "Ändå tidigare");
    }

    @Test
    void without_a_promise_there_is_neither_first_nor_current() {
        assertThat(report().first()).isEmpty();
        assertThat(report().current()).isEmpty();
        assertThat(report().awaitsAnswer()).isFalse();
    }

    @Test
    void a_request_waits_until_it_is_granted_as_asked_or_otherwise() {
        log.tell(new DeadlineSet(ID, "rapport", OCTOBER));
        log.tell(new DeadlineChangeRequested(ID, "rapport", NOVEMBER, DIRECTOR, "Priser"));
        assertThat(report().awaitsAnswer()).isTrue();
        var change = log.tell(new DeadlineChanged(ID, "rapport", DECEMBER, RS, "Ja"));
        assertThat(report().awaitsAnswer()).isFalse();
        assertThat(report().requests()).singleElement().satisfies(request -> {
            assertThat(request.outcome()).isEqualTo(Outcome.GRANTED);
            assertThat(request.asked().fact().requested()).isEqualTo(NOVEMBER);
            assertThat(request.answered().event()).isEqualTo(change);
        });
    }

    @Test
    void a_refused_request_stays_refused_when_a_later_one_is_granted() {
        log.tell(new DeadlineSet(ID, "rapport", OCTOBER));
        log.tell(new DeadlineChangeRequested(ID, "rapport", NOVEMBER, DIRECTOR, null));
        var refusal = log.tell(new DeadlineChangeRefused(ID, "rapport", RS, "Nej"));
        log.tell(new DeadlineChangeRequested(ID, "rapport", DECEMBER, DIRECTOR, null));
        log.tell(new DeadlineChanged(ID, "rapport", DECEMBER, RS, "Ja"));
        assertThat(report().requests())
                .extracting(Deadlines.Request::outcome)
                .containsExactly(Outcome.REFUSED, Outcome.GRANTED);
        assertThat(report().requests().getFirst().answered().event()).isEqualTo(refusal);
        assertThat(report().promises()).hasSize(2);
    }

    @Test
    void an_event_gives_a_waiting_deadline_its_day_and_it_stays_the_same_promise() {
        var first = log.tell(
                new DeadlineSet(ID, "rapport", Due.event("en månad efter beslutet", "beslutet", Period.ofMonths(1))));
        log.tell(LocalDate.of(2017, 9, 30), new OutsideEventRecorded(ID, "Beslutet", null, List.of("rapport")));
        log.tell(LocalDate.of(2018, 1, 1), new OutsideEventRecorded(ID, "Ett annat", null, List.of("rapport")));
        assertThat(report().promises()).singleElement().satisfies(promise -> {
            assertThat(promise.due().to()).isEqualTo("2017-10-30");
            assertThat(promise.trace().event()).isEqualTo(first);
        });
        assertThat(log.state().deadlines().outsideEvents()).hasSize(2);
    }

    @Test
    void an_event_moves_no_deadline_that_it_does_not_name() {
        log.tell(new DeadlineSet(ID, "rapport", Due.event("efter beslutet", "beslutet", null)));
        log.tell(new OutsideEventRecorded(ID, "Beslutet", null, List.of()));
        assertThat(report().current().orElseThrow().due().to()).isNull();
    }

    @Test
    void a_deliverable_directed_elsewhere_keeps_its_promises_and_requests() {
        log.tell(new DeadlineSet(ID, "rapport", OCTOBER));
        log.tell(new DeadlineChangeRequested(ID, "rapport", NOVEMBER, DIRECTOR, null));
        log.tell(new DeliverableSet(ID, "rapport", "Slutrapport", DeliverableKind.FINAL_REPORT, HSN, List.of()));
        assertThat(report().set().fact().receiver()).isEqualTo(HSN);
        assertThat(report().promises()).hasSize(1);
        assertThat(report().awaitsAnswer()).isTrue();
        assertThat(log.state().deadlines().deliverables()).hasSize(1);
    }

    @Test
    void a_corrected_first_promise_is_still_the_first() {
        var wrong = log.tell(new DeadlineSet(ID, "rapport", NOVEMBER));
        log.tell(new DeadlineChanged(ID, "rapport", DECEMBER, RS, null));
        log.tell(new UppdragFactCorrected(ID, wrong, "Fel månad"));
        var right = log.tellInstead(wrong, new DeadlineSet(ID, "rapport", OCTOBER));
        assertThat(report().promises()).extracting(Deadlines.Promise::due).containsExactly(OCTOBER, DECEMBER);
        assertThat(report().first().orElseThrow().trace().event()).isEqualTo(right);
    }

    @Test
    void a_struck_change_leaves_its_request_waiting_again() {
        log.tell(new DeadlineSet(ID, "rapport", OCTOBER));
        log.tell(new DeadlineChangeRequested(ID, "rapport", NOVEMBER, DIRECTOR, null));
        var wrong = log.tell(new DeadlineChanged(ID, "rapport", NOVEMBER, RS, null));
        log.tell(new UppdragFactCorrected(ID, wrong, "Gällde ett annat uppdrag"));
        assertThat(report().current().orElseThrow().due()).isEqualTo(OCTOBER);
        assertThat(report().awaitsAnswer()).isTrue();
    }
}
