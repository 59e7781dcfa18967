package se.uppdrag.kernel.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, as precisely as the source says (domain rule 10).
 *
 * <p>JSON: {@code {"text":"oktober 2017","from":"2017-10-01","to":"2017-10-31","precision":"MONTH"}}, or just the text.
 *
 * @param text as written, never tidied
 * @param from first possible day, absent when the source gives none
 * @param to last possible day, absent when the source gives none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Dating(
        String text, @Nullable LocalDate from, @Nullable LocalDate to, Precision precision) {

    public enum Precision {
        DAY,
        PART_OF_MONTH,
        MONTH,
        SEASON,
        QUARTER,
        HALF_YEAR,
        /** A third of a year, or the beginning, middle or end of something longer than a month. */
        PART_OF_YEAR,
        YEAR,
        RANGE,
        /** Only the last possible day is known. */
        BEFORE,
        /** Only the first possible day is known. */
        AFTER,
        NOT_STATED,
        /** Written in a source, but gives no day: a season without its year. Kept in history, never sorted as a day. */
        UNCLEAR
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public Dating {
        Bounds.require(text != null && precision != null, "A dating has a text and a precision");
        Bounds.check(from, to);
        switch (precision) {
            case DAY -> Bounds.require(from != null && from.equals(to), "A day is one day");
            case PART_OF_MONTH, MONTH, SEASON, QUARTER, HALF_YEAR, PART_OF_YEAR, YEAR, RANGE ->
                Bounds.require(from != null && to != null, "A span has a first and a last day");
            case BEFORE -> Bounds.require(from == null && to != null, "Before has only a last day");
            case AFTER -> Bounds.require(from != null && to == null, "After has only a first day");
            case NOT_STATED, UNCLEAR -> Bounds.require(from == null && to == null, "What gives no day has none");
        }
    }

    /**
     * Reads a date as Swedes and ISO 8601 write it; empty is NOT_STATED.
     *
     * @throws DateNotUnderstood with the reason
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Dating of(String text) {
        var written = WrittenDate.of(text);
        var span = written.span();
        if (span == null) {
            return new Dating(text, null, null, Precision.NOT_STATED);
        }
        return switch (written.bound()) {
            case WITHIN -> new Dating(text, span.from(), span.to(), span.precision());
            case BEFORE -> new Dating(text, null, span.from().minusDays(1), Precision.BEFORE);
            case UNTIL -> new Dating(text, null, span.to(), Precision.BEFORE);
            case FROM -> new Dating(text, span.from(), null, Precision.AFTER);
            case AFTER -> new Dating(text, span.to().plusDays(1), null, Precision.AFTER);
        };
    }

    /** For history: what cannot be read is kept as UNCLEAR instead of being refused. */
    public static Dating asWritten(String text) {
        try {
            return of(text);
        } catch (DateNotUnderstood unclear) {
            return new Dating(text, null, null, Precision.UNCLEAR);
        }
    }

    public static Dating day(LocalDate day) {
        return new Dating(day.toString(), day, day, Precision.DAY);
    }

    public static Dating notStated() {
        return new Dating("", null, null, Precision.NOT_STATED);
    }

    public Optional<LocalDate> earliest() {
        return Optional.ofNullable(from);
    }

    /** The day by which it had happened at the latest; empty when the source does not bound it. */
    public Optional<LocalDate> latest() {
        return Optional.ofNullable(to);
    }
}
