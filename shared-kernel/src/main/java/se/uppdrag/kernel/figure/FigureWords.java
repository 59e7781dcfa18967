package se.uppdrag.kernel.figure;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.figure.Figure.Precision;
import se.uppdrag.kernel.figure.FigureNotUnderstood.Reason;

/** Reads one figure or range with its unit, and what it is per, as Swedes write it. */
final class FigureWords {

    private static final int LONGEST = 200;

    private static final String NUMBER = "([+-]? ?\\d(?:[\\d .,']*\\d)?)";
    private static final Pattern SINGLE = Pattern.compile(NUMBER + "(\\D.*|)");
    private static final Pattern RANGE =
            Pattern.compile("(?:från )?" + NUMBER + "([^\\d-]*?)(?: ?- ?| (?:till|à) )" + NUMBER + "(\\D.*|)");
    private static final Pattern BETWEEN = Pattern.compile("mellan " + NUMBER + "(\\D*?) och " + NUMBER + "(\\D.*|)");

    private static final Pattern NOT_STATED = Pattern.compile(
            "|-|\\.\\.|(?:ej|inte) (?:beräkna[dt]|angive[nt]|uppgive[nt]|redovisa[dt]|känt?)|framgår (?:ej|inte)"
                    + "|okän[dt]|uppgift saknas|går (?:ej|inte) att beräkna");
    private static final Pattern LEAD = Pattern.compile(
            "(ca\\.?|c:a|cirka|circa|omkring|ungefär|runt|uppskattningsvis|uppskattat|~"
                    + "|drygt|knappt|nästan|minst|åtminstone|över|mer än|fler än|högst|maximalt|upp till|under|mindre än)(?: |(?<=~))(.+)");
    private static final Pattern PER = Pattern.compile(
            "(.*?)(?: ?/ ?| per | (?:om|i) (?=året$|månaden$|veckan$)| (?=årligen$|på årsbasis$))(\\p{L}[\\p{L}\\d-]*(?: \\p{L}+)?)");
    private static final Map<String, String> PERIODS = Map.of(
            "året", "år",
            "årligen", "år",
            "på årsbasis", "år",
            "månaden", "månad",
            "mån", "månad",
            "veckan", "vecka");

    /** Things that are counted without "st" before them. */
    private static final Pattern USUALLY_COUNTED = Pattern.compile(
            "\\p{L}*(?:resor|transporter|körningar|samtal|besök|ärenden|bokningar|abonnemang|fakturor)|m2|kvm|km|mil");

    private static final Pattern COUNTED = Pattern.compile("(?:st|st\\.|stycken)(?: (\\p{L}.*))?");

    private static final Map<String, Unit> UNITS = units();

    private FigureWords() {}

    /**
     * @param text as the source has it, kept
     * @param reading how it is to be read; usually the same
     * @param bare unit of a bare number
     */
    static Figure read(String text, String reading, Unit bare) {
        if (reading.length() > LONGEST) {
            throw new FigureNotUnderstood(Reason.TOO_LONG, reading.substring(0, LONGEST));
        }
        var words = fold(reading);
        if (NOT_STATED.matcher(words).matches()) {
            return new Figure(text, null, null, bare, null, null, Precision.NOT_STATED, false);
        }
        var precision = Precision.EXACT;
        for (var lead = LEAD.matcher(words); lead.matches(); lead = LEAD.matcher(words)) {
            precision = sharper(precision, precision(lead.group(1)));
            words = lead.group(2).strip();
        }
        return read(text, words, bare, precision);
    }

    static boolean isUsuallyCounted(String counted) {
        return USUALLY_COUNTED.matcher(counted).matches();
    }

    private static Figure read(String text, String words, Unit bare, Precision precision) {
        for (var form : List.of(BETWEEN, RANGE)) {
            var range = form.matcher(words);
            if (range.matches()) {
                var last = Tail.of(range.group(4), bare);
                var first = range.group(2).isBlank() ? last : Tail.of(range.group(2), bare);
                return figure(text, first, first.amount(range.group(1)), last, last.amount(range.group(3)), precision);
            }
        }
        var single = SINGLE.matcher(words);
        if (!single.matches()) {
            throw new FigureNotUnderstood(Reason.NOT_UNDERSTOOD, text);
        }
        var tail = Tail.of(single.group(2), bare);
        var amount = tail.amount(single.group(1));
        return figure(text, tail, amount, tail, amount, precision);
    }

