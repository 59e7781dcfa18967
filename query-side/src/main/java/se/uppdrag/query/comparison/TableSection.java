package se.uppdrag.query.comparison;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.comparison.ComparisonEvent.AlternativeDefined;
import se.uppdrag.kernel.comparison.ComparisonEvent.LineEntered;
import se.uppdrag.kernel.comparison.ComparisonEvent.TotalStated;
import se.uppdrag.kernel.comparison.ComparisonState;
import se.uppdrag.kernel.comparison.SignRule;
import se.uppdrag.kernel.comparison.Table;
import se.uppdrag.kernel.figure.Check;
import se.uppdrag.query.page.Said;
import se.uppdrag.query.page.Telling;

/**
 * Lines by alternatives.
 *
 * @param heads name of each alternative, with kind and year
 * @param others heads of the variances: all alternatives but the first
 */
record TableSection(
        List<Head> heads,
        List<Head> others,
        List<Line> lines,
        @Nullable Sums sums,
        List<Total> totals) {

    record Head(String name, @Nullable String kind, boolean example) {}

    /** {@code figure} absent: not stated. */
    record Cell(String label, @Nullable String figure) {}

    /** {@code stated}: the variance as the source has it. */
    record Line(
            String label,
            List<Cell> figures,
            List<Cell> variances,
            @Nullable String stated,
            boolean stale,
            Said source) {}

    record Sums(List<Cell> figures, List<Cell> variances) {}

    /** {@code code}: whether it agrees, for the colour; {@code difference} absent when there is none or it cannot be told. */
    record Total(
            String label,
            @Nullable String stated,
            @Nullable String computed,
            @Nullable String difference,
            String code,
            String verdict,
            Said source) {}

    static TableSection of(ComparisonState state, Telling telling) {
        var table = state.table();
        var rule = state.signRule().orElse(SignRule.COSTS_NEGATIVE);
        var heads =
                table.alternatives().stream().map(told -> head(told, telling)).toList();
        return new TableSection(
                heads,
                heads.stream().skip(1).toList(),
                table.lines().stream()
                        .map(told -> line(told, state, rule, telling))
                        .toList(),
                table.lines().isEmpty() ? null : sums(table, rule, telling),
                table.totals().stream()
                        .map(told -> total(told, table, rule, telling))
                        .toList());
    }

    private static Head head(Told<AlternativeDefined> told, Telling telling) {
        var fact = told.fact();
        var kind = Stream.of(
                        fact.kind() == null ? null : telling.words().label(fact.kind()),
                        fact.year() == null ? null : fact.year().toString())
                .filter(part -> part != null)
                .reduce((one, other) -> one + " " + other)
                .orElse(null);
        return new Head(fact.name(), kind, told.trace().example());
    }

    private static Line line(Told<LineEntered> told, ComparisonState state, SignRule rule, Telling telling) {
        var line = told.fact();
        var table = state.table();
        return new Line(
                line.label(),
                table.alternatives().stream()
                        .map(Told::fact)
                        .map(one -> new Cell(one.name(), telling.figure(Table.figure(line, one.key()))))
                        .toList(),
                others(table)
                        .map(one -> new Cell(one.name(), telling.figure(table.variance(line, one.key(), rule))))
                        .toList(),
                telling.figure(line.variance()),
                state.premises().stale().contains("line/" + line.key()),
                telling.source(told.trace()));
    }

    private static Sums sums(Table table, SignRule rule, Telling telling) {
        return new Sums(
                table.alternatives().stream()
                        .map(Told::fact)
                        .map(one -> new Cell(one.name(), telling.sum(table.sum(one.key()))))
                        .toList(),
                others(table)
                        .map(one -> new Cell(one.name(), telling.figure(table.variance(one.key(), rule))))
                        .toList());
    }

    private static Total total(Told<TotalStated> told, Table table, SignRule rule, Telling telling) {
        var check = Check.of(told.fact().stated(), table.computed(told.fact(), rule));
        var difference = check.difference();
        return new Total(
                told.fact().label(),
                telling.figure(check.stated()),
                telling.figure(check.computed()),
                check.isFinding() ? telling.figure(difference) : null,
                check.verdict().name(),
                telling.words().label(check.verdict()),
                telling.source(told.trace()));
    }

    private static Stream<AlternativeDefined> others(Table table) {
        return table.alternatives().stream().skip(1).map(Told::fact);
    }
}
