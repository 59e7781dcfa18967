package se.uppdrag.kernel.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * How pages write figures that no document has worded; where there is a text as written, show that instead. Thousands and units are
 * set off with no-break spaces, decimals with a comma, and minus is U+2212.
 */
public final class SwedishFigures {

    private static final char BLANK = '\u00a0';
    private static final int SHOWN_DECIMALS = 2;

    private SwedishFigures() {}

    /** As in {@code −2 795 000,5}: every decimal. */
    public static String number(BigDecimal value) {
        var digits = value.abs().toPlainString();
        var point = digits.indexOf('.');
        var whole = point < 0 ? digits : digits.substring(0, point);
        var written = new StringBuilder(value.signum() < 0 ? "\u2212" : "");
        for (var i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                written.append(BLANK);
            }
            written.append(whole.charAt(i));
        }
        return point < 0
                ? written.toString()
                : written.append(',').append(digits, point + 1, digits.length()).toString();
    }

    /** As in {@code ca 3–4 mkr/år}, with at most two decimals. */
    public static String figure(Figure figure) {
        return written(figure, SHOWN_DECIMALS);
    }

    /** With every decimal: reading it gives the figure again. */
    public static String exact(Figure figure) {
        return written(figure, Integer.MAX_VALUE);
    }

    private static String written(Figure figure, int decimals) {
        if (!figure.known()) {
            return "";
        }
        var one = Objects.requireNonNull(figure.low() == null ? figure.high() : figure.low());
        var other = figure.high();
        var values = number(rounded(one, decimals));
        if (figure.range() && other != null) {
            // "−4–−3" cannot be read.
            values += (other.signum() < 0 ? BLANK + "till" + BLANK : "–") + number(rounded(other, decimals));
        }
        return lead(figure.precision()) + values + unit(figure) + (figure.per() == null ? "" : "/" + figure.per());
    }

    private static String unit(Figure figure) {
        var counted = figure.counted();
        var unit = figure.unit() == Unit.COUNT && counted != null
                ? (FigureWords.isUsuallyCounted(counted) ? counted : Unit.COUNT.writing() + BLANK + counted)
                : figure.unit().writing();
        return unit.isEmpty() ? "" : BLANK + unit;
    }

    private static String lead(Figure.Precision precision) {
        return switch (precision) {
            case ABOUT -> "ca" + BLANK;
            case JUST_OVER -> "drygt" + BLANK;
            case JUST_UNDER -> "knappt" + BLANK;
            case AT_LEAST -> "minst" + BLANK;
            case AT_MOST -> "högst" + BLANK;
            case EXACT, NOT_STATED, UNCLEAR -> "";
        };
    }

    private static BigDecimal rounded(BigDecimal value, int decimals) {
        return value.scale() <= decimals ? value : value.setScale(decimals, RoundingMode.HALF_UP);
    }
}
