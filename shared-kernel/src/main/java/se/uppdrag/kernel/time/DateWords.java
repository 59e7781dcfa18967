package se.uppdrag.kernel.time;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.time.DateNotUnderstood.Reason;
import se.uppdrag.kernel.time.Dating.Precision;
import se.uppdrag.kernel.time.Reading.Refused;
import se.uppdrag.kernel.time.Reading.Span;

/**
 * Reads one day, month, season, quarter, third, half or year, as Swedes and ISO 8601 write it. All words are folded:
 * lower case without diacritics, so that they are recognised however they were typed.
 *
 * <p>Seasons are those of the meteorological calendar: spring is March to May, winter December to February.
 */
final class DateWords {

    private static final Refused NOT_UNDERSTOOD = new Refused(Reason.NOT_UNDERSTOOD);
    private static final Refused IMPOSSIBLE = new Refused(Reason.IMPOSSIBLE_DATE);
    private static final Refused YEAR_MISSING = new Refused(Reason.YEAR_MISSING);

    private static final int LONGEST = 100;

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
    private static final List<String> PARTS = List.of("borjan", "mitten", "slutet");
    private static final List<String> ORDINALS = List.of("forsta", "andra", "tredje", "fjarde");

    private static final String YEAR = "([12]\\d{3})";
    private static final String MONTH = "(jan(?:uari)?|feb(?:ruari)?|mar(?:s)?|apr(?:il)?|maj|jun(?:i)?|jul(?:i)?"
            + "|aug(?:usti)?|sep(?:t|tember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

    private static final Pattern LEAD = Pattern.compile("^(?:(?:i|under|pa) )?(?:(?:den|ar) )?");
    private static final Pattern YEAR_FIRST = Pattern.compile(YEAR + "[ -]?([hqt][1-9])");
    private static final Pattern YEAR_LAST = Pattern.compile("(.+?)(?: - | |-)(?:ar )?" + YEAR);

    private record Form(Pattern pattern, Function<MatchResult, Reading> reading) {

        Form(String regex, Function<MatchResult, Reading> reading) {
            this(Pattern.compile(regex), reading);
        }
    }

    private record YearlessForm(Pattern pattern, BiFunction<MatchResult, Integer, Reading> reading) {

        YearlessForm(String regex, BiFunction<MatchResult, Integer, Reading> reading) {
            this(Pattern.compile(regex), reading);
        }
    }

    private static final List<Form> FORMS = List.of(
            new Form("(borjan|mitten|slutet) (?:av|pa) (.+)", m -> third(PARTS.indexOf(m.group(1)), m.group(2))),
            new Form(YEAR + "-(\\d\\d)-(\\d\\d)", m -> day(number(m, 1), number(m, 2), number(m, 3))),
            new Form(YEAR + "-(\\d\\d)", m -> months(number(m, 1), number(m, 2), 1, Precision.MONTH)),
            new Form(YEAR, m -> months(number(m, 1), 1, 12, Precision.YEAR)),
            new Form(YEAR + "[-/]" + YEAR, m -> years(number(m, 1), number(m, 2))),
            new Form(YEAR + "/(\\d\\d)", m -> years(number(m, 1), inCenturyOf(number(m, 1), number(m, 2)))),
            new Form(
                    "vinter(?:n)? " + YEAR + "[-/](\\d\\d|[12]\\d{3})",
                    m -> winter(number(m, 1), inCenturyOf(number(m, 1), number(m, 2)))));

