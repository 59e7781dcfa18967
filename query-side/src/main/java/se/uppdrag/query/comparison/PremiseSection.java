package se.uppdrag.query.comparison;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.comparison.ComparisonEvent.IndexationApplied;
import se.uppdrag.kernel.comparison.ComparisonState;
import se.uppdrag.kernel.comparison.Premises;
import se.uppdrag.kernel.figure.Check;
import se.uppdrag.query.page.Said;
import se.uppdrag.query.page.Telling;

/** What the figures rest on: assumptions, and indexations step by step. */
record PremiseSection(List<AssumptionRow> assumptions, List<IndexationRow> indexations) {

    /** {@code earlier}: how it read before, oldest first. */
    record AssumptionRow(String text, @Nullable String figure, List<String> earlier, Said source) {}

    /** {@code values}: what the base has come to after each time that the rate is applied. */
    record StepRow(
            String rate, @Nullable String index, @Nullable String source, List<String> values) {}

    /** {@code code}: of the verdict; empty with it when the source states no result. {@code stale}: it rests on what was revised. */
    record IndexationRow(
            String key,
            @Nullable String base,
            List<StepRow> steps,
            @Nullable String rounding,
            @Nullable String computed,
            @Nullable String stated,
            String code,
            String verdict,
            boolean stale,
            Said source) {}

    static PremiseSection of(ComparisonState state, Telling telling) {
        return new PremiseSection(
                state.premises().assumptions().stream()
                        .map(assumption -> row(assumption, telling))
                        .toList(),
                state.premises().indexations().stream()
                        .map(told -> row(told, state.premises(), telling))
                        .toList());
    }

    private static AssumptionRow row(Premises.Assumption assumption, Telling telling) {
        var stated = assumption.stated();
        var revisions = assumption.revisions();
        var figure = revisions.isEmpty()
                ? stated.fact().figure()
                : revisions.getLast().fact().figure();
        return new AssumptionRow(
                assumption.text(),
                telling.figure(figure),
                Stream.concat(
                                Stream.of(stated.fact().text()),
                                revisions.stream().map(told -> told.fact().text()))
                        .limit(revisions.size())
                        .toList(),
                telling.source(
                        revisions.isEmpty()
                                ? stated.trace()
                                : revisions.getLast().trace()));
    }

    private static IndexationRow row(Told<IndexationApplied> told, Premises premises, Telling telling) {
        var applied = told.fact();
        var indexation = Premises.of(applied);
        var values = indexation.values();
        var stated = applied.stated();
        var check = stated == null ? null : Check.of(stated, indexation.result());
        return new IndexationRow(
                applied.key(),
                telling.figure(applied.base()),
                IntStream.range(0, applied.steps().size())
                        .mapToObj(at -> {
                            var step = applied.steps().get(at);
                            return new StepRow(
                                    step.times() == 1
                                            ? telling.words().figure(step.rate())
                                            : telling.words()
                                                    .text(
                                                            "comparison.times",
                                                            telling.words().figure(step.rate()),
                                                            step.times()),
                                    Stream.of(step.index(), step.years())
                                            .filter(part -> part != null)
                                            .reduce((one, other) -> one + ", " + other)
                                            .orElse(null),
                                    step.source(),
                                    values.stream()
                                            .filter(value -> value.step() == at)
                                            .map(value -> value.figure().text())
                                            .toList());
                        })
                        .toList(),
                applied.rounding() == null ? null : telling.words().label(applied.rounding()),
                telling.figure(indexation.result()),
                telling.figure(stated),
                check == null ? "" : check.verdict().name(),
                check == null ? "" : telling.words().label(check.verdict()),
                premises.stale().contains("indexation/" + applied.key()),
                telling.source(told.trace()));
    }
}
