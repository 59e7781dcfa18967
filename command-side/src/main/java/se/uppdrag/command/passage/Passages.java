package se.uppdrag.command.passage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.command.passage.Found.Numbered;
import se.uppdrag.kernel.BindingForce;
import se.uppdrag.kernel.Region;
import se.uppdrag.kernel.figure.Figure;
import se.uppdrag.kernel.figure.FigureNotUnderstood;
import se.uppdrag.kernel.time.DateNotUnderstood;
import se.uppdrag.kernel.time.Dating;

/**
 * Reads case numbers, numbered points, days, municipalities and amounts: only what the parsers of the forms understand, and what is not
 * in the text is not there (rule 0). Every repetition in the patterns has a limit, so that no text takes long.
 */
public final class Passages {

    /** Of each kind. */
    private static final int MOST = 40;

    private static final int AROUND = 140;

    private static final int LONGEST_POINT = 4000;

    private static final Pattern ITEM = Pattern.compile("^[ \\t]{0,20}(\\d{1,2})[.)][ \\t]{1,20}(\\S.{0,4000})$");

    private static final Pattern GIVEN = Pattern.compile("(?iu)\\bi uppdrag att\\b");
    private static final Pattern MUST = Pattern.compile("(?iu)\\b(?:får i uppdrag|ska|skall)\\b");
    private static final Pattern SHOULD = Pattern.compile("(?iu)\\bbör\\b");
    private static final Pattern IF_POSSIBLE = Pattern.compile("(?iu)\\bom (?:det är )?möjligt\\b");

    private static final String MONTH =
            "(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)";
    private static final Pattern DAY = Pattern.compile("(?iu)(?<![\\p{L}\\d/-])(?:"
            + "\\d{4}-\\d{2}-\\d{2}"
            + "|\\d{1,2}/\\d{1,2}[ \\u00a0]\\d{4}"
            + "|(?:(?:början|mitten|slutet) av )?(?:\\d{1,2}[ \\u00a0])?(?:" + MONTH
            + "|våren|sommaren|hösten)[ \\u00a0]\\d{4}"
            + "|(?:första|andra|tredje|fjärde) (?:kvartalet|halvåret|tertialet) \\d{4}"
            + ")(?![\\p{L}\\d/-])");

    private static final Pattern AMOUNT = Pattern.compile("(?iu)(?<![\\p{L}\\d.,])"
            + "(?:(?:ca|cirka|drygt|knappt|minst|högst)[ \\u00a0])?"
            + "[-\\u2212]?\\d[\\d \\u00a0.,]{0,20}+(?:[-\\u2013][ \\u00a0]?\\d[\\d \\u00a0.,]{0,20}+)?"
            + "(?:kr|tkr|mkr|mnkr|mdkr|msek|kronor|miljoner (?:kr|kronor)|miljarder (?:kr|kronor))"
            + "(?:/år| per år)?(?![\\p{L}\\d])");

    private final String text;

    private Passages(String text) {
        this.text = text;
    }

    public static List<Found> in(String text, Region region) {
        var passages = new Passages(text.replace("\r\n", "\n").replace('\r', '\n'));
        return Stream.of(
                        passages.numbers(region),
                        passages.points(),
                        passages.days(),
                        passages.named(region),
                        passages.amounts())
                .flatMap(found -> found)
                .toList();
    }

    private Stream<Found> numbers(Region region) {
        return region.diaries().stream()
                .flatMap(diary -> each(
                        Pattern.compile("(?<![\\p{L}\\d/])(?:" + diary.form() + ")(?![\\p{L}\\d/])"),
                        match -> Optional.of(new Found.CaseNumber(
                                around(match), diary.code(), match.group().strip()))));
    }

    private Stream<Found> days() {
        return each(
                DAY,
                match -> readable(match.group())
                        ? Optional.of(new Found.Day(around(match), match.group()))
                        : Optional.empty());
    }

    private Stream<Found> amounts() {
        return each(
                AMOUNT,
                match -> money(match.group())
                        ? Optional.of(new Found.Amount(around(match), match.group()))
                        : Optional.empty());
    }

