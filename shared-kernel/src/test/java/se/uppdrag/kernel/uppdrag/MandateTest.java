package se.uppdrag.kernel.uppdrag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.uppdrag.kernel.uppdrag.Uppdraget.*;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.uppdrag.kernel.BindingForce;
import se.uppdrag.kernel.Log;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.uppdrag.Mandate.Force;
import se.uppdrag.kernel.uppdrag.UppdragEvent.*;

/** Who gives and holds it, and whether it binds yet (rules 1 and 8). */
class MandateTest {

    private static Log<UppdragState, UppdragEvent> assignedOn(@Nullable Party first, @Nullable Party second) {
        var log = new Log<UppdragState, UppdragEvent>(UppdragState.none(), UppdragState::after);
        log.tell(assigned(first, second));
        return log;
    }

    private static Force force(Log<UppdragState, UppdragEvent> log) {
        return log.state().mandate().force();
    }

    @Test
    void is_in_force_with_its_first_unconditional_point() {
        assertThat(force(assignedOn(null, HSN))).isEqualTo(Force.IN_FORCE);
        assertThat(force(begun())).isEqualTo(Force.IN_FORCE);
    }

    @Test
    void is_conditional_while_every_point_waits() {
        var log = assignedOn(HSN, HSN);
        assertThat(force(log)).isEqualTo(Force.CONDITIONAL);
        log.tell(new PointLapsed(ID, POINT_1));
        assertThat(force(log)).isEqualTo(Force.CONDITIONAL);
        log.tell(new PointCameIntoForce(ID, POINT_2));
        assertThat(force(log)).isEqualTo(Force.IN_FORCE);
    }

    @Test
    void lapses_with_its_last_point() {
        var log = assignedOn(HSN, HSN);
        log.tell(new PointLapsed(ID, POINT_1));
        log.tell(new PointLapsed(ID, POINT_2));
        assertThat(force(log)).isEqualTo(Force.LAPSED);
    }

    @Test
    void on_no_point_at_all_is_in_force() {
        var log = new Log<UppdragState, UppdragEvent>(UppdragState.none(), UppdragState::after);
        assertThat(force(log)).isEqualTo(Force.IN_FORCE);
    }

    @Test
    void of_a_corrected_settlement_waits_again() {
        var log = assignedOn(HSN, HSN);
        var wrong = log.tell(new PointCameIntoForce(ID, POINT_1));
        log.tell(new UppdragFactCorrected(ID, wrong, "Fel punkt"));
        assertThat(force(log)).isEqualTo(Force.CONDITIONAL);
    }

    @Test
    void has_its_points_with_their_present_words() {
        var log = begun(new PointReworded(ID, POINT_1, "Nya ord", null, "Nytt syfte", null));
        var point = log.state().mandate().points().getFirst();
        assertThat(point.point())
                .extracting(ServedPoint::text, ServedPoint::task, ServedPoint::purpose, ServedPoint::force)
                .containsExactly("Nya ord", null, "Nytt syfte", BindingForce.MUST);
        assertThat(point.force()).isEqualTo(Force.IN_FORCE);
        assertThat(log.state().mandate().points().getLast().point().text()).isEqualTo("Ord");
        assertThat(log.state().mandate().refs()).containsExactly(POINT_1, POINT_2);
    }

    @Test
    void is_another_one_when_a_later_point_takes_the_place_of_the_first() {
        var later = new PointRef(new UUID(3, 3), "1");
        var by = new ServedPoint(later, "Gör något annat", null, null, null, BindingForce.MUST, null);
        var log = assignedOn(null, HSN);
        var replaced = log.tell(new TaskReplaced(ID, List.of(POINT_1, POINT_2), by, "Räcker inte"));
        // The other body's decision comes too late: what it would have brought into force is no longer asked for.
        log.tell(new PointCameIntoForce(ID, POINT_2));
        assertThat(log.state().mandate().points())
                .extracting(point -> point.point().ref(), Mandate.MandatePoint::force)
                .containsExactly(
                        tuple(POINT_1, Force.REPLACED), tuple(POINT_2, Force.REPLACED), tuple(later, Force.IN_FORCE));
        assertThat(log.state().unanswered()).containsExactly(later);
        log.tell(new UppdragFactCorrected(ID, replaced, "Fel uppdrag"));
        assertThat(log.state().unanswered()).containsExactly(POINT_1, POINT_2);
    }

    @Test
    void names_nobody_twice() {
        var chief = Party.role("Områdeschef");
        var log = begun(
                new GiverAdded(ID, HSN),
                new GiverAdded(ID, HSN),
                new GiverLeft(ID, RS, HSN),
                new HandedOver(ID, DIRECTOR, chief, "En del", null),
                new HandedOver(ID, DIRECTOR, chief, "En annan del", null),
                new PerformerEngaged(ID, chief, null),
                new PerformerEngaged(ID, chief, null));
        var mandate = log.state().mandate();
        assertThat(mandate.givers()).containsExactly(HSN);
        assertThat(mandate.holders()).containsExactly(DIRECTOR, chief);
        assertThat(mandate.performers()).containsExactly(chief);
        assertThat(mandate.departures()).hasSize(1);
        assertThat(mandate.handovers()).hasSize(2);
    }

    @Test
    void passes_to_the_new_holder_when_handed_over_whole() {
        var chief = Party.role("Områdeschef");
        var log = begun(new HandedOver(ID, DIRECTOR, chief, null, null));
        assertThat(log.state().mandate().holders()).containsExactly(chief);
    }

    @Test
    void loses_a_giver_that_has_no_successor() {
        var log = begun(new GiverAdded(ID, HSN), new GiverLeft(ID, RS, null));
        assertThat(log.state().mandate().givers()).containsExactly(HSN);
    }

    @Test
    void shows_which_tasks_no_point_covers_and_which_were_declined() {
        var log = begun(
                new TaskAdded(ID, "bussgods", "Bussgods", BindingForce.SHOULD, null, List.of()),
                new TaskAdded(ID, "dialog", "Dialog", BindingForce.MUST, null, List.of(POINT_1)),
                new TaskDeclined(ID, "bussgods", "Prövas annorstädes"));
        var bussgods = log.state().mandate().task("bussgods").orElseThrow();
        var dialog = log.state().mandate().task("dialog").orElseThrow();
        assertThat(bussgods.uncovered()).isTrue();
        assertThat(bussgods.declined().fact().reason()).isEqualTo("Prövas annorstädes");
        assertThat(dialog.uncovered()).isFalse();
        assertThat(dialog.declined()).isNull();
    }

    @Test
    void keeps_its_case_and_title() {
        var log = begun(new UppdragRenamed(ID, "Samverkan med kommunerna", null));
        assertThat(log.state())
                .extracting(
                        UppdragState::id,
                        UppdragState::caseFileId,
                        state -> state.mandate().title())
                .containsExactly(ID, CASE, "Samverkan med kommunerna");
    }
}
