package se.uppdrag.kernel.time;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
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

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
    private static final List<String> PARTS = List.of("borjan", "mitten", "slutet");
    private static final List<String> ORDINALS = List.of("forsta", "andra", "tredje", "fjarde");

    private static final String YEAR = "([12]\\d{3})";
    private static final String MONTH = "(jan(?:uari)?|feb(?:ruari)?|mar(?:s)?|apr(?:il)?|maj|jun(?:i)?|jul(?:i)?"
            + "|aug(?:usti)?|sep(?:t|tember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

    private static final Pattern LEAD = Pattern.compile("^(?:(?:i|under|pa) )?(?:(?:den|ar) )?");
    private static final Pattern PART_OF = Pattern.compile("(borjan|mitten|slutet) (?:av|pa) (.+)");
    private static final Pattern ISO_DAY = Pattern.compile(YEAR + "-(\\d\\d)-(\\d\\d)");
    private static final Pattern ISO_MONTH = Pattern.compile(YEAR + "-(\\d\\d)");
    private static final Pattern ONE_YEAR = Pattern.compile(YEAR);
    private static final Pattern YEARS = Pattern.compile(YEAR + "(?:-|/)" + YEAR + "|" + YEAR + "/(\\d\\d)");
    private static final Pattern WINTER = Pattern.compile("vintern? " + YEAR + "[-/]((?:[12]\\d)?\\d\\d)");
    private static final Pattern YEAR_FIRST = Pattern.compile(YEAR + "[ -]?([hqt][1-9])");
    private static final Pattern YEAR_LAST = Pattern.compile("(.+?)(?: - | |-)(?:ar )?" + YEAR);

    private static final Pattern DAY_AND_MONTH = Pattern.compile("(\\d{1,2}) " + MONTH);
    private static final Pattern DAY_SLASH_MONTH = Pattern.compile("(\\d{1,2})/(\\d{1,2})");
    private static final Pattern ONE_MONTH = Pattern.compile(MONTH + "(?: manad)?");
    private static final Pattern SEASON = Pattern.compile("(var|sommar|host|vint)(?:en|ern|er)?");
    private static final Pattern NUMBERED = Pattern.compile("(kvartal|kv|q|halvar|h|tertial|t) ?(\\d)");
    private static final Pattern ORDINAL =
            Pattern.compile("(forsta|andra|tredje|fjarde) (kvartal|halvar|tertial)(?:et)?");

    private DateWords() {}

    static String fold(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "")
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .replaceAll("(?<=\\p{L})\\.|,|[\\s\\u00a0\\u202f]+", " ")
                .replaceAll(" {2,}", " ")
                .strip();
    }

    static Reading read(String words) {
        var date = LEAD.matcher(words).replaceFirst("");
        Matcher m;
        if ((m = PART_OF.matcher(date)).matches()) {
            var index = PARTS.indexOf(m.group(1));
            return read(m.group(2)) instanceof Span whole ? whole.third(index) : read(m.group(2));
        }
        if ((m = ISO_DAY.matcher(date)).matches()) {
            return day(number(m, 1), number(m, 2), number(m, 3));
        }
        if ((m = ISO_MONTH.matcher(date)).matches()) {
            return months(number(m, 1), number(m, 2), 1, Precision.MONTH);
        }
        if ((m = ONE_YEAR.matcher(date)).matches()) {
            return months(number(m, 1), 1, 12, Precision.YEAR);
        }
        if ((m = YEARS.matcher(date)).matches()) {
            return m.group(1) != null
                    ? years(number(m, 1), number(m, 2))
                    : years(number(m, 3), inCenturyOf(number(m, 3), number(m, 4)));
        }
        if ((m = WINTER.matcher(date)).matches()) {
            var year = number(m, 1);
            return inCenturyOf(year, number(m, 2)) == year + 1 ? months(year, 12, 3, Precision.SEASON) : IMPOSSIBLE;
        }
        if ((m = YEAR_FIRST.matcher(date)).matches()) {
            return inYear(m.group(2), number(m, 1));
        }
        if ((m = YEAR_LAST.matcher(date)).matches()) {
            return inYear(m.group(1), number(m, 2));
        }
        return inYear(date, null);
    }

    static Reading day(int year, int month, int day) {
        try {
            var date = LocalDate.of(year, month, day);
            return new Span(date, date, Precision.DAY);
        } catch (DateTimeException noSuchDay) {
            return IMPOSSIBLE;
        }
    }

    private static Reading inYear(String words, @Nullable Integer year) {
        Matcher m;
        if ((m = DAY_AND_MONTH.matcher(words)).matches()) {
            return year == null ? YEAR_MISSING : day(year, month(m.group(2)), number(m, 1));
        }
        if ((m = DAY_SLASH_MONTH.matcher(words)).matches()) {
            return year == null ? YEAR_MISSING : day(year, number(m, 2), number(m, 1));
        }
        if ((m = ONE_MONTH.matcher(words)).matches()) {
            return year == null ? YEAR_MISSING : months(year, month(m.group(1)), 1, Precision.MONTH);
        }
        if ((m = SEASON.matcher(words)).matches()) {
            return year == null ? YEAR_MISSING : season(m.group(1), year);
        }
        if ((m = NUMBERED.matcher(words)).matches()) {
            return year == null ? YEAR_MISSING : division(m.group(1), number(m, 2), year);
        }
        if ((m = ORDINAL.matcher(words)).matches()) {
            return year == null ? YEAR_MISSING : division(m.group(2), ORDINALS.indexOf(m.group(1)) + 1, year);
        }
        return NOT_UNDERSTOOD;
    }

    /** A winter lies in two years: named by one of them, it could be either. */
    private static Reading season(String stem, int year) {
        return switch (stem) {
            case "var" -> months(year, 3, 3, Precision.SEASON);
            case "sommar" -> months(year, 6, 3, Precision.SEASON);
            case "host" -> months(year, 9, 3, Precision.SEASON);
            default -> YEAR_MISSING;
        };
    }

    private static Reading division(String name, int number, int year) {
        return switch (name.charAt(0)) {
            case 'k', 'q' -> division(number, 3, year, Precision.QUARTER);
            case 't' -> division(number, 4, year, Precision.PART_OF_YEAR);
            default -> division(number, 6, year, Precision.HALF_YEAR);
        };
    }

    private static Reading division(int number, int length, int year, Precision precision) {
        return number == 0 ? IMPOSSIBLE : months(year, (number - 1) * length + 1, length, precision);
    }

    private static Reading months(int year, int first, int count, Precision precision) {
        return first < 1 || first > 12 ? IMPOSSIBLE : Span.months(YearMonth.of(year, first), count, precision);
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

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }
}
