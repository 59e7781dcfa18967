package se.uppdrag.query.uppdrag;

import static se.uppdrag.query.uppdrag.MandateSection.said;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Trace;
import se.uppdrag.kernel.uppdrag.Recommendation;
import se.uppdrag.kernel.uppdrag.Report;
import se.uppdrag.kernel.uppdrag.ResultKind;
import se.uppdrag.kernel.uppdrag.UppdragEvent;
import se.uppdrag.kernel.uppdrag.UppdragState;
import se.uppdrag.query.page.Said;
import se.uppdrag.query.page.Words;
import se.uppdrag.query.state.UppdragDocument;

/** What went back to the giver, and what each body did with it. */
record ReportSection(List<ReportRow> reports, List<RecommendationRow> recommendations) {

    /** Another uppdrag that the same report is handed in for. */
    record Other(String title, String href) {}

    /** {@code href}: where it is written, if it is written here; {@code steps}: registered, delivered, put to meetings and dealt with, in the order of time. */
    record ReportRow(
            String title,
            @Nullable String href,
            String kind,
            @Nullable String version,
            @Nullable String author,
            @Nullable String phase,
            @Nullable String deliverables,
            @Nullable String points,
            String standing,
            List<Other> others,
            List<Said> steps,
            Said source) {}

    /** {@code followed}: what it led to, oldest first. */
    record RecommendationRow(String text, @Nullable String chapter, String report, List<Said> followed, Said source) {}

    /** @param sharing every uppdrag with one of the reports */
    static ReportSection of(
            UppdragState state, List<UppdragDocument> sharing, Words words, Function<UUID, String> fact) {
        return new ReportSection(
                state.reports().stream()
                        .map(report -> row(report, others(report, state, sharing), state, words, fact))
                        .toList(),
                state.reports().stream()
                        .flatMap(report -> report.recommendations().stream()
                                .map(made -> recommendation(made, report, state, words, fact)))
                        .toList());
    }

    private static RecommendationRow recommendation(
            Recommendation recommendation,
            Report report,
            UppdragState state,
            Words words,
            Function<UUID, String> fact) {
        var made = recommendation.made();
        return new RecommendationRow(
                made.fact().text(),
                made.fact().chapter(),
                report.registered().fact().title(),
                recommendation.followed().stream()
                        .map(told -> said(followed(told.fact(), state, words), told.trace(), words, fact))
                        .toList(),
                said("", made.trace(), words, fact));
    }

    private static String followed(UppdragEvent.RecommendationFollowed e, UppdragState state, Words words) {
        var point = e.point();
        var measure = state.findings()
                .results(ResultKind.MEASURE)
                .filter(placed -> placed.resultId().equals(e.measure()))
                .map(placed -> placed.title())
                .findFirst()
                .orElse(null);
        return Stream.of(
                        words.label(e.outcome()),
                        point == null ? null : words.points(List.of(point)),
                        measure,
                        e.reference(),
                        e.by().stated() ? words.party(e.by()) : null,
                        e.note())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /** The latest that can be said of it, in a few words. */
    static String standing(Report report, Words words) {
        if (!report.considerations().isEmpty()) {
            var last = report.considerations().getLast();
            return words.text(
                    "uppdrag.report.considered",
                    words.label(last.fact().reception()),
                    words.party(last.fact().body()),
                    words.dating(last.trace().happened()));
        }
        var due = report.appearances().stream()
                .filter(appearance -> appearance.standing() == Report.Standing.ON_AGENDA)
                .reduce((earlier, later) -> later);
        if (due.isPresent()) {
            var onAgenda = words.text(
                    "uppdrag.report.on-agenda",
                    words.party(due.get().body()),
                    words.dating(due.get().meeting()));
            return report.documented() ? onAgenda : onAgenda + ". " + words.text("uppdrag.report.announced");
        }
        if (!report.documented()) {
            return words.text("uppdrag.report.announced");
        }
        return words.text(report.delivered() ? "uppdrag.report.delivered" : "uppdrag.report.registered");
    }

    private static List<Other> others(Report report, UppdragState state, List<UppdragDocument> sharing) {
        return sharing.stream()
                .map(UppdragDocument::state)
                .filter(other -> !other.id().equals(state.id())
                        && other.report(report.id()).isPresent())
                .map(other -> new Other(other.mandate().title(), "/uppdrag/" + other.id()))
                .toList();
    }

    private static ReportRow row(
            Report report, List<Other> others, UppdragState state, Words words, Function<UUID, String> fact) {
        var e = report.registered().fact();
        var phase = e.phase();
        return new ReportRow(
                e.title(),
                report.draft().drafted() == null ? null : "/uppdrag/" + state.id() + "/rapporter/" + report.id(),
                words.label(e.kind()),
                e.version(),
                e.author().stated() ? words.party(e.author()) : null,
                phase == null
                        ? null
                        : state.phases()
                                .stage(phase)
                                .map(stage -> stage.phase().name())
                                .orElse(phase),
                e.deliverables().isEmpty()
                        ? null
                        : e.deliverables().stream()
                                .map(key -> state.deadlines()
                                        .deliverable(key)
                                        .map(deliverable ->
                                                deliverable.set().fact().name())
                                        .orElse(key))
                                .collect(Collectors.joining(", ")),
                words.points(e.points()),
                standing(report, words),
                others,
                steps(report, words, fact),
                said("", report.registered().trace(), words, fact));
    }

    private static List<Said> steps(Report report, Words words, Function<UUID, String> fact) {
        var deliveries = report.deliveries().stream()
                .map(told -> new Step(
                        told.trace(),
                        words.text(
                                "uppdrag.report.delivered-to",
                                words.party(told.fact().receiver()))));
        var appearances = report.appearances().stream()
                .map(appearance -> new Step(appearance.trace(), appearance(appearance, words)));
        var considerations =
                report.considerations().stream().map(told -> new Step(told.trace(), consideration(told.fact(), words)));
        var oral = report.oral();
        var said = oral == null || oral.fact().said() == null
                ? Stream.<Step>of()
                : Stream.of(new Step(oral.trace(), oral.fact().said()));
        return Stream.of(deliveries, said, appearances, considerations)
                .flatMap(steps -> steps)
                .sorted(Comparator.comparing(step -> step.trace().day()))
                .map(step -> said(step.text(), step.trace(), words, fact))
                .toList();
    }

    private record Step(Trace trace, String text) {}

    private static String appearance(Report.Appearance appearance, Words words) {
        var meeting = words.text(
                "uppdrag.report.meeting", words.party(appearance.body()), words.dating(appearance.meeting()));
        var state = words.text("uppdrag.report.meeting." + appearance.standing().name());
        var reason = appearance.reason();
        return meeting + ": " + state + (reason == null ? "" : ". " + reason);
    }

    private static String consideration(UppdragEvent.ReportConsidered e, Words words) {
        return Stream.of(words.party(e.body()) + ": " + words.label(e.reception()), e.paragraph(), e.instruction())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
