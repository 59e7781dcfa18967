package se.uppdrag.kernel.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.figure.Figure.Precision;

/** Reckoning with bounds: a range stays a range, a missing bound stays missing, "ca" is contagious. */
final class Arithmetic {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Arithmetic() {}

    static @Nullable BigDecimal shifted(@Nullable BigDecimal value, int steps) {
        return value == null ? null : value.scaleByPowerOfTen(steps);
    }

    /** In kronor, when it is money. */
    static @Nullable BigDecimal of(@Nullable BigDecimal value, Unit unit) {
        return shifted(value, unit.power());
    }

    /** In the finer of the two units: 11,5 mkr less 7 692 tkr is in tkr. */
    static Figure plus(Figure one, Figure other) {
        Figure.require(one.addableTo(other), "The figures count different things");
        var unit = one.unit().power() <= other.unit().power() ? one.unit() : other.unit();
        var per = one.per() == null ? other.per() : one.per();
        if (!one.known() || !other.known()) {
            return Figure.computed(null, null, unit, one.counted(), per, Precision.NOT_STATED);
        }
        var left = one.in(unit);
        var right = other.in(unit);
        return bounded(
                sum(left.low(), right.low()),
                sum(left.high(), right.high()),
                unit,
                one.counted(),
                per,
                one.approximate() || other.approximate());
    }

    static Figure negated(Figure figure) {
        var precision = switch (figure.precision()) {
            case JUST_OVER -> Precision.JUST_UNDER;
            case JUST_UNDER -> Precision.JUST_OVER;
            case AT_LEAST -> Precision.AT_MOST;
            case AT_MOST -> Precision.AT_LEAST;
            case UNCLEAR -> Precision.NOT_STATED;
            default -> figure.precision();
        };
        return Figure.computed(
                negated(figure.high()),
                negated(figure.low()),
                figure.unit(),
                figure.counted(),
                figure.per(),
                precision);
    }

    static Figure times(Figure figure, BigDecimal factor) {
        var turned = factor.signum() < 0;
        var low = times(turned ? figure.high() : figure.low(), factor);
        var high = times(turned ? figure.low() : figure.high(), factor);
        return bounded(low, high, figure.unit(), figure.counted(), figure.per(), figure.approximate());
    }

    static Figure percentChange(Figure from, Figure to) {
        Figure.require(from.addableTo(to), "The figures count different things");
        var before = of(from.low(), from.unit());
        var after = of(to.low(), to.unit());
        if (before == null || after == null || before.signum() == 0 || !single(from) || !single(to)) {
            return Figure.computed(null, null, Unit.PERCENT, null, null, Precision.NOT_STATED);
        }
        var change = tidy(after.subtract(before).multiply(HUNDRED).divide(before.abs(), MathContext.DECIMAL128));
        return bounded(change, change, Unit.PERCENT, null, null, from.approximate() || to.approximate());
    }

    /** What does not come out even is cut after 34 digits. */
    static Figure share(Figure figure, Figure parts, Figure whole) {
        var multiplied = times(figure, value(parts));
        return each(multiplied, bound -> tidy(bound.divide(value(whole), MathContext.DECIMAL128)));
    }

    /** A figure and so many percent of it. */
    static Figure raised(Figure figure, Figure rate) {
        var low = factor(rate.low());
        var high = factor(rate.high());
        var one = times(figure, low);
        var other = times(figure, high);
        return bounded(
                least(one.low(), other.low()),
                greatest(one.high(), other.high()),
                figure.unit(),
                figure.counted(),
                figure.per(),
                figure.approximate() || rate.approximate());
    }

    static Figure points(Figure percentages) {
        return bounded(
                percentages.low(), percentages.high(), Unit.PERCENTAGE_POINT, null, null, percentages.approximate());
    }

    /** Both bounds changed alike, their order kept. */
    static Figure each(Figure figure, UnaryOperator<BigDecimal> change) {
        var low = figure.low() == null ? null : change.apply(figure.low());
        var high = figure.high() == null ? null : change.apply(figure.high());
        var turned = low != null && high != null && low.compareTo(high) > 0;
        return bounded(
                turned ? high : low,
                turned ? low : high,
                figure.unit(),
                figure.counted(),
                figure.per(),
                figure.approximate());
    }

    /** Without the noughts that multiplying leaves behind. */
    static Figure whole(Figure figure) {
        return each(figure, Arithmetic::tidy);
    }

    private static BigDecimal value(Figure single) {
        return Objects.requireNonNull(single.low());
    }

    private static BigDecimal factor(@Nullable BigDecimal percent) {
        return BigDecimal.ONE.add(Objects.requireNonNull(percent).movePointLeft(2));
    }

    private static @Nullable BigDecimal least(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : one.min(other);
    }

    private static @Nullable BigDecimal greatest(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : one.max(other);
    }

    static boolean single(Figure figure) {
        return figure.low() != null && figure.high() != null && !figure.range();
    }

    private static Figure bounded(
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            Unit unit,
            @Nullable String counted,
            @Nullable String per,
            boolean approximate) {
        Precision precision;
        if (low == null) {
            precision = high == null ? Precision.NOT_STATED : Precision.AT_MOST;
        } else if (high == null) {
            precision = Precision.AT_LEAST;
        } else {
            precision = approximate ? Precision.ABOUT : Precision.EXACT;
        }
        return Figure.computed(low, high, unit, counted, per, precision);
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : one.add(other);
    }

    private static @Nullable BigDecimal negated(@Nullable BigDecimal value) {
        return value == null ? null : value.negate();
    }

    private static @Nullable BigDecimal times(@Nullable BigDecimal value, BigDecimal factor) {
        return value == null ? null : value.multiply(factor);
    }

    private static BigDecimal tidy(BigDecimal value) {
        return value.stripTrailingZeros();
    }
}
