package se.uppdrag.query.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.uppdrag.kernel.time.Due;
import se.uppdrag.kernel.uppdrag.Reception;
import se.uppdrag.query.Events;
import se.uppdrag.query.readmodel.Tale;

/** The days on which a deadline had passed and nobody had decided anything (rule 6). */
class DeliverableTest {

    private static final LocalDate TODAY = LocalDate.of(2018, 3, 1);

    private final DeadlinesView view = new DeadlinesView();
    private final Tale tale = new Tale();
    private final Events events = Events.of(1);

    @BeforeEach
    void due_in_october() {
        tale.on("2017-05-31").tell(events.assigned("Växel"));
        tale.tell(events.deliverable());
        tale.tell(events.due("oktober 2017"));
    }

    @Test
    void go_on_until_somebody_decides() {
        assertThat(undecided()).containsExactly(new Gap(day("2017-11-01"), null));
        assertThat(undecided().getFirst().days(TODAY)).isEqualTo(121);
    }

    @Test
    void end_the_day_before_the_decision_and_are_not_healed_by_it() {
        tale.on("2017-11-20").tell(events.moved("juni 2018"));

        assertThat(undecided()).containsExactly(new Gap(day("2017-11-01"), day("2017-11-19")));
    }

    @Test
    void are_none_when_the_change_came_in_time() {
        tale.on("2017-10-31").tell(events.moved("juni 2018"));

        assertThat(undecided()).isEmpty();
    }

    @Test
    void go_on_while_a_request_waits_and_end_with_its_refusal() {
        tale.on("2017-10-15").tell(events.asked("juni 2018"));
        tale.on("2017-11-03").tell(events.refused());

        assertThat(undecided()).containsExactly(new Gap(day("2017-11-01"), day("2017-11-02")));
    }

    @Test
    void are_counted_for_every_promise_by_itself() {
        tale.on("2017-11-03").tell(events.moved("december 2017"));
        tale.on("2018-01-02").tell(events.moved("januari 2018"));

        assertThat(undecided())
                .containsExactly(
                        new Gap(day("2017-11-01"), day("2017-11-02")),
                        new Gap(day("2018-01-01"), day("2018-01-01")),
                        new Gap(day("2018-02-01"), null));
    }

    @Test
    void end_with_the_delivery_and_begin_again_after_a_referral_back() {
        tale.on("2017-11-10").tell(events.reportRegistered());
        tale.tell(events.reportDelivered());
        tale.on("2017-12-12").tell(events.considered(Reception.REFERRED_BACK, Due.of("januari 2018")));

        assertThat(undecided())
                .containsExactly(new Gap(day("2017-11-01"), day("2017-11-09")), new Gap(day("2018-02-01"), null));
    }

    @Test
    void end_when_the_uppdrag_is_closed() {
        tale.on("2017-11-05").tell(events.closed());

        assertThat(undecided()).containsExactly(new Gap(day("2017-11-01"), day("2017-11-04")));
    }

    @Test
    void are_not_claimed_when_no_source_says_on_which_day_it_was_delivered() {
        tale.on("2017-09-01").tell(events.reportRegistered());
        tale.on("framgår ej").tell(events.reportDelivered());

        assertThat(undecided()).isEmpty();
    }

    @Test
    void are_not_claimed_when_no_source_says_on_which_day_it_was_closed() {
        tale.on("framgår ej").tell(events.closed());

        assertThat(undecided()).isEmpty();
    }

    @Test
    void are_none_of_what_recurs_which_no_delivery_ends() {
        tale.on("2017-06-01").tell(events.moved("varje kvartal tills vidare"));
        tale.tell(events.reportRegistered());
        tale.tell(events.reportDelivered());
        tale.on("2017-09-01").tell(events.reportDelivered());

        assertThat(undecided()).isEmpty();
        assertThat(deadlines().outline().promises().deliverables().getFirst().open())
                .isTrue();
        assertThat(deadlines().outline().promises().deliverables().getFirst().deliveries())
                .hasSize(2);
    }

    @Test
    void are_none_without_a_day() {
        tale.on("2017-06-01").tell(events.moved("löpande"));

        assertThat(undecided()).isEmpty();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private Deadlines deadlines() {
        Deadlines deadlines = null;
        for (var recorded : tale.told()) {
            deadlines = deadlines == null ? view.begin(recorded, null) : view.after(deadlines, recorded);
        }
        return deadlines;
    }

    private List<Gap> undecided() {
        var deadlines = deadlines();
        return deadlines
                .outline()
                .lifecycle()
                .undecided(deadlines.outline().promises().deliverables().getFirst(), TODAY);
    }
}
