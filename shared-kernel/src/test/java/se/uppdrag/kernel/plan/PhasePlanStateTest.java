package se.uppdrag.kernel.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.uppdrag.kernel.Log;
import se.uppdrag.kernel.plan.PhasePlanEvent.*;
import se.uppdrag.kernel.uppdrag.Phase;

class PhasePlanStateTest {

    private static final UUID ID = new UUID(7, 7);
    private static final List<Phase> FIRST = List.of(new Phase("a", "A", List.of(), false, List.of(), List.of()));

    private final Log<PhasePlanState, PhasePlanEvent> log = new Log<>(PhasePlanState.none(), PhasePlanState::after);

    @Test
    void has_no_version_before_it_has_words() {
        assertThat(log.state().version()).isZero();
    }

    @Test
    void says_what_it_was_registered_with() {
        log.tell(new PhasePlanRegistered(ID, "Översyn", "För kostnader", FIRST));
        assertThat(log.state().planVersion()).isEqualTo(new PlanVersion(ID, "Översyn", 1));
        assertThat(log.state().phases()).isEqualTo(FIRST);
        assertThat(log.state().description()).isEqualTo("För kostnader");
    }

    @Test
    void has_a_version_of_its_own_for_every_wording_also_after_a_correction() {
        log.tell(new PhasePlanRegistered(ID, "Översyn", null, FIRST));
        var revised = log.tell(new PhasePlanRevised(ID, "Kostnadsöversyn", null, FIRST, "Tydligare"));
        assertThat(log.state().planVersion()).isEqualTo(new PlanVersion(ID, "Kostnadsöversyn", 2));
        log.tell(new PhasePlanFactCorrected(ID, revised, "Skrivfel"));
        assertThat(log.state().version()).isEqualTo(1);
        log.tellInstead(revised, new PhasePlanRevised(ID, "Översyn av kostnader", null, FIRST, "Tydligare"));
        assertThat(log.state().version()).isEqualTo(4);
    }

    @Test
    void is_no_longer_offered_once_it_is_retired_and_keeps_its_words() {
        log.tell(new PhasePlanRegistered(ID, "Översyn", null, FIRST));
        log.tell(new PhasePlanRetired(ID, "Ersatt"));
        assertThat(log.state().retired()).isNotNull();
        assertThat(log.state().name()).isEqualTo("Översyn");
    }
}
