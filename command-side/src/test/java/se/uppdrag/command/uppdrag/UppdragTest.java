package se.uppdrag.command.uppdrag;

import static se.uppdrag.command.Facts.DIRECTOR;
import static se.uppdrag.command.Facts.RS;
import static se.uppdrag.command.Facts.fact;
import static se.uppdrag.command.Facts.recorded;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import se.uppdrag.command.Facts;
import se.uppdrag.kernel.uppdrag.Basis;
import se.uppdrag.kernel.uppdrag.BasisKind;
import se.uppdrag.kernel.uppdrag.Gate;
import se.uppdrag.kernel.uppdrag.OperatingForm;
import se.uppdrag.kernel.uppdrag.Phase;
import se.uppdrag.kernel.uppdrag.ScopeKind;
import se.uppdrag.kernel.uppdrag.UppdragEvent;

class UppdragTest {

    private static final UUID ID = UUID.randomUUID();
    private static final UUID CASE = UUID.randomUUID();

    private final FixtureConfiguration<Uppdrag> uppdrag = Facts.fixture(Uppdrag.class);

    private static UppdragEvent assigned() {
        return new UppdragEvent.UppdragAssigned(
                ID,
                CASE,
                List.of("RS/1008/2017"),
                "Samverkan",
                new Basis(BasisKind.EXECUTIVE_DECISION, "x"),
                List.of(RS),
                List.of(DIRECTOR),
                List.of(),
                List.of());
    }

    @Test
    void escalation_is_refused_while_conditions_are_missing() {
        uppdrag.given((Object[]) recorded(
                        assigned(),
                        new UppdragEvent.ScopeAreaDefined(
                                ID,
                                "transport",
                                "Transport",
                                ScopeKind.EXEMPLARY,
                                List.of(OperatingForm.OTHER_OPERATOR),
                                false,
                                List.of(),
                                null),
                        new UppdragEvent.PhasesPlanned(
                                ID,
                                List.of(
                                        new Phase("fas-1", "Fas 1", List.of(), false, List.of(), List.of()),
                                        new Phase("fas-2", "Fas 2", List.of("fas-1"), true, List.of(), List.of())))))
                .when(new UppdragCommand.EscalateToOutsourcingAnalysis(ID, "transport", null), fact())
                .expectNoEvents()
                .expectExceptionDetails(new UppdragRejection.GateClosed(
                        "Transport",
                        Set.of(
                                Gate.CONDITION_INTERPRETED,
                                Gate.ROUND_CLOSED,
                                Gate.COLLABORATION_RULED_OUT,
                                Gate.PHASE_ONE_REPORTED,
                                Gate.DIALOGUE_HELD)));
    }
}
