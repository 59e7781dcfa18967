package se.uppdrag.kernel.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What a document states beside what the system computes (domain rule 9). Nothing is repaired: what differs is a finding.
 *
 * @param difference stated less computed; absent when they cannot be compared
 */
public record Check(
        Figure stated,
        Figure computed,
        Verdict verdict,
        @Nullable Figure difference) {

    public enum Verdict {
        AGREES,
        /** To the decimals that are written, or as closely as "ca", "drygt" and "knappt" promise. */
        AGREES_ROUNDED,
        /** Only when decimals are cut off. */
        AGREES_TRUNCATED,
        DIFFERS,
        /** One of them is not known, or they count different things. */
        NOT_COMPARABLE
    }

    public static Check of(Figure stated, Figure computed) {
        if (!stated.known() || !computed.known() || !stated.addableTo(computed)) {
            return new Check(stated, computed, Verdict.NOT_COMPARABLE, null);
        }
        var converted = computed.unit() == stated.unit() ? computed : computed.in(stated.unit());
        return new Check(stated, computed, verdict(stated, converted), stated.minus(computed));
    }

    public boolean isFinding() {
        return verdict == Verdict.DIFFERS || verdict == Verdict.AGREES_TRUNCATED;
    }

    private static Verdict verdict(Figure stated, Figure computed) {
        var low = computed.low();
        var high = computed.high();
        if (same(stated.low(), low) && same(stated.high(), high)) {
            return Verdict.AGREES;
        }
        if (low == null || high == null || computed.range() || computed.approximate()) {
            return overlap(stated, computed) ? Verdict.AGREES_ROUNDED : Verdict.DIFFERS;
        }
        var from = stated.low();
        if (from == null || stated.high() == null || stated.range()) {
            return contains(stated, low) ? Verdict.AGREES : Verdict.DIFFERS;
        }
        return switch (stated.precision()) {
            case ABOUT -> promised(low.subtract(from).abs().compareTo(half(from)) <= 0);
            case JUST_OVER -> promised(low.compareTo(from) >= 0 && low.compareTo(from.add(lastDigit(from))) < 0);
            case JUST_UNDER -> promised(low.compareTo(from) <= 0 && low.compareTo(from.subtract(lastDigit(from))) > 0);
            default -> rounded(from, low);
        };
    }

    private static Verdict promised(boolean kept) {
        return kept ? Verdict.AGREES_ROUNDED : Verdict.DIFFERS;
    }

    private static Verdict rounded(BigDecimal stated, BigDecimal computed) {
        if (same(computed.setScale(stated.scale(), RoundingMode.HALF_UP), stated)) {
            return Verdict.AGREES_ROUNDED;
        }
        return same(computed.setScale(stated.scale(), RoundingMode.DOWN), stated)
                ? Verdict.AGREES_TRUNCATED
                : Verdict.DIFFERS;
    }

    private static boolean contains(Figure stated, BigDecimal value) {
        var low = stated.low();
        var high = stated.high();
        return (low == null || low.compareTo(value) <= 0) && (high == null || high.compareTo(value) >= 0);
    }

    private static boolean overlap(Figure one, Figure other) {
        return reaches(one.low(), other.high(), one, other) && reaches(other.low(), one.high(), one, other);
    }

    /** Up to the looseness of what is "ca". */
    private static boolean reaches(@Nullable BigDecimal low, @Nullable BigDecimal high, Figure one, Figure other) {
        return low == null
                || high == null
                || low.subtract(high).compareTo(looseness(one).max(looseness(other))) <= 0;
    }

    private static BigDecimal looseness(Figure figure) {
        var value = figure.low() == null ? figure.high() : figure.low();
        return value == null || !figure.approximate() ? BigDecimal.ZERO : half(value);
    }

    private static BigDecimal half(BigDecimal value) {
        return lastDigit(value).divide(BigDecimal.TWO);
    }

    /** One in the place of the last digit that is not nought: 100 for 2 700, 0,1 for 2,8. */
    private static BigDecimal lastDigit(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ONE : value.stripTrailingZeros().ulp();
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
