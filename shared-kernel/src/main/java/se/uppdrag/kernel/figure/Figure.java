package se.uppdrag.kernel.figure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a document writes it: exact, "ca", a range or unknown (domain rule 9). Decimals are kept as written: 6,60 says more than
 * 6,6, so figures are compared with {@link #sameAs}, not with equals.
 *
 * <p>JSON: {@code {"text":"ca 3,5 mkr/år","low":3.5,"high":3.5,"unit":"MKR","per":"år","precision":"ABOUT","ambiguous":false}},
 * or just the text.
 *
 * @param text as written, never tidied; as Swedes write it when the system has computed the figure
 * @param low least possible value, in {@code unit}; equal to {@code high} unless it is a range; absent when there is no lower bound
 * @param high greatest possible value; absent when there is no upper bound
 * @param counted what a {@link Unit#COUNT} counts: {@code taxiresor}
 * @param per what it is per: {@code år, månad, person, m2}
 * @param ambiguous a comma or point before exactly three digits could be read in two ways, and has been read in one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Figure(
        String text,

        @Nullable BigDecimal low,

        @Nullable BigDecimal high,

        Unit unit,
        @Nullable String counted,
        @Nullable String per,
        Precision precision,
        boolean ambiguous) {

    public enum Precision {
        EXACT,
        /** "ca", "cirka", "omkring", "uppskattningsvis". */
        ABOUT,
        /** "drygt". */
        JUST_OVER,
        /** "knappt". */
        JUST_UNDER,
        /** "minst", "över": no upper bound. */
        AT_LEAST,
        /** "högst", "upp till": no lower bound. */
        AT_MOST,
        NOT_STATED,
        /** Written in a source, but gives no number. Kept in history, never reckoned with. */
        UNCLEAR
    }

    private static final int MOST_DIGITS = 1_000;

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public Figure {
        require(text != null && unit != null && precision != null, "A figure has a text, a unit and a precision");
        low = plain(low);
        high = plain(high);
        switch (precision) {
            case EXACT, ABOUT, JUST_OVER, JUST_UNDER ->
                require(low != null && high != null && low.compareTo(high) <= 0, "A figure has a low and a high value");
            case AT_LEAST -> require(low != null && high == null, "At least has only a low value");
            case AT_MOST -> require(low == null && high != null, "At most has only a high value");
            case NOT_STATED, UNCLEAR -> require(low == null && high == null, "What gives no number has none");
        }
    }

    /**
     * Reads a figure as Swedes write it; empty is NOT_STATED. After an equals sign a person may say how the text before it is to
     * be read: {@code 5,380 tkr = 5 380 tkr}.
     *
     * @throws FigureNotUnderstood with the reason
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Figure of(String text) {
        return of(text, Unit.NUMBER);
    }

    /** @param unit of a bare number, as a table's heading says it */
    public static Figure of(String text, Unit unit) {
        var reading = text.indexOf(" = ");
        return reading < 0
                ? FigureWords.read(text, text, unit)
                : FigureWords.read(text.substring(0, reading).strip(), text.substring(reading + 3), unit)
                        .clear();
    }

    /** For history: what cannot be read is kept as UNCLEAR instead of being refused. */
    public static Figure asWritten(String text) {
        return asWritten(text, Unit.NUMBER);
    }

    public static Figure asWritten(String text, Unit unit) {
        try {
            return of(text, unit);
        } catch (FigureNotUnderstood unclear) {
            return new Figure(text, null, null, unit, null, null, Precision.UNCLEAR, false);
        }
    }

    /** As the system writes it. */
    public static Figure of(BigDecimal value, Unit unit) {
        return computed(value, value, unit, null, null, Precision.EXACT);
    }

    public static Figure notStated() {
        return new Figure("", null, null, Unit.NUMBER, null, null, Precision.NOT_STATED, false);
    }

    static Figure computed(
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            Unit unit,
            @Nullable String counted,
            @Nullable String per,
            Precision precision) {
        var unwritten = new Figure("", low, high, unit, counted, per, precision, false);
        return unwritten.written(SwedishFigures.figure(unwritten));
    }

    /** Whether it gives a number, or at least a bound. */
    public boolean known() {
        return low != null || high != null;
    }

    public boolean range() {
        return low != null && high != null && low.compareTo(high) != 0;
    }

    public boolean approximate() {
        return precision == Precision.ABOUT || precision == Precision.JUST_OVER || precision == Precision.JUST_UNDER;
    }

    /** As it stands in a table whose heading gives the unit: a bare number is read again in that unit. */
    public Figure inTable(Unit heading) {
        return unit == Unit.NUMBER && known() ? asWritten(asEntered(), heading) : this;
    }

    /** The same quantity, however it is written: 1,5 mkr and 1 500 tkr. */
    public boolean sameAs(Figure other) {
        return precision == other.precision
                && addableTo(other)
                && same(Arithmetic.of(low, unit), Arithmetic.of(other.low, other.unit))
                && same(Arithmetic.of(high, unit), Arithmetic.of(other.high, other.unit));
    }

    /** Whether they count the same things: kr and mkr do; per year and per month do not; one of them may leave unsaid what it is per. */
    public boolean addableTo(Figure other) {
        return (unit == other.unit || (unit.isMoney() && other.unit.isMoney()))
                && Objects.equals(counted, other.counted)
                && (per == null || other.per == null || per.equals(other.per));
    }

    /**
     * The same quantity in another unit of money; exact.
     *
     * @throws IllegalArgumentException when it is not money
     */
    public Figure in(Unit other) {
        if (other == unit) {
            return this;
        }
        require(unit.isMoney() && other.isMoney(), "Only money has several units");
        var steps = unit.power() - other.power();
        return computed(
                Arithmetic.shifted(low, steps), Arithmetic.shifted(high, steps), other, counted, per, precision);
    }

    /** @throws IllegalArgumentException when they count different things; an unknown figure makes the result unknown */
    public Figure plus(Figure other) {
        return Arithmetic.plus(this, other);
    }

    /** @throws IllegalArgumentException when they count different things; an unknown figure makes the result unknown */
    public Figure minus(Figure other) {
        return Arithmetic.plus(this, other.negated());
    }

    public Figure negated() {
        return Arithmetic.negated(this);
    }

    /** As many times as much; keeps what is counted. */
    public Figure times(BigDecimal factor) {
        return Arithmetic.times(this, factor);
    }

    /** The change from this to a later figure in percent of this; unknown when either is, is a range, or this is nothing. */
    public Figure percentChangeTo(Figure later) {
        return Arithmetic.percentChange(this, later);
    }

    /** How a form shows it, so that reading it again gives the same figure. */
    public String asEntered() {
        return equals(asWritten(text)) || !known() ? text : text + " = " + SwedishFigures.exact(this);
    }

    Figure written(String writing) {
        return new Figure(writing, low, high, unit, counted, per, precision, ambiguous);
    }

    private Figure clear() {
        return new Figure(text, low, high, unit, counted, per, precision, false);
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    /** Decimals as given, never an exponent: it would be written out digit by digit. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        require(
                value.precision() <= MOST_DIGITS && Math.abs((long) value.scale()) <= MOST_DIGITS,
                "A figure has at most a thousand digits");
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }
}
