package se.uppdrag.kernel.comparison;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.uppdrag.kernel.Lists;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.comparison.ComparisonEvent.AlternativeDefined;
import se.uppdrag.kernel.comparison.ComparisonEvent.IndexationApplied;
import se.uppdrag.kernel.comparison.ComparisonEvent.LineEntered;
import se.uppdrag.kernel.comparison.ComparisonEvent.TotalStated;
import se.uppdrag.kernel.figure.Calculation;
import se.uppdrag.kernel.figure.Figure;
import se.uppdrag.kernel.figure.Operation;
import se.uppdrag.kernel.figure.Sum;

/** Lines by alternatives, and what they come to. The variance is that between the first alternative and each of the others. */
public record Table(
        List<Told<AlternativeDefined>> alternatives, List<Told<LineEntered>> lines, List<Told<TotalStated>> totals) {

    static Table none() {
        return new Table(List.of(), List.of(), List.of());
    }

    public boolean has(String alternative) {
        return alternatives.stream().anyMatch(told -> told.fact().key().equals(alternative));
    }

    public Optional<LineEntered> line(String key) {
        return lines.stream()
                .map(Told::fact)
                .filter(line -> line.key().equals(key))
                .findFirst();
    }

    public Optional<TotalStated> total(String key) {
        return totals.stream()
                .map(Told::fact)
                .filter(total -> total.key().equals(key))
                .findFirst();
    }

    public Optional<String> first() {
        return keys().findFirst();
    }

    /** All but the first, in the order in which they were defined. */
    public List<String> others() {
        return keys().skip(1).toList();
    }

    /** Not stated when the line has none for the alternative. */
    public static Figure figure(LineEntered line, String alternative) {
        return line.figures().stream()
                .filter(entry -> entry.alternative().equals(alternative))
                .map(AlternativeFigure::figure)
                .findFirst()
                .orElseGet(Figure::notStated);
    }

    public Sum sum(String alternative) {
        return Sum.of(
                lines.stream().map(told -> figure(told.fact(), alternative)).toList());
    }

    /** Positive when the first alternative is the cheaper one; not stated when one of the figures is not known. */
    public Figure variance(LineEntered line, String other, SignRule rule) {
        return first().map(one -> less(figure(line, one), figure(line, other), rule))
                .orElseGet(Figure::notStated);
    }

    /** Of all lines together; not stated while a figure is not known. */
    public Figure variance(String other, SignRule rule) {
        var mine = first().map(this::sum);
        var theirs = sum(other);
        return mine.isEmpty() || !mine.get().complete() || !theirs.complete()
                ? Figure.notStated()
                : less(mine.get().figure(), theirs.figure(), rule);
    }

    /** What a stated total should be; not stated when it cannot be told. */
    public Figure computed(TotalStated total, SignRule rule) {
        return switch (total.of()) {
            case ALTERNATIVE -> {
                var sum = total.alternative() == null ? Sum.of(List.of()) : sum(total.alternative());
                yield sum.complete() ? sum.figure() : Figure.notStated();
            }
            case VARIANCE -> other(total).map(other -> variance(other, rule)).orElseGet(Figure::notStated);
            case FIGURES -> calculation(total).map(Calculation::result).orElseGet(Figure::notStated);
        };
    }

    /** Of a sum with unknown terms nothing can be said. */
    private static Optional<Calculation> calculation(TotalStated total) {
        return Optional.ofNullable(total.operation())
                .map(operation -> new Calculation(operation, total.terms()))
                .filter(calculation -> calculation.operation() != Operation.SUM
                        || Sum.of(calculation.terms()).complete());
    }

    private Optional<String> other(TotalStated total) {
        return total.alternative() == null ? others().stream().findFirst() : Optional.of(total.alternative());
    }

    private static Figure less(Figure one, Figure other, SignRule rule) {
        if (!one.known() || !other.known() || !one.addableTo(other)) {
            return Figure.notStated();
        }
        return rule == SignRule.COSTS_POSITIVE ? other.minus(one) : one.minus(other);
    }

    private Stream<String> keys() {
        return alternatives.stream().map(told -> told.fact().key());
    }

    Table with(Told<AlternativeDefined> alternative) {
        return new Table(Lists.plus(alternatives, alternative), lines, totals);
    }

    Table entered(Told<LineEntered> line) {
        return new Table(alternatives, placed(lines, line, LineEntered::key), totals);
    }

    Table stated(Told<TotalStated> total) {
        return new Table(alternatives, lines, placed(totals, total, TotalStated::key));
    }

    /** With what the indexation gives in the place that it feeds, written with the sign that the place has. */
    Table fed(IndexationApplied applied, Figure result, Optional<SignRule> rule) {
        var alternative = applied.alternative();
        if (alternative == null) {
            return this;
        }
        return new Table(
                alternatives,
                Lists.changed(
                        lines,
                        told -> told.fact().key().equals(applied.line()),
                        told -> new Told<>(
                                fed(told.fact(), alternative, signed(result, figure(told.fact(), alternative), rule)),
                                told.trace())),
                totals);
    }

    private static LineEntered fed(LineEntered line, String alternative, Figure figure) {
        return new LineEntered(
                line.comparisonId(),
                line.key(),
                line.label(),
                Lists.plus(
                        Lists.without(
                                line.figures(), entry -> entry.alternative().equals(alternative)),
                        new AlternativeFigure(alternative, figure)),
                line.variance(),
                line.assumptions());
    }

    /** A line may write as a cost below nought what an indexation writes without a sign. */
    static Figure signed(Figure result, Figure place, Optional<SignRule> rule) {
        return rule.orElse(SignRule.COSTS_NEGATIVE) == SignRule.COSTS_NEGATIVE && isBelow(place) != isBelow(result)
                ? result.negated()
                : result;
    }

    private static boolean isBelow(Figure figure) {
        var high = figure.high();
        return high != null && high.signum() < 0;
    }

    /** Entered again, it takes its own place. */
    static <E> List<Told<E>> placed(List<Told<E>> list, Told<E> told, Function<E, String> key) {
        var name = key.apply(told.fact());
        return Lists.put(list, known -> key.apply(known.fact()).equals(name), known -> told, told);
    }
}
