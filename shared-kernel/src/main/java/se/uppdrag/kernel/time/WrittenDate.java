package se.uppdrag.kernel.time;

import java.util.Comparator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.time.DateNotUnderstood.Reason;
import se.uppdrag.kernel.time.Dating.Precision;
import se.uppdrag.kernel.time.Reading.Refused;
import se.uppdrag.kernel.time.Reading.Span;

/** A span of days and how it bounds what is meant; no span where the document states none. */
record WrittenDate(Bound bound, @Nullable Span span) {

    /** In the order in which their words are looked for. */
    enum Bound {
        BEFORE("(?:fore|innan) (.+)"),
        UNTIL("(?:senast|till och med|t o m|tom) (.+)"),
        FROM("(?:tidigast|fran och med|fr o m|from|sedan) (.+)"),
        AFTER("efter (.+)"),
        WITHIN("(.+)");

        private final Pattern pattern;

        Bound(String regex) {
            pattern = Pattern.compile(regex);
        }
    }

    private static final Refused NOT_UNDERSTOOD = new Refused(Reason.NOT_UNDERSTOOD);
    private static final Refused YEAR_MISSING = new Refused(Reason.YEAR_MISSING);

    private static final Pattern NOT_STATED = Pattern.compile(
            "|framgar (?:ej|inte)|(?:ej|inte) angive[tn]|anges (?:ej|inte)|okan[td]|(?:ej|inte) kan[td]");
    private static final Pattern BETWEEN = Pattern.compile(" ?(?:--|-|/) ?| (?:till och med|t o m|tom|till|och|samt) ");
    private static final Pattern BETWEEN_LEAD = Pattern.compile("^(?:fran|mellan) ");
    private static final Pattern BARE_DAY = Pattern.compile("(?:den )?(\\d{1,2})");

    /** @throws DateNotUnderstood when the text gives no day and does not say that none is stated */
    static WrittenDate of(String text) {
        var words = DateWords.fold(text);
        if (NOT_STATED.matcher(words).matches()) {
            return new WrittenDate(Bound.WITHIN, null);
        }
        for (var bound : Bound.values()) {
            var bounded = bound.pattern.matcher(words);
            if (bounded.matches()) {
                return new WrittenDate(bound, span(bounded.group(1)));
            }
        }
        throw new DateNotUnderstood(Reason.NOT_UNDERSTOOD);
    }

    private static Span span(String words) {
        var single = DateWords.read(words);
        var reading = single.equals(NOT_UNDERSTOOD) ? range(words) : single;
        return switch (reading) {
            case Span span -> span;
            case Refused refused -> throw new DateNotUnderstood(refused.reason());
        };
    }

    /** Hyphens and slashes also stand inside dates: every one is tried as the place where the range is joined. */
    private static Reading range(String words) {
        var readings = BETWEEN.matcher(words)
                .results()
                .map(join -> range(words.substring(0, join.start()), words.substring(join.end())))
                .toList();
        return readings.stream()
                .filter(Span.class::isInstance)
                .findFirst()
                .orElseGet(() -> readings.stream()
                        .map(Refused.class::cast)
                        .min(Comparator.comparing(Refused::reason))
                        .orElse(NOT_UNDERSTOOD));
    }

    private static Reading range(String first, String last) {
        var start = BETWEEN_LEAD.matcher(first).replaceFirst("");
        return switch (DateWords.read(last)) {
            case Span end -> joined(start, end);
            case Refused refused -> couldStart(start) ? refused : NOT_UNDERSTOOD;
        };
    }

    /** What the start leaves out, month or year, is that of the end: "2-4 maj 2017", "maj-juni 2017". */
    private static Reading joined(String start, Span end) {
        var day = BARE_DAY.matcher(start);
        if (day.matches() && end.precision() == Precision.DAY) {
            var year = end.from().getYear();
            var month = end.from().getMonthValue();
            return joined(DateWords.day(year, month, Integer.parseInt(day.group(1))), end);
        }
        var reading = DateWords.read(start);
        if (!reading.equals(YEAR_MISSING) || end.precision() == Precision.YEAR) {
            return joined(reading, end);
        }
        var year = end.from().getYear();
        var sameYear = DateWords.read(start + " " + year);
        // "december-januari 2018" starts in the year before.
        var wraps = sameYear instanceof Span span
                && span.from().getMonthValue() > end.to().getMonthValue();
        return joined(wraps ? DateWords.read(start + " " + (year - 1)) : sameYear, end);
    }

    private static Reading joined(Reading start, Span end) {
        if (!(start instanceof Span span)) {
            return start;
        }
        return span.from().isAfter(end.to())
                ? new Refused(Reason.IMPOSSIBLE_DATE)
                : new Span(span.from(), end.to(), Precision.RANGE);
    }

    private static boolean couldStart(String start) {
        return BARE_DAY.matcher(start).matches() || !DateWords.read(start).equals(NOT_UNDERSTOOD);
    }
}
