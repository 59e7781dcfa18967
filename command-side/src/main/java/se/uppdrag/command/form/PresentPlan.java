package se.uppdrag.command.form;

import java.util.List;
import org.springframework.stereotype.Component;
import se.uppdrag.command.dispatch.CommandType;
import se.uppdrag.command.uppdrag.UppdragCommand.RevisePhases;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.uppdrag.UppdragEvent.PhasesPlanned;
import se.uppdrag.kernel.uppdrag.UppdragEvent.PhasesRevised;

/** What stands now, in the form of a command that replaces it as a whole: a new plan begins as the old one. */
@Component
final class PresentPlan {

    private static final String PHASES = "phases";

    private final Specs specs;
    private final Filling filling;

    PresentPlan(Specs specs, Filling filling) {
        this.specs = specs;
        this.filling = filling;
    }

    void fill(Entered entered, CommandType type, List<? extends Recorded<?>> facts) {
        if (type.type() != RevisePhases.class || entered.rows(PHASES) > 0) {
            return;
        }
        var phases = specs.of(type).stream()
                .filter(spec -> spec.name().equals(PHASES))
                .toList();
        facts.reversed().stream()
                .map(Recorded::event)
                .filter(event -> event instanceof PhasesPlanned || event instanceof PhasesRevised)
                .findFirst()
                .ifPresent(plan -> filling.fill(entered, phases, (Record) plan, ""));
    }
}
