package se.uppdrag.query.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import org.junit.jupiter.api.Test;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.time.Due;
import se.uppdrag.kernel.uppdrag.Reception;
import se.uppdrag.query.Events;
import se.uppdrag.query.WebSlice;
import se.uppdrag.query.deadline.MoreTime;
import se.uppdrag.query.deadline.Parties;
import se.uppdrag.query.deadline.Status;
import se.uppdrag.query.readmodel.Project;
import se.uppdrag.query.readmodel.Tale;

class OverviewTest {

    private final OverviewView view = new OverviewView();
    private final Tale tale = new Tale();
    private final Events events = Events.of(1);

    @Test
    void begins_with_what_the_assignment_says() {
        tale.tellExample(events.assigned("Växel", "RS/1008/2017"));

        var overview = folded();
        assertThat(overview.outline().title()).isEqualTo("Växel");
        assertThat(overview.outline().caseNumbers()).containsExactly("RS/1008/2017");
        assertThat(Parties.of(overview.outline().parties().holders())).containsExactly(Events.DIRECTOR);
        assertThat(overview.example()).isTrue();
        assertThat(overview.outline().lifecycle().status()).isEqualTo(Status.ONGOING);
        assertThat(overview.outline().promises().next()).isEmpty();
    }

    @Test
    void the_earliest_open_deliverable_is_the_next_one_and_one_without_a_day_comes_last() {
        tale.tell(events.assigned("Växel"));
        tale.tell(events.deliverable("lopande", "Löpande"));
        tale.tell(events.deliverable("delrapport", "Delrapport"));
        tale.tell(events.deliverable());
        tale.tell(events.due("lopande", Due.of("löpande")));
        tale.tell(events.due("delrapport", Due.of("december 2017")));
        tale.tell(events.due("oktober 2017"));
        assertThat(next()).isEqualTo(Events.FINAL);

        tale.tell(events.reportRegistered());
        tale.tell(events.reportDelivered());
        assertThat(next()).isEqualTo("delrapport");
    }

    @Test
    void a_report_that_is_referred_back_is_due_again() {
        tale.tell(events.assigned("Växel"));
        tale.tell(events.deliverable());
        tale.tell(events.due("oktober 2017"));
        tale.tell(events.reportRegistered());
        tale.tell(events.reportDelivered());
        tale.tell(events.considered(Reception.REFERRED_BACK, Due.of("mars 2018")));

        var deliverable = folded().outline().promises().next().orElseThrow();
        assertThat(deliverable.current().orElseThrow().due().text()).isEqualTo("mars 2018");
        assertThat(deliverable.first().orElseThrow().due().text()).isEqualTo("oktober 2017");
        assertThat(folded().reporting().reception()).isEqualTo(Reception.REFERRED_BACK);
    }

    @Test
    void a_new_promise_forgets_what_was_asked_about_the_old_one() {
        tale.tell(events.assigned("Växel"));
        tale.tell(events.deliverable());
        tale.tell(events.due("oktober 2017"));
        tale.tell(events.asked("december 2017"));
        assertThat(folded().outline().promises().next().orElseThrow().moreTime())
                .isEqualTo(MoreTime.ASKED);
        tale.tell(events.refused());
        assertThat(folded().outline().promises().next().orElseThrow().moreTime())
                .isEqualTo(MoreTime.REFUSED);
        tale.tell(events.moved("november 2017"));
        assertThat(folded().outline().promises().next().orElseThrow().moreTime())
                .isEqualTo(MoreTime.NOT_ASKED);
    }

    @Test
    void an_awaited_event_gives_the_deadline_its_day_without_counting_as_a_change() {
        tale.tell(events.assigned("Växel"));
        tale.tell(events.deliverable());
        tale.tell(events.due(Events.FINAL, Due.event("när fullmäktige beslutat", "fullmäktiges beslut", null)));
        assertThat(folded().outline().promises().next().orElseThrow().lastDay()).isNull();
        tale.on("2017-06-20").tell(events.happened("fullmäktiges beslut"));

        var deliverable = folded().outline().promises().next().orElseThrow();
        assertThat(deliverable.lastDay()).hasToString("2017-06-20");
        assertThat(deliverable.changes()).isZero();
    }

