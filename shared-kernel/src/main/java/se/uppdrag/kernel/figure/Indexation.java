package se.uppdrag.kernel.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A figure carried forward with rates (ECO-10).
 *
 * @param rounding absent when the source does not say: nothing is rounded then
 */
public record Indexation(
        Figure base, List<IndexStep> steps, @Nullable Rounding rounding) {

    /**
     * @param step index of the step, from 0
     * @param time which of the step's times, from 1
     */
    public record Value(int step, int time, Figure figure) {}

    public Indexation {
        steps = List.copyOf(steps);
    }

    /** After each time a rate was applied, rounded as the rule says; empty when the base or a rate is not a known figure. */
    public List<Value> values() {
        if (base.low() == null || base.high() == null || !steps.stream().allMatch(Indexation::usable)) {
            return List.of();
        }
        var values = new ArrayList<Value>();
        var value = base;
        for (var step = 0; step < steps.size(); step++) {
            for (var time = 1; time <= steps.get(step).times(); time++) {
                value = rounded(Arithmetic.raised(value, steps.get(step).rate()), rule()::step);
                values.add(new Value(step, time, value));
            }
        }
        return List.copyOf(values);
    }

    /** The last value, rounded; not stated when there is none. */
    public Figure result() {
        var values = values();
        return values.isEmpty() ? Figure.notStated() : rounded(values.getLast().figure(), rule()::end);
    }

    /** The same at another rate (ECO-12). */
    public Indexation at(int step, Figure rate) {
        var other = new ArrayList<>(steps);
        other.set(step, steps.get(step).at(rate));
        return new Indexation(base, other, rounding);
    }

    private Rounding rule() {
        return rounding == null ? Rounding.NONE : rounding;
    }

    private static boolean usable(IndexStep step) {
        return step.rate().unit() == Unit.PERCENT
                && step.rate().low() != null
                && step.rate().high() != null;
    }

    private static Figure rounded(Figure figure, UnaryOperator<BigDecimal> rule) {
        return Arithmetic.each(figure, rule);
    }
}
