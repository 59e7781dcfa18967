package se.uppdrag.query.comparison;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.comparison.ComparisonState;
import se.uppdrag.kernel.comparison.Premises;
import se.uppdrag.kernel.comparison.SignRule;
import se.uppdrag.kernel.figure.Figure;
import se.uppdrag.kernel.figure.FigureNotUnderstood;
import se.uppdrag.kernel.figure.Unit;
import se.uppdrag.query.page.Telling;

/**
 * The same comparison at another rate (ECO-12), beside the recorded one; nothing is recorded by looking.
 *
 * @param steps which rate can be another: {@code helpdesk/0}
 * @param error of the rate as asked for
 */
record Sensitivity(
        List<Step> steps,
        @Nullable String step,
        @Nullable String rate,
        @Nullable String error,
        List<Row> rows) {

    record Step(String value, String label) {}

    record Row(
            String label,
            @Nullable String recorded,
            @Nullable String other) {}

    static Sensitivity of(ComparisonState state, @Nullable String step, @Nullable String rate, Telling telling) {
        var steps = state.premises().indexations().stream()
                .map(Told::fact)
                .flatMap(applied -> IntStream.range(0, applied.steps().size())
                        .mapToObj(at -> new Step(
                                applied.key() + "/" + at,
                                applied.key() + ": "
                                        + telling.words()
                                                .figure(applied.steps().get(at).rate())))
                        .toList()
                        .stream())
                .toList();
        var chosen = steps.stream().filter(one -> one.value().equals(step)).findFirst();
        if (chosen.isEmpty() || rate == null || rate.isBlank()) {
            return new Sensitivity(steps, step, rate, null, List.of());
        }
        var other = under(state, chosen.get().value(), rate);
        return other == null
                ? new Sensitivity(steps, step, rate, telling.words().text("comparison.sensitivity.error"), List.of())
                : new Sensitivity(
                        steps, step, rate, null, rows(state, other, chosen.get().value(), telling));
    }

    private static @Nullable ComparisonState under(ComparisonState state, String step, String rate) {
        try {
            return state.under(key(step), at(step), Figure.of(rate.strip().toLowerCase(Locale.ROOT), Unit.PERCENT))
                    .orElse(null);
        } catch (FigureNotUnderstood notARate) {
            return null;
        }
    }

    private static List<Row> rows(ComparisonState state, ComparisonState other, String step, Telling telling) {
        var rule = state.signRule().orElse(SignRule.COSTS_NEGATIVE);
        var words = telling.words();
        var result = new Row(
                words.text("comparison.sensitivity.result", key(step)),
                result(state, key(step), telling),
                result(other, key(step), telling));
        var sums = state.table().alternatives().stream()
                .map(Told::fact)
                .map(one -> new Row(
                        words.text("comparison.sensitivity.sum", one.name()),
                        telling.sum(state.table().sum(one.key())),
                        telling.sum(other.table().sum(one.key()))));
        var variances = state.table().alternatives().stream()
                .skip(1)
                .map(Told::fact)
                .map(one -> new Row(
                        words.text("comparison.sensitivity.variance", one.name()),
                        telling.figure(state.table().variance(one.key(), rule)),
                        telling.figure(other.table().variance(one.key(), rule))));
        return Stream.of(Stream.of(result), sums, variances)
                .flatMap(rows -> rows)
                .toList();
    }

    private static @Nullable String result(ComparisonState state, String key, Telling telling) {
        return state.premises()
                .indexation(key)
                .map(applied -> telling.figure(Premises.of(applied).result()))
                .orElse(null);
    }

    private static String key(String step) {
        return step.substring(0, step.lastIndexOf('/'));
    }

    private static int at(String step) {
        return Integer.parseInt(step.substring(step.lastIndexOf('/') + 1));
    }
}
