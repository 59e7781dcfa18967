package se.uppdrag.command.sheet;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.command.sheet.Plan.Kind;

/**
 * What {@code command/sheet} shows of a sheet.
 *
 * @param packed the sheet itself, on its way through the form
 * @param mark of everything that was said of it, so that nothing else is read in
 * @param rows those worth showing; of a long list not all
 * @param hidden how many rows are not shown
 * @param counts by kind
 * @param unread heads of columns that are not read; {@code fixed}: of those that change nothing of an uppdrag there is
 */
public record Review(
        Asked asked,
        String packed,
        String mark,
        List<ColumnChoice> columns,
        List<Plan> rows,
        int hidden,
        Map<Kind, Long> counts,
        List<String> unread,
        List<String> fixed) {

    private static final int MOST_SHOWN = 500;
    private static final int SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 60;

    /** Compared with what there is, or part of it. */
    private static final Set<Meaning> COMPARED =
            Set.of(Meaning.ID, Meaning.TITLE, Meaning.DNR, Meaning.HOLDER, Meaning.DEADLINE, Meaning.LAST_DAY);

    /** @param letter as spreadsheets call it */
    public record ColumnChoice(String letter, String head, String samples, List<Option> options) {}

    /** @param value name of a meaning; empty: it is not read */
    public record Option(String value, String label, boolean selected) {}

    static Review of(Asked asked, List<Plan> plans, Phrases phrases) {
        var counts = new EnumMap<Kind, Long>(Kind.class);
        plans.forEach(plan -> counts.merge(plan.kind(), 1L, Long::sum));
        var worth = plans.size() <= MOST_SHOWN
                ? plans
                : plans.stream()
                        .filter(plan ->
                                plan.kind() != Kind.SAME || !plan.notes().isEmpty())
                        .limit(MOST_SHOWN)
                        .toList();
        var known = plans.stream().anyMatch(plan -> plan.kind() == Kind.SAME || plan.kind() == Kind.CHANGED);
        return new Review(
                asked,
                asked.grid().packed(),
                mark(asked),
                IntStream.range(0, asked.columns().size())
                        .mapToObj(column -> choice(asked, column, phrases))
                        .toList(),
                worth,
                plans.size() - worth.size(),
                counts,
                asked.heads(null),
                known ? fixed(asked) : List.of());
    }

    private static List<String> fixed(Asked asked) {
        return asked.columns().stream()
                .filter(Objects::nonNull)
                .filter(meaning -> !COMPARED.contains(meaning))
                .flatMap(meaning -> asked.heads(meaning).stream())
                .toList();
    }

    static String mark(Asked asked) {
        return Integer.toHexString(Objects.hash(
                asked.grid(),
                asked.columns().stream().map(String::valueOf).toList(),
                asked.source(),
                asked.asOf(),
                asked.decided(),
                asked.decider(),
                asked.reason()));
    }

    /** How many rows would change something. */
    public long readable() {
        return count(Kind.NEW) + count(Kind.CHANGED);
    }

    public long count(Kind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    /** By the name of the kind, for the page. */
    public long count(String kind) {
        return count(Kind.valueOf(kind));
    }

    private static ColumnChoice choice(Asked asked, int column, Phrases phrases) {
        var chosen = asked.columns().get(column);
        var samples = asked.grid().lines().stream()
                .map(line -> line.cells().get(column))
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .limit(SAMPLES)
                .map(cell -> cell.length() > LONGEST_SAMPLE ? cell.substring(0, LONGEST_SAMPLE) + "…" : cell)
                .toList();
        return new ColumnChoice(
                letter(column),
                asked.grid().heads().get(column),
                String.join("; ", samples),
                Arrays.stream(Meaning.values())
                        .map(meaning -> option(meaning, chosen, phrases))
                        .toList());
    }

    private static Option option(Meaning meaning, @Nullable Meaning chosen, Phrases phrases) {
        return new Option(meaning.name(), phrases.text("meaning." + meaning), meaning == chosen);
    }

    /** 0 is A, 26 is AA. */
    private static String letter(int column) {
        var last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letter(column / 26 - 1) + last;
    }
}