    /** "900 tkr–1 mkr" is in the finer unit. */
    private static Figure figure(String text, Tail first, Amount from, Tail last, Amount to, Precision precision) {
        var low = Figure.computed(
                from.value(), from.value(), first.unit(), first.counted(), first.per(), Precision.EXACT);
        var high = Figure.computed(to.value(), to.value(), last.unit(), last.counted(), last.per(), Precision.EXACT);
        if (!low.addableTo(high)) {
            throw new FigureNotUnderstood(Reason.IMPOSSIBLE_RANGE, text);
        }
        var unit = first.unit().power() <= last.unit().power() ? first.unit() : last.unit();
        var least = low.in(unit).low();
        var most = high.in(unit).high();
        if (least == null || most == null || least.compareTo(most) > 0) {
            throw new FigureNotUnderstood(Reason.IMPOSSIBLE_RANGE, text);
        }
        return new Figure(
                text,
                precision == Precision.AT_MOST ? null : least,
                precision == Precision.AT_LEAST ? null : most,
                unit,
                last.counted(),
                last.per(),
                precision,
                from.ambiguous() || to.ambiguous());
    }

    private static Precision precision(String lead) {
        return switch (lead) {
            case "drygt" -> Precision.JUST_OVER;
            case "knappt", "nästan" -> Precision.JUST_UNDER;
            case "minst", "åtminstone", "över", "mer än", "fler än" -> Precision.AT_LEAST;
            case "högst", "maximalt", "upp till", "under", "mindre än" -> Precision.AT_MOST;
            default -> Precision.ABOUT;
        };
    }

    /** "ca drygt 2,8 mkr" is drygt. */
    private static Precision sharper(Precision one, Precision other) {
        return other == Precision.ABOUT && one != Precision.EXACT ? one : other;
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .replaceAll("[\\u2018\\u2019\\u02bc]", "'")
                .replace("\u00b2", "2")
                .replaceAll("[\\s\\u00a0\\u2007\\u2009\\u202f]+", " ")
                .replaceAll("^minus (?=\\d)", "-")
                .strip();
    }

    /** What follows a number: its unit, and what it is per. */
    private record Tail(
            Unit unit, @Nullable String counted, @Nullable String per) {

        static Tail of(String words, Unit bare) {
            var unit = words.strip();
            String per = null;
            var rate = PER.matcher(" " + unit);
            if (rate.matches()) {
                unit = rate.group(1).strip();
                per = PERIODS.getOrDefault(rate.group(2).strip(), rate.group(2).strip());
            }
            if (unit.isEmpty()) {
                return new Tail(bare, null, per);
            }
            var known = UNITS.get(unit.replace(".", ""));
            if (known != null) {
                return new Tail(known, null, per);
            }
            var counted = COUNTED.matcher(unit);
            if (counted.matches()) {
                return new Tail(Unit.COUNT, counted.group(1), per);
            }
            if (isUsuallyCounted(unit)) {
                return new Tail(Unit.COUNT, unit, per);
            }
            throw new FigureNotUnderstood(Reason.UNKNOWN_UNIT, unit);
        }

        Amount amount(String digits) {
            return Amount.of(digits, unit);
        }
    }

    private record Amount(BigDecimal value, boolean ambiguous) {

