package se.uppdrag.command.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import se.uppdrag.command.dispatch.CommandType;
import se.uppdrag.command.plan.PhasePlanCommand.RevisePhasePlan;
import se.uppdrag.command.uppdrag.UppdragCommand.DraftReport;
import se.uppdrag.command.uppdrag.UppdragCommand.PlanPhases;
import se.uppdrag.command.uppdrag.UppdragCommand.RevisePhases;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.plan.PhasePlanEvent.PhasePlanRegistered;
import se.uppdrag.kernel.plan.PhasePlanEvent.PhasePlanRevised;
import se.uppdrag.kernel.uppdrag.Chapter;
import se.uppdrag.kernel.uppdrag.UppdragEvent.PhasesPlanned;
import se.uppdrag.kernel.uppdrag.UppdragEvent.PhasesRevised;
import se.uppdrag.kernel.uppdrag.UppdragEvent.ReportDrafted;
import tools.jackson.databind.json.JsonMapper;

/**
 * A plan that is not begun empty: new phases begin as the old ones, the first phases of an uppdrag as the plan kept ready that was
 * chosen for it, the chapters of a report as {@code chapter-plan.json}.
 */
@Component
final class PresentPlan {

    /** What a plan kept ready says beside its phases. */
    private static final List<String> WORDS = List.of("name", "description");

    private final Specs specs;
    private final Filling filling;
    private final Streams streams;
    private final ReportDrafted chapters;

    PresentPlan(Specs specs, Filling filling, Streams streams) {
        this.specs = specs;
        this.filling = filling;
        this.streams = streams;
        this.chapters = new ReportDrafted(new UUID(0, 0), new UUID(0, 0), usualChapters());
    }

    private static List<Chapter> usualChapters() {
        try (var json = new ClassPathResource("chapter-plan.json").getInputStream()) {
            return Arrays.asList(JsonMapper.shared().readValue(json, Chapter[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void fill(Entered entered, CommandType type, List<? extends Recorded<?>> facts) {
        if (type.type() == DraftReport.class) {
            fill(entered, type, "chapters", chapters);
        } else {
            plan(entered, type, facts).ifPresent(plan -> fill(entered, type, "phases", plan));
        }
    }

    private Optional<Record> plan(Entered entered, CommandType type, List<? extends Recorded<?>> facts) {
        if (type.type() == PlanPhases.class) {
            return PlanChoices.plan(streams, entered.text(PlanChoices.PLAN))
                    .findFirst()
                    .map(Record.class::cast);
        }
        if (type.type() != RevisePhases.class && type.type() != RevisePhasePlan.class) {
            return Optional.empty();
        }
        return facts.reversed().stream()
                .map(Recorded::event)
                .filter(event -> event instanceof PhasesPlanned
                        || event instanceof PhasesRevised
                        || event instanceof PhasePlanRegistered
                        || event instanceof PhasePlanRevised)
                .findFirst()
                .map(Record.class::cast);
    }

    private void fill(Entered entered, CommandType type, String rows, Record plan) {
        if (entered.rows(rows) == 0) {
            filling.fill(
                    entered,
                    specs.of(type).stream()
                            .filter(spec -> spec.name().equals(rows) || WORDS.contains(spec.name()))
                            .toList(),
                    plan,
                    "");
        }
    }
}
