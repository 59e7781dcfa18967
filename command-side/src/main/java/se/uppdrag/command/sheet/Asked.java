package se.uppdrag.command.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A sheet, and what somebody has said of it.
 *
 * @param columns one for each of the grid's; null: it is not read
 * @param source what the list is called; with the row's number it becomes the source of every fact
 * @param asOf the day that the list shows, ISO 8601: when the authority knew what it says
 * @param decided when changed deadlines were decided, and {@code decider}, {@code reason}; blank: not stated
 */
record Asked(
        Grid grid,
        List<@Nullable Meaning> columns,
        String source,
        String asOf,
        String decided,
        String decider,
        String reason) {

    /** Of a row, what was read of it. */
    record Row(int number, Map<Meaning, String> cells) {

        String of(Meaning meaning) {
            return cells.getOrDefault(meaning, "");
        }

        boolean has(Meaning meaning) {
            return !of(meaning).isEmpty();
        }
    }

    /** By names as forms send them; what is no meaning is not read. */
    static List<@Nullable Meaning> columns(int count, String @Nullable [] names) {
        var columns = new ArrayList<@Nullable Meaning>(Collections.nCopies(count, null));
        for (var i = 0; names != null && i < Math.min(count, names.length); i++) {
            for (var meaning : Meaning.values()) {
                if (meaning.name().equals(names[i])) {
                    columns.set(i, meaning);
                }
            }
        }
        return columns;
    }

    List<Row> rows() {
        return grid.lines().stream().map(this::row).toList();
    }

    private Row row(Grid.Line line) {
        var cells = new EnumMap<Meaning, String>(Meaning.class);
        for (var i = 0; i < columns.size(); i++) {
            var meaning = columns.get(i);
            if (meaning != null) {
                cells.put(meaning, line.cells().get(i));
            }
        }
        return new Row(line.number(), cells);
    }

    boolean reads(Meaning meaning) {
        return columns.contains(meaning);
    }

    /** Meanings that two columns have. */
    List<Meaning> twice() {
        var seen = new HashSet<Meaning>();
        var twice = new ArrayList<Meaning>();
        for (var meaning : columns) {
            if (meaning != null && !seen.add(meaning)) {
                twice.add(meaning);
            }
        }
        return twice;
    }

    /** Heads of the columns with this meaning; of none: of those that are not read. */
    List<String> heads(@Nullable Meaning meaning) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i) == meaning)
                .mapToObj(i -> grid.heads().get(i))
                .filter(head -> !head.isEmpty())
                .toList();
    }
}