        private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?: \\d{3})+|\\d{1,3}(?:'\\d{3})+|\\d+");
        private static final Pattern BY_MARK = Pattern.compile("[1-9]\\d{0,2}(?:[.,]\\d{3})+");
        private static final int MOST_DIGITS = 30;

        static Amount of(String written, Unit unit) {
            var digits = written.replaceFirst("^[+-] ?", "");
            if (digits.length() > MOST_DIGITS) {
                throw new FigureNotUnderstood(Reason.TOO_LONG, digits);
            }
            var read = unsigned(digits, unit);
            return written.startsWith("-") ? new Amount(read.value().negate(), read.ambiguous()) : read;
        }

        /**
         * The last of several kinds of mark is the decimal mark. One mark before exactly three digits could be either kind: in a unit
         * that comes in whole ones it stands for thousands, as in "5,380 tkr" of RS/494/2023; otherwise a comma is the Swedish
         * decimal comma. A reading that others could dispute is marked as ambiguous.
         */
        private static Amount unsigned(String digits, Unit unit) {
            var comma = digits.lastIndexOf(',');
            var point = digits.lastIndexOf('.');
            if (digits.indexOf(',') != comma) {
                throw new FigureNotUnderstood(Reason.TWO_COMMAS, digits);
            }
            if (comma < 0 && point < 0) {
                return new Amount(whole(digits), false);
            }
            if (comma >= 0 && point >= 0) {
                return comma > point ? decimal(digits, comma, '.') : decimal(digits, point, ',');
            }
            var mark = Math.max(comma, point);
            var byMark = BY_MARK.matcher(digits).matches();
            if (digits.indexOf('.') != point) {
                if (!byMark) {
                    throw new FigureNotUnderstood(Reason.MISPLACED_THOUSANDS, digits);
                }
                return new Amount(new BigDecimal(digits.replace(".", "")), false);
            }
            if (!byMark) {
                return decimal(digits, mark, ' ');
            }
            if (unit.isCoarse()) {
                return new Amount(new BigDecimal(digits.replaceAll("[.,]", "")), true);
            }
            return new Amount(decimal(digits, mark, ' ').value(), point >= 0 || unit == Unit.NUMBER);
        }

        private static Amount decimal(String digits, int mark, char thousands) {
            var whole = whole(digits.substring(0, mark).replace(thousands, ' '));
            var decimals = digits.substring(mark + 1);
            if (!decimals.chars().allMatch(Character::isDigit)) {
                throw new FigureNotUnderstood(Reason.MISPLACED_THOUSANDS, digits);
            }
            return new Amount(new BigDecimal(whole.toPlainString() + "." + decimals), false);
        }

        private static BigDecimal whole(String digits) {
            if (!GROUPED.matcher(digits).matches()) {
                throw new FigureNotUnderstood(Reason.MISPLACED_THOUSANDS, digits);
            }
            return new BigDecimal(digits.replaceAll("[ ']", ""));
        }
    }

    private static Map<String, Unit> units() {
        var units = new HashMap<String, Unit>();
        put(units, Unit.KR, "kr", "krona", "kronor", "sek", ":-", ",-");
        put(units, Unit.TKR, "tkr", "kkr", "ksek", "tsek", "tusen kr", "tusen kronor");
        put(units, Unit.MKR, "mkr", "mnkr", "mn kr", "msek", "milj", "milj kr", "miljon", "miljoner");
        put(units, Unit.MKR, "miljon kr", "miljoner kr", "miljon kronor", "miljoner kronor");
        put(units, Unit.MDKR, "mdkr", "mdr", "mdr kr", "miljard", "miljarder", "miljarder kr", "miljarder kronor");
        put(units, Unit.PERCENT, "%", "procent");
        put(units, Unit.PERCENTAGE_POINT, "procentenhet", "procentenheter", "%-enhet", "%-enheter");
        put(units, Unit.PERSON, "person", "personer", "medarbetare", "anställd", "anställda");
        put(units, Unit.POSITION, "tjänst", "tjänster", "årsarbetare", "årsarbetskraft", "årsarbetskrafter");
        put(units, Unit.POSITION, "heltidstjänst", "heltidstjänster", "heltid", "heltider");
        put(units, Unit.HOUR, "timme", "timmar", "tim", "h");
        put(units, Unit.DAY, "dag", "dagar", "dygn");
        put(units, Unit.WEEK, "vecka", "veckor");
        put(units, Unit.MONTH, "mån", "månad", "månader");
        put(units, Unit.YEAR, "år");
        return Map.copyOf(units);
    }

    private static void put(Map<String, Unit> units, Unit unit, String... words) {
        for (var word : words) {
            units.put(word, unit);
        }
    }
}