    /** Only as the organisation that it is: many a municipality is also a word, or somebody's name. All of them together. */
    private Stream<Found> named(Region region) {
        var names = region.municipalities().stream()
                .collect(Collectors.toMap(Region.Municipality::name, Function.identity()));
        if (names.isEmpty()) {
            return Stream.empty();
        }
        var any = names.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"));
        var named = each(
                        Pattern.compile("(?<!\\p{L})(" + any + ")s? kommun(?:en|s|ens)?(?!\\p{L})"),
                        match -> Optional.ofNullable(names.get(match.group(1)))
                                .map(municipality -> new Found.Named(around(match), List.of(municipality))))
                .toList();
        var passages = named.stream().map(Found::passage).distinct().collect(Collectors.joining("\n"));
        return named.isEmpty()
                ? Stream.empty()
                : Stream.of(new Found.Named(
                        passages,
                        named.stream()
                                .flatMap(one -> one.municipalities().stream())
                                .toList()));
    }

    /** What comes to the same is found once, where it stands first. */
    private <F extends Found> Stream<F> each(Pattern pattern, Function<MatchResult, Optional<F>> reading) {
        var found = new LinkedHashMap<String, F>();
        var matcher = pattern.matcher(text);
        while (found.size() < MOST && matcher.find()) {
            var match = matcher.toMatchResult();
            if (!found.containsKey(key(match))) {
                reading.apply(match).ifPresent(one -> found.put(key(match), one));
            }
        }
        return found.values().stream();
    }

    private static String key(MatchResult match) {
        return match.groupCount() == 0 ? match.group().strip() : String.valueOf(match.group(1));
    }

    private Stream<Found> points() {
        var found = new ArrayList<Found>();
        var items = new ArrayList<Numbered>();
        var open = false;
        for (var line : (Iterable<String>) text.lines()::iterator) {
            var item = line.length() > LONGEST_POINT ? null : ITEM.matcher(line);
            if (item != null && item.matches()) {
                if (Integer.parseInt(item.group(1)) != items.size() + 1) {
                    take(items, found);
                }
                open = Integer.parseInt(item.group(1)) == items.size() + 1;
                if (open) {
                    items.add(numbered(item.group(1), item.group(2)));
                }
            } else if (line.isBlank()) {
                open = false;
            } else if (open && items.getLast().text().length() + line.length() < LONGEST_POINT) {
                var last = items.removeLast();
                items.add(numbered(last.number(), last.text() + " " + line.strip()));
            } else {
                take(items, found);
            }
        }
        take(items, found);
        return found.stream().limit(MOST);
    }

    private static void take(List<Numbered> items, List<Found> found) {
        if (items.stream().anyMatch(item -> GIVEN.matcher(item.text()).find())) {
            var passage = items.stream()
                    .map(item -> item.number() + ". " + item.text())
                    .collect(Collectors.joining("\n"));
            found.add(new Found.Points(passage, List.copyOf(items)));
        }
        items.clear();
    }

    private static Numbered numbered(String number, String text) {
        return new Numbered(number, text.strip(), force(text));
    }

    /** Absent when the sentence says it in two ways, or in none. */
    /** Whether what a point says binds; absent: its words do not tell. */
    public static @Nullable BindingForce force(String text) {
        var said = Map.of(MUST, BindingForce.MUST, SHOULD, BindingForce.SHOULD, IF_POSSIBLE, BindingForce.IF_POSSIBLE)
                .entrySet()
                .stream()
                .filter(word -> word.getKey().matcher(text).find())
                .map(Map.Entry::getValue)
                .toList();
        return said.size() == 1 ? said.getFirst() : null;
    }

    private static boolean readable(String date) {
        try {
            return Dating.of(date).from() != null;
        } catch (DateNotUnderstood unreadable) {
            return false;
        }
    }

    private static boolean money(String amount) {
        try {
            var figure = Figure.of(amount);
            return figure.known() && figure.unit().isMoney();
        } catch (FigureNotUnderstood unreadable) {
            return false;
        }
    }

    /** Its line, or as much of it as stands around: cut between words, and marked where it is cut. */
    private String around(MatchResult match) {
        var lineStart = text.lastIndexOf('\n', match.start()) + 1;
        var newline = text.indexOf('\n', match.end());
        var lineEnd = newline < 0 ? text.length() : newline;
        var from = Math.max(lineStart, match.start() - AROUND);
        var to = Math.min(lineEnd, match.end() + AROUND);
        while (from > lineStart && from < match.start() && !Character.isWhitespace(text.charAt(from - 1))) {
            from++;
        }
        while (to < lineEnd && to > match.end() && !Character.isWhitespace(text.charAt(to))) {
            to--;
        }
        return (from > lineStart ? "… " : "") + text.substring(from, to).strip() + (to < lineEnd ? " …" : "");
    }
}
