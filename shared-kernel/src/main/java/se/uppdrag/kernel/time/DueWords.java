package se.uppdrag.kernel.time;

import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.time.DateNotUnderstood.Reason;

/** Deadlines that are no dates yet: tied to a meeting, to an awaited event, or returning (domain rule 5). */
final class DueWords {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern MEETING = Pattern.compile(
            "(?:(?:till|vid|inf\u00f6r|p\u00e5|senast vid) )?(.*?(?:sammantr\u00e4de|m\u00f6te)\\p{L}*)(?: (?:i |den |under )?(.+))?",
            FLAGS);
    private static final Pattern AFTER_EVENT = Pattern.compile(
            "(?:senast |inom )?(\\p{L}+|\\d{1,3}) (dag|veck|m\u00e5nad|\u00e5r)\\p{L}* efter (?:det )?(?:att )?(.+)",
            FLAGS);
    private static final Pattern WITH_EVENT = Pattern.compile(
            "(?:i samband med|i anslutning till|tillsammans med|samtidigt (?:med|som)|n\u00e4r|s\u00e5 snart|efter(?: det)?(?: att)?) (?:att )?(.+)",
            FLAGS);
    private static final Pattern STANDING = Pattern.compile(
            "((?:vid )?varje .+?|\u00e5rligen|halv\u00e5rsvis|tertialvis|kvartalsvis|m\u00e5nadsvis|veckovis|l\u00f6pande)"
                    + "(?: (?:tills|till dess(?: att)?|fram till|s\u00e5 l\u00e4nge) (.+))?",
            FLAGS);

    private static final List<String> NUMBERS = List.of(
            "noll", "en", "tv\u00e5", "tre", "fyra", "fem", "sex", "sju", "\u00e5tta", "nio", "tio", "elva", "tolv");
    private static final Map<String, String> OTHER_NUMBERS = Map.of("ett", "en");

    private DueWords() {}

    /** @throws DateNotUnderstood when a meeting is named with a day that lacks its year or does not exist */
    static Optional<Due> read(String text) {
        var words = text.strip().replaceAll("\\s+", " ");
        return standing(text, words)
                .or(() -> afterEvent(text, words))
                .or(() -> meeting(text, words))
                .or(() -> withEvent(text, words));
    }

    private static Optional<Due> standing(String text, String words) {
        var found = STANDING.matcher(words);
        return found.matches() ? Optional.of(Due.standing(text, found.group(1), found.group(2))) : Optional.empty();
    }

    private static Optional<Due> meeting(String text, String words) {
        var found = MEETING.matcher(words);
        return found.matches() ? meeting(text, found) : Optional.empty();
    }

    private static Optional<Due> meeting(String text, Matcher found) {
        var day = found.group(2);
        if (day == null) {
            return Optional.of(Due.meeting(text, found.group(1), null, null));
        }
        try {
            var span = WrittenDate.of(day).span();
            return span == null
                    ? Optional.empty()
                    : Optional.of(Due.meeting(text, found.group(1), span.from(), span.to()));
        } catch (DateNotUnderstood e) {
            if (e.reason() == Reason.NOT_UNDERSTOOD) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static Optional<Due> afterEvent(String text, String words) {
        var found = AFTER_EVENT.matcher(words);
        if (!found.matches()) {
            return Optional.empty();
        }
        var offset =
                period(found.group(1).toLowerCase(Locale.ROOT), found.group(2).toLowerCase(Locale.ROOT));
        return offset == null ? Optional.empty() : Optional.of(Due.event(text, found.group(3), offset));
    }

    private static Optional<Due> withEvent(String text, String words) {
        var found = WITH_EVENT.matcher(words);
        return found.matches() ? Optional.of(Due.event(text, found.group(1), null)) : Optional.empty();
    }

    private static @Nullable Period period(String number, String unit) {
        var count = number.chars().allMatch(Character::isDigit)
                ? Integer.parseInt(number)
                : NUMBERS.indexOf(OTHER_NUMBERS.getOrDefault(number, number));
        if (count < 1) {
            return null;
        }
        return switch (unit.charAt(0)) {
            case 'd' -> Period.ofDays(count);
            case 'v' -> Period.ofWeeks(count);
            case 'm' -> Period.ofMonths(count);
            default -> Period.ofYears(count);
        };
    }
}