    @Test
    void a_point_that_waits_for_another_body_makes_the_uppdrag_conditional_until_it_decides() {
        tale.tell(events.assignedSubjectTo(Events.RF, "Växel"));
        assertThat(folded().outline().lifecycle().status()).isEqualTo(Status.CONDITIONAL);
        tale.tell(events.inForce());
        assertThat(folded().outline().lifecycle().status()).isEqualTo(Status.ONGOING);
    }

    @Test
    void an_uppdrag_whose_only_point_lapses_has_lapsed() {
        tale.tell(events.assignedSubjectTo(Events.RF, "Växel"));
        tale.tell(events.lapsed());
        assertThat(folded().outline().lifecycle().status()).isEqualTo(Status.LAPSED);
    }

    @Test
    void done_closed_and_reopened_follow_each_other() {
        tale.tell(events.assigned("Växel"));
        tale.tell(events.reportedDone());
        assertThat(folded().outline().lifecycle().status()).isEqualTo(Status.REPORTED_DONE);
        tale.tell(events.closed());
        assertThat(folded().outline().lifecycle().status()).isEqualTo(Status.CLOSED);
        tale.tell(events.reopened());
        assertThat(folded().outline().lifecycle().status()).isEqualTo(Status.ONGOING);
        tale.tell(events.ceased());
        assertThat(folded().outline().lifecycle().status()).isEqualTo(Status.CEASED);
    }

    @Test
    void the_current_phase_is_under_way_or_next_and_survives_a_new_plan() {
        tale.tell(events.assigned("Växel"));
        assertThat(folded().phases().current()).isEmpty();
        tale.tell(events.planned("ett", "regi"));
        assertThat(phase()).isEqualTo("ett PLANNED");
        tale.tell(events.started("ett"));
        assertThat(phase()).isEqualTo("ett ACTIVE");
        tale.tell(events.replanned("noll", "ett", "regi"));
        assertThat(phase()).isEqualTo("ett ACTIVE");
        tale.tell(events.replanned("ett", "regi"));
        tale.tell(events.completed("ett"));
        assertThat(phase()).isEqualTo("regi CONDITIONAL");
        tale.tell(events.started("regi"));
        tale.tell(events.completed("regi"));
        assertThat(phase()).isEqualTo("regi DONE");
    }

    @Test
    void handing_over_a_part_keeps_the_holder_and_handing_over_the_whole_does_not() {
        var other = Party.role("Trafikdirektören");
        tale.tell(events.assigned("Växel"));
        tale.tell(events.handedOver(Events.DIRECTOR, other, "bussgods"));
        assertThat(Parties.of(folded().outline().parties().holders())).containsExactly(Events.DIRECTOR, other);
        tale.tell(events.handedOver(Events.DIRECTOR, other, null));
        assertThat(Parties.of(folded().outline().parties().holders())).containsExactly(other);
    }

    @Test
    void what_is_searched_for_is_folded_as_swedes_write() {
        tale.tell(events.assigned("Översyn av IDÉ", "RS/1008/2017"));
        tale.tell(events.area("Måltider"));

        assertThat(OverviewEntry.of(folded(), WebSlice.REGION).text())
                .asString()
                .contains("översyn av ide", "rs/1008/2017", "måltider", "regiondirektören");
    }

    @Test
    void the_document_survives_its_json() {
        tale.tell(events.assigned("Växel", "RS/1008/2017"));
        tale.tell(events.deliverable());
        tale.tell(events.due(Events.FINAL, Due.event("en månad efter", "beslut", Period.ofMonths(1))));
        tale.tell(events.moved("oktober 2017"));
        tale.tell(events.planned("ett"));
        tale.tell(events.contacted("2303"));
        tale.tell(events.reportRegistered());
        tale.tell(events.toMeeting("2017-12-12"));

        assertThat(Project.json(folded(), Overview.class)).isEqualTo(folded());
    }

    private String next() {
        return folded().outline().promises().next().orElseThrow().key();
    }

    private String phase() {
        var step = folded().phases().current().orElseThrow();
        return step.key() + " " + step.state();
    }

    private Overview folded() {
        Overview overview = null;
        for (var recorded : tale.told()) {
            overview = (overview == null ? view.begin(recorded, null) : view.after(overview, recorded))
                    .at(recorded.position());
        }
        return overview;
    }
}
