package se.uppdrag.query.uppdrag;

import static se.uppdrag.query.uppdrag.MandateSection.said;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.plan.PlanVersion;
import se.uppdrag.kernel.uppdrag.Phases;
import se.uppdrag.kernel.uppdrag.UppdragState;
import se.uppdrag.query.page.Said;
import se.uppdrag.query.page.Words;

/** The stages as a timeline, and what was judged, talked over and found on the way. */
record PhaseSection(
        @Nullable From from,
        List<PhaseNode> phases,
        List<AssessmentRow> assessments,
        List<DialogueRow> dialogues,
        List<EffectRow> effects,
        List<StatusRow> statuses) {

    /** The plan kept ready that the phases were taken from. */
    record From(String href, String text) {}

    record PhaseNode(
            String label,
            String state,
            @Nullable String when,
            @Nullable String note,
            boolean example) {}

    record AssessmentRow(
            String area,
            String interest,
            String gain,
            @Nullable String grounds,
            boolean current,
            Said source) {}

    record DialogueRow(
            String kind,
            @Nullable String participants,
            @Nullable String agreed,
            @Nullable String areas,
            Said source) {}

    record EffectRow(String area, String effect, @Nullable String source, Said said) {}

    record StatusRow(
            String period,
            String status,
            @Nullable String comment,
            @Nullable String basis,
            Said source) {}

    static PhaseSection of(UppdragState state, Words words, Function<UUID, String> fact) {
        var phases = state.phases();
        var scope = state.scope();
        return new PhaseSection(
                from(phases.plan(), words),
                phases.stages().stream().map(stage -> node(stage, state, words)).toList(),
                phases.assessments().stream()
                        .map(told -> new AssessmentRow(
                                scope.nameOf(told.fact().area()),
                                words.label(told.fact().interest()),
                                words.label(told.fact().gain()),
                                told.fact().grounds(),
                                phases.assessment(told.fact().area()).stream().anyMatch(told::equals),
                                said("", told.trace(), words, fact)))
                        .toList(),
                phases.dialogues().stream()
                        .map(told -> new DialogueRow(
                                words.label(told.fact().kind()),
                                words.parties(told.fact().participants()),
                                told.fact().agreed(),
                                told.fact().areas().isEmpty()
                                        ? null
                                        : told.fact().areas().stream()
                                                .map(scope::nameOf)
                                                .collect(Collectors.joining(", ")),
                                said("", told.trace(), words, fact)))
                        .toList(),
                phases.effects().stream()
                        .map(told -> new EffectRow(
                                scope.nameOf(told.fact().area()),
                                told.fact().effect(),
                                told.fact().source(),
                                said("", told.trace(), words, fact)))
                        .toList(),
                phases.statuses().reversed().stream()
                        .map(told -> new StatusRow(
                                words.dating(told.fact().period()),
                                told.fact().status(),
                                told.fact().comment(),
                                told.fact().basis(),
                                said("", told.trace(), words, fact)))
                        .toList());
    }

    private static @Nullable From from(@Nullable PlanVersion plan, Words words) {
        return plan == null
                ? null
                : new From(
                        "/fasplaner/" + plan.planId(), words.text("uppdrag.phases.plan", plan.name(), plan.version()));
    }

    static String stateOf(Phases.Stage stage, UppdragState state) {
        if (stage.completed() != null) {
            return "DONE";
        }
        if (stage.started() != null
                || (stage.phase().outsourcing() && !state.phases().escalations().isEmpty())) {
            return "ACTIVE";
        }
        return stage.phase().outsourcing() ? "CONDITIONAL" : "PLANNED";
    }

    private static PhaseNode node(Phases.Stage stage, UppdragState state, Words words) {
        return new PhaseNode(
                stage.phase().name(),
                stateOf(stage, state),
                when(stage, words),
                note(stage, state, words),
                madeUp(stage));
    }

    private static boolean madeUp(Phases.Stage stage) {
        var started = stage.started();
        var completed = stage.completed();
        return (started != null && started.trace().example())
                || (completed != null && completed.trace().example());
    }

    private static @Nullable String when(Phases.Stage stage, Words words) {
        var started = stage.started();
        var completed = stage.completed();
        if (started == null) {
            return completed == null
                    ? null
                    : words.text(
                            "uppdrag.phase.until",
                            words.dating(completed.trace().happened()));
        }
        var from = words.dating(started.trace().happened());
        return completed == null
                ? words.text("uppdrag.phase.since", from)
                : words.text(
                        "uppdrag.phase.span",
                        from,
                        words.dating(completed.trace().happened()));
    }

    private static @Nullable String note(Phases.Stage stage, UppdragState state, Words words) {
        var completed = stage.completed();
        if (completed != null) {
            return completed.fact().result();
        }
        if (stage.phase().outsourcing()) {
            var escalated = state.phases().escalations().stream()
                    .map(told -> state.scope().nameOf(told.fact().area()))
                    .collect(Collectors.joining(", "));
            return escalated.isEmpty()
                    ? words.text("uppdrag.phase.conditional")
                    : words.text("uppdrag.phase.areas", escalated);
        }
        var awaited = state.phases().awaited(stage.phase());
        return awaited.isEmpty() || stage.started() != null
                ? null
                : words.text(
                        "uppdrag.phase.after",
                        awaited.stream().map(phase -> phase.name()).collect(Collectors.joining(", ")));
    }
}
