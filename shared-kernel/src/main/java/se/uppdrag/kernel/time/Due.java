package se.uppdrag.kernel.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.time.DateNotUnderstood.Reason;
import se.uppdrag.kernel.time.Dating.Precision;

/**
 * A deadline as a value (domain rule 5): it has passed when its last day has, in Sweden, and not before.
 *
 * <p>JSON: {@code {"text":"oktober 2017","from":"2017-10-01","to":"2017-10-31","kind":"MONTH"}}, or just the text.
 *
 * @param text as written, never tidied
 * @param from first day, absent when there is none (yet)
 * @param to last day, absent when there is none (yet)
 * @param event EVENT only: what is awaited, in words
 * @param offset EVENT only: how long after the event, ISO 8601 ("P1M"); absent means on its day
 * @param interval STANDING only: how often, in words; absent means continuously
 * @param until STANDING only: what ends it, in words
 * @param meeting MEETING only: which body's which meeting, in words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Due(
        String text,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Kind kind,
        @Nullable String event,
        @Nullable Period offset,
        @Nullable String interval,
        @Nullable String until,
        @Nullable String meeting) {

    public enum Kind {
        DATE,
        PART_OF_MONTH,
        MONTH,
        SEASON,
        QUARTER,
        HALF_YEAR,
        PART_OF_YEAR,
        YEAR,
        RANGE,
        /** Of one or several days; has none until the meeting is called. */
        MEETING,
        /** Has no day until the event is recorded. */
        EVENT,
        STANDING,
        PROMPTLY,
        TO_BE_SET,
        NONE,
        NOT_STATED,
        /** Written in a source, but gives no day: a season without its year. Kept in history, never sorted as a day. */
        UNCLEAR
    }

    private static final Pattern PROMPTLY = Pattern.compile(
            "snarast(?: mojligt)?|skyndsamt|omgaende|sa (?:snart|fort) som mojligt|sa snart det ar mojligt");
    private static final Pattern STANDING = Pattern.compile("lopande");
    private static final Pattern TO_BE_SET = Pattern.compile("(?:bestams|faststalls|beslutas) senare");
    private static final Pattern NONE = Pattern.compile("(?:utan|ingen) (?:tidsgrans|tidsfrist|bortre grans)");

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public Due {
        Bounds.require(text != null && kind != null, "A deadline has a text and a kind");
        Bounds.check(from, to);
        Bounds.require((from == null) == (to == null), "A deadline has both a first and a last day, or neither");
        switch (kind) {
            case DATE -> Bounds.require(from != null && from.equals(to), "A date is one day");
            case PART_OF_MONTH, MONTH, SEASON, QUARTER, HALF_YEAR, PART_OF_YEAR, YEAR, RANGE ->
                Bounds.require(from != null, "A span has a first and a last day");
            case MEETING -> Bounds.require(meeting != null && !meeting.isBlank(), "A meeting is named");
            case EVENT -> Bounds.require(event != null && !event.isBlank(), "An awaited event is named");
            case STANDING, PROMPTLY, TO_BE_SET, NONE, NOT_STATED, UNCLEAR ->
                Bounds.require(from == null, "What gives no day has none");
        }
        Bounds.require(kind == Kind.EVENT || (event == null && offset == null), "Only an event is awaited");
        Bounds.require(kind == Kind.STANDING || (interval == null && until == null), "Only a standing duty recurs");
        Bounds.require(kind == Kind.MEETING || meeting == null, "Only a meeting is named");
        Bounds.checkOffset(offset);
    }

    /**
     * Reads a date-like deadline ("senast" before it adds nothing: every deadline is at the latest), one of the five that
     * are not dates, or one tied to a meeting, an awaited event or an interval; empty is NOT_STATED.
     *
     * @throws DateNotUnderstood with the reason
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Due of(String text) {
        var word = word(DateWords.fold(text));
        if (word != null) {
            return without(text, word);
        }
        var written = read(text);
        if (written.isEmpty()) {
            return DueWords.read(text).orElseThrow(() -> new DateNotUnderstood(Reason.NOT_UNDERSTOOD));
        }
        return dated(text, written.get());
    }

    private static Optional<WrittenDate> read(String text) {
        try {
            return Optional.of(WrittenDate.of(text));
        } catch (DateNotUnderstood e) {
            if (e.reason() == Reason.NOT_UNDERSTOOD) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static Due dated(String text, WrittenDate written) {
        var span = written.span();
        if (span == null) {
            return without(text, Kind.NOT_STATED);
        }
        return switch (written.bound()) {
            case WITHIN, UNTIL -> within(text, span.from(), span.to(), kind(span.precision()));
            case BEFORE -> within(text, span.from().minusDays(1), span.from().minusDays(1), Kind.DATE);
            case FROM, AFTER -> throw new DateNotUnderstood(Reason.NOT_UNDERSTOOD);
        };
    }

    /** For history: what cannot be read is kept as UNCLEAR instead of being refused. */
    public static Due asWritten(String text) {
        try {
            return of(text);
        } catch (DateNotUnderstood unclear) {
            return without(text, Kind.UNCLEAR);
        }
    }

    public static Due day(LocalDate day) {
        return within(day.toString(), day, day, Kind.DATE);
    }

    /** @param meeting which body's which meeting, in words; its days may be unknown until it is called */
    public static Due meeting(String text, String meeting, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new Due(text, from, to, Kind.MEETING, null, null, null, null, meeting);
    }

    public static Due event(String text, String event, @Nullable Period offset) {
        return new Due(text, null, null, Kind.EVENT, event, offset, null, null, null);
    }

    public static Due standing(String text, @Nullable String interval, @Nullable String until) {
        return new Due(text, null, null, Kind.STANDING, null, null, interval, until, null);
    }

    public static Due toBeSet() {
        return without("", Kind.TO_BE_SET);
    }

    public static Due notStated() {
        return without("", Kind.NOT_STATED);
    }

    /** The same deadline with the day that the awaited event gives it. */
    public Due occurred(LocalDate day) {
        Bounds.require(kind == Kind.EVENT, "Only an event occurs");
        var last = offset == null ? day : day.plus(offset);
        return new Due(text, last, last, kind, event, offset, null, null, null);
    }

    /** The same deadline after its meeting was called or moved. */
    public Due heldOn(LocalDate first, LocalDate last) {
        Bounds.require(kind == Kind.MEETING, "Only a meeting is held");
        return meeting(text, String.valueOf(meeting), first, last);
    }

    /** Whether it passes on the same day, from the same day on; without days it is the same as any without. */
    public boolean sameDays(Due other) {
        return Objects.equals(from, other.from) && Objects.equals(to, other.to);
    }

    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(to);
    }

    /** The first instant after the last day in Sweden; empty when it never passes by itself. */
    public Optional<Instant> passedAt() {
        return lastDay()
                .map(day -> day.plusDays(1).atStartOfDay(SwedishCalendar.ZONE).toInstant());
    }

    public boolean isOverdue(Instant now) {
        return passedAt().filter(passed -> !now.isBefore(passed)).isPresent();
    }

    private static Due within(String text, LocalDate from, LocalDate to, Kind kind) {
        return new Due(text, from, to, kind, null, null, null, null, null);
    }

    private static Due without(String text, Kind kind) {
        return new Due(text, null, null, kind, null, null, null, null, null);
    }

    private static @Nullable Kind word(String words) {
        if (PROMPTLY.matcher(words).matches()) {
            return Kind.PROMPTLY;
        }
        if (STANDING.matcher(words).matches()) {
            return Kind.STANDING;
        }
        if (TO_BE_SET.matcher(words).matches()) {
            return Kind.TO_BE_SET;
        }
        return NONE.matcher(words).matches() ? Kind.NONE : null;
    }

    private static Kind kind(Precision precision) {
        return switch (precision) {
            case DAY -> Kind.DATE;
            case PART_OF_MONTH -> Kind.PART_OF_MONTH;
            case MONTH -> Kind.MONTH;
            case SEASON -> Kind.SEASON;
            case QUARTER -> Kind.QUARTER;
            case HALF_YEAR -> Kind.HALF_YEAR;
            case PART_OF_YEAR -> Kind.PART_OF_YEAR;
            case YEAR -> Kind.YEAR;
            case RANGE -> Kind.RANGE;
            case BEFORE, AFTER, NOT_STATED, UNCLEAR -> throw new IllegalStateException("No span: " + precision);
        };
    }
}
