package se.uppdrag.command.form;

import java.util.Locale;
import java.util.regex.Pattern;

/** Spans of time as people write them, {@code 14 dagar} or {@code 1 month}, in the form that commands take: {@code P14D}. */
final class Spans {

    /** The first letter tells the units apart, in Swedish as in English; minutes and decades are none. */
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,3}) ?(d(?!e)|[vw\u00e5y]|m(?!i))\\p{L}*");

    private Spans() {}

    /** What cannot be read is left as it is: the command says what is wrong with it. */
    static String iso(String written) {
        var matched = WRITTEN.matcher(written.strip().toLowerCase(Locale.ROOT));
        if (!matched.matches()) {
            return written;
        }
        var unit = switch (matched.group(2)) {
            case "d" -> "D";
            case "m" -> "M";
            case "v", "w" -> "W";
            default -> "Y";
        };
        return "P" + matched.group(1) + unit;
    }
}
