package se.uppdrag.query.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.uppdrag.UppdragEvent;
import se.uppdrag.query.Events;
import se.uppdrag.query.list.Light;
import se.uppdrag.query.readmodel.Tale;

/** While the giver lets it rest, deadlines stand still if the giver said so; and what may wait without a date has no day. */
class RestingTest {

    private static final LocalDate TODAY = LocalDate.of(2018, 1, 31);

    private final Tale tale = new Tale();
    private final Events events = Events.of(1);
    private final Lights lights = new Lights(Clock.fixed(Instant.parse("2018-01-31T12:00:00Z"), ZoneOffset.UTC), 30);

    RestingTest() {
        tale.on("2017-05-31");
        tale.tell(events.assigned("Växel"));
        tale.tell(events.deliverable());
        tale.tell(events.due("oktober 2017"));
    }

    @Test
    void deadlines_that_stand_still_are_not_overdue() {
        tale.on("2017-10-01").tell(paused(true));

        var outline = outline();
        assertThat(outline.lifecycle().status()).isEqualTo(Status.PAUSED);
        assertThat(outline.light(lights)).isEqualTo(Light.RESTING);
        assertThat(outline.due()).isNull();
        assertThat(undecided(outline)).isEmpty();
    }

    @Test
    void deadlines_run_on_unless_the_giver_lets_them_wait() {
        tale.on("2017-10-01").tell(paused(false));

        var outline = outline();
        assertThat(outline.lifecycle().status()).isEqualTo(Status.PAUSED);
        assertThat(outline.light(lights)).isEqualTo(Light.OVERDUE_UNDECIDED);
        assertThat(undecided(outline)).containsExactly(new Gap(LocalDate.of(2017, 11, 1), null));
    }

    @Test
    void days_without_a_decision_stay_on_both_sides_of_the_rest() {
        tale.on("2017-11-11").tell(paused(true));
        tale.on("2017-12-24").tell(new UppdragEvent.UppdragResumed(events.uppdrag(), Events.RS, null));

        var outline = outline();
        assertThat(outline.lifecycle().status()).isEqualTo(Status.ONGOING);
        assertThat(undecided(outline))
                .containsExactly(
                        new Gap(LocalDate.of(2017, 11, 1), LocalDate.of(2017, 11, 10)),
                        new Gap(LocalDate.of(2017, 12, 24), null));
    }

    @Test
    void what_may_wait_without_a_date_has_no_day_until_it_is_taken_up() {
        tale.on("2017-10-01").tell(new UppdragEvent.UppdragPostponed(events.uppdrag(), Events.RS, null));

        assertThat(outline().lifecycle().status()).isEqualTo(Status.POSTPONED);
        assertThat(outline().light(lights)).isEqualTo(Light.RESTING);
        tale.on("2017-10-20").tell(new UppdragEvent.UppdragResumed(events.uppdrag(), Events.RS, null));
        assertThat(outline().light(lights)).isEqualTo(Light.OVERDUE_UNDECIDED);
    }

    @Test
    void what_is_not_in_force_is_conditional_first() {
        var conditional = new Tale();
        conditional.tell(events.assignedSubjectTo(Events.RF, "Växel"));
        conditional.tell(paused(true));
        assertThat(outline(conditional.told()).lifecycle().status()).isEqualTo(Status.CONDITIONAL);
    }

    private UppdragEvent paused(boolean deadlinesWait) {
        return new UppdragEvent.UppdragPaused(events.uppdrag(), Events.RS, "Valår", deadlinesWait);
    }

    private static List<Gap> undecided(Outline outline) {
        return outline.lifecycle().undecided(outline.promises().deliverables().getFirst(), TODAY);
    }

    private Outline outline() {
        return outline(tale.told());
    }

    private static Outline outline(List<Recorded<?>> told) {
        var first = told.getFirst();
        var outline = Outline.of(first, (UppdragEvent.UppdragAssigned) first.event(), List.of());
        for (var recorded : told.subList(1, told.size())) {
            outline = outline.after(recorded, (UppdragEvent) recorded.event());
        }
        return outline;
    }
}