    private static final List<YearlessForm> YEARLESS_FORMS = List.of(
            new YearlessForm("(\\d{1,2}) " + MONTH, (m, year) -> day(year, month(m.group(2)), number(m, 1))),
            new YearlessForm("(\\d{1,2})/(\\d{1,2})", (m, year) -> day(year, number(m, 2), number(m, 1))),
            new YearlessForm(MONTH + "(?: manad)?", (m, year) -> months(year, month(m.group(1)), 1, Precision.MONTH)),
            new YearlessForm("var(?:en)?", (m, year) -> months(year, 3, 3, Precision.SEASON)),
            new YearlessForm("sommar(?:en)?", (m, year) -> months(year, 6, 3, Precision.SEASON)),
            new YearlessForm("host(?:en)?", (m, year) -> months(year, 9, 3, Precision.SEASON)),
            // A winter lies in two years: named by one of them, it could be either.
            new YearlessForm("vinter(?:n)?", (m, year) -> YEAR_MISSING),
            new YearlessForm(
                    "(kvartal|kv|q|halvar|h|tertial|t) ?([1-9])",
                    (m, year) -> division(m.group(1), number(m, 2), year)),
            new YearlessForm(
                    "(forsta|andra|tredje|fjarde) (kvartal|halvar|tertial)(?:et)?",
                    (m, year) -> division(m.group(2), ORDINALS.indexOf(m.group(1)) + 1, year)));

    private DateWords() {}

    /** @throws DateNotUnderstood for a text too long to be a date: pasted text is not searched for one */
    static String fold(String text) {
        if (text.length() > LONGEST) {
            throw new DateNotUnderstood(Reason.NOT_UNDERSTOOD);
        }
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "")
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .replaceAll("(?<=\\p{L})\\.|,|[\\s\\u00a0\\u202f]+", " ")
                .replaceAll(" {2,}", " ")
                .strip();
    }

    static Reading read(String words) {
        var date = LEAD.matcher(words).replaceFirst("");
        for (var form : FORMS) {
            var matcher = form.pattern().matcher(date);
            if (matcher.matches()) {
                return form.reading().apply(matcher);
            }
        }
        return readYear(date);
    }

    private static Reading readYear(String date) {
        var yearFirst = YEAR_FIRST.matcher(date);
        if (yearFirst.matches()) {
            return inYear(yearFirst.group(2), number(yearFirst, 1));
        }
        var yearLast = YEAR_LAST.matcher(date);
        return yearLast.matches() ? inYear(yearLast.group(1), number(yearLast, 2)) : inYear(date, null);
    }

    private static Reading inYear(String words, @Nullable Integer year) {
        for (var form : YEARLESS_FORMS) {
            var matcher = form.pattern().matcher(words);
            if (matcher.matches()) {
                return year == null ? YEAR_MISSING : form.reading().apply(matcher, year);
            }
        }
        return NOT_UNDERSTOOD;
    }

    private static Reading third(int index, String whole) {
        return switch (read(whole)) {
            case Span span -> span.third(index);
            case Refused refused -> refused;
        };
    }

    static Reading day(int year, int month, int day) {
        try {
            var date = LocalDate.of(year, month, day);
            return new Span(date, date, Precision.DAY);
        } catch (DateTimeException noSuchDay) {
            return IMPOSSIBLE;
        }
    }

    private static Reading division(String name, int number, int year) {
        return switch (name.charAt(0)) {
            case 'k', 'q' -> division(number, 3, year, Precision.QUARTER);
            case 't' -> division(number, 4, year, Precision.PART_OF_YEAR);
            default -> division(number, 6, year, Precision.HALF_YEAR);
        };
    }

    private static Reading division(int number, int length, int year, Precision precision) {
        return months(year, (number - 1) * length + 1, length, precision);
    }

    private static Reading months(int year, int first, int count, Precision precision) {
        return first < 1 || first > 12 ? IMPOSSIBLE : Span.months(YearMonth.of(year, first), count, precision);
    }

    private static Reading winter(int first, int second) {
        return second == first + 1 ? months(first, 12, 3, Precision.SEASON) : IMPOSSIBLE;
    }

    private static Reading years(int first, int last) {
        return first < last
                ? new Span(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), Precision.RANGE)
                : IMPOSSIBLE;
    }

    private static int inCenturyOf(int year, int written) {
        if (written >= 100) {
            return written;
        }
        var same = year / 100 * 100 + written;
        return same < year ? same + 100 : same;
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3)) + 1;
    }

    private static int number(MatchResult m, int group) {
        return Integer.parseInt(m.group(group));
    }
}
