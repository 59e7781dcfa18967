package se.uppdrag.query.uppdrag;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Trace;
import se.uppdrag.kernel.drift.AreaChange;
import se.uppdrag.kernel.drift.Disagreement;
import se.uppdrag.kernel.drift.DriftStep;
import se.uppdrag.kernel.drift.ScopeDrift;
import se.uppdrag.kernel.drift.Uncovered;
import se.uppdrag.kernel.uppdrag.Scope;
import se.uppdrag.query.page.FactLinks;
import se.uppdrag.query.page.Said;
import se.uppdrag.query.page.Words;
import se.uppdrag.query.state.UppdragDocument;

/** How the uppdrag's bounds moved, step by step; what no decision point covers; which conditions disagree. */
record DriftSection(
        boolean comparable, List<StepRow> steps, List<UncoveredRow> uncovered, List<DisagreementRow> disagreements) {

    /** {@code first}: names areas, and no step before it does; {@code source} absent for what holds now. */
    record StepRow(
            String title,
            @Nullable String by,
            List<String> areas,
            boolean first,
            List<ChangeRow> changes,
            @Nullable Said source,
            @Nullable String cited) {}

    record ChangeRow(String kind, String text, List<Said> notes) {}

    /** {@code source} absent: a plan of phases has none of its own for each phase. */
    record UncoveredRow(String kind, String text, @Nullable Said source) {}

    record DisagreementRow(
            String phase,
            List<WordingRow> wordings,
            @Nullable Said settled,
            @Nullable String governing) {}

    record WordingRow(String text, @Nullable String place, String standing) {}

    /** @param document whose facts, and those of its case, the rows lead to */
    static DriftSection of(ScopeDrift drift, UppdragDocument document, Words words) {
        return new Rows(document, words).section(drift);
    }

    private record Rows(UppdragDocument document, Words words) {

        DriftSection section(ScopeDrift drift) {
            var steps = new ArrayList<StepRow>();
            var named = false;
            for (var step : drift.steps()) {
                steps.add(row(step, !named));
                named |= !step.areas().isEmpty();
            }
            return new DriftSection(
                    drift.comparable(),
                    steps,
                    drift.uncovered().stream().map(this::row).toList(),
                    drift.disagreements().stream().map(this::row).toList());
        }

        private StepRow row(DriftStep step, boolean first) {
            var trace = step.trace();
            var by = step.by();
            var which = step.step();
            return new StepRow(
                    which == null ? words.text("drift.step." + step.kind()) : words.label(which),
                    by == null ? null : words.party(by),
                    step.areas(),
                    first,
                    step.changes().stream().map(this::row).toList(),
                    trace == null ? null : said("", trace, this::inCase),
                    trace == null ? null : trace.source());
        }

        private ChangeRow row(AreaChange change) {
            var before = named(change.before());
            var after = named(change.after());
            return new ChangeRow(
                    change.kind().name(),
                    switch (change.kind()) {
                        case ADDED, BACK -> after;
                        case GONE -> before;
                        case RENAMED, REWORDED, MAY_BE_SAME -> words.text("drift.from-to", before, after);
                    },
                    notes(change));
        }

        /** The name that the kind of change leaves out is never shown. */
        private static String named(@Nullable String area) {
            return area == null ? "" : area;
        }

        private List<Said> notes(AreaChange change) {
            return switch (change.kind()) {
                case ADDED -> inScope(change.area());
                case BACK -> {
                    var notes = new ArrayList<Said>();
                    notes.add(plain(words.text("drift.back", named(change.before()))));
                    notes.addAll(inScope(change.area()));
                    yield notes;
                }
                case GONE ->
                    change.area() == null ? List.of(plain(words.text("drift.not-in-scope"))) : inScope(change.area());
                case MAY_BE_SAME -> {
                    var reading = change.reading();
                    yield List.of(
                            reading == null
                                    ? plain(words.text("drift.not-settled"))
                                    : said(
                                            words.text(
                                                    "drift.reading",
                                                    reading.fact().reading()),
                                            reading.trace(),
                                            this::inUppdrag));
                }
                case RENAMED, REWORDED -> List.of();
            };
        }

        private List<Said> inScope(Scope.@Nullable Area area) {
            if (area == null) {
                return List.of();
            }
            var state = words.text("uppdrag.area.state." + ScopeSection.state(area));
            var bound = bound(area);
            return List.of(said(words.text("drift.in-scope", area.name(), state), bound, this::inUppdrag));
        }

        /** What took it away or bounded it, else what named it. */
        private static Trace bound(Scope.Area area) {
            if (area.narrowed() != null) {
                return area.narrowed().trace();
            }
            if (area.exclusion() != null) {
                return area.exclusion().trace();
            }
            return area.limit() == null ? area.trace() : area.limit().trace();
        }

        private UncoveredRow row(Uncovered uncovered) {
            var gate = uncovered.gate();
            var trace = uncovered.trace();
            return new UncoveredRow(
                    words.text("drift.uncovered." + uncovered.kind()),
                    gate == null ? uncovered.text() : words.label(gate) + ". " + uncovered.text(),
                    trace == null ? null : said("", trace, this::inUppdrag));
        }

        private DisagreementRow row(Disagreement found) {
            var settledBy = found.settledBy();
            var governing = settledBy == null ? null : settledBy.fact().governing();
            return new DisagreementRow(
                    found.phase(),
                    found.wordings().stream().map(this::row).toList(),
                    settledBy == null ? null : said(settledBy.fact().reading(), settledBy.trace(), this::inUppdrag),
                    governing == null ? null : words.label(governing));
        }

        private WordingRow row(Disagreement.Wording wording) {
            var point = wording.point();
            return new WordingRow(
                    wording.text(),
                    point == null ? wording.place() : words.points(List.of(point)),
                    words.label(wording.standing()));
        }

        private String inUppdrag(UUID event) {
            return FactLinks.of("/uppdrag/" + document.id(), event);
        }

        private String inCase(UUID event) {
            return FactLinks.of("/arenden/" + document.caseFileId(), event);
        }

        private static Said plain(String text) {
            return new Said(text, null, null, false);
        }

        private Said said(String text, Trace trace, Function<UUID, String> fact) {
            return MandateSection.said(text, trace, words, fact);
        }
    }
}
