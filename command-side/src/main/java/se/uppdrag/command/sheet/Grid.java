package se.uppdrag.command.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A sheet as text. It travels with the form, {@link #packed}, so that nobody's list is kept anywhere before it is read in.
 *
 * @param heads as written, at least one; a column without one is empty here
 */
record Grid(List<String> heads, List<Line> lines) {

    static final int MOST_ROWS = 10_000;
    static final int MOST_COLUMNS = 100;

    /** In characters, of all cells. */
    private static final int MOST_TEXT = 8_000_000;

    /** In characters; more than forms are accepted with is not worth showing. */
    private static final int MOST_PACKED = 3_000_000;

    private static final JsonMapper JSON = new JsonMapper();

    /** @param number as the sheet counts it, from 1; {@code cells}: as many as heads, without what surrounds their texts */
    record Line(int number, List<String> cells) {

        boolean isBlank() {
            return cells.stream().allMatch(String::isEmpty);
        }

        private Line of(int columns) {
            var padded = new ArrayList<>(cells.subList(0, Math.min(columns, cells.size())));
            while (padded.size() < columns) {
                padded.add("");
            }
            return new Line(number, List.copyOf(padded));
        }
    }

    /**
     * @param lines in the order of the sheet; blank ones may be missing
     * @throws UnreadableSheet when there is nothing below the head, or too much
     */
    static Grid of(List<Line> lines) {
        var stated = lines.stream().filter(line -> !line.isBlank()).toList();
        if (stated.size() < 2) {
            throw new UnreadableSheet("empty");
        }
        var head = Meaning.headOf(stated);
        var last = head.cells().size();
        while (last > 1 && isEmpty(stated, last - 1)) {
            last--;
        }
        var columns = Math.min(last, MOST_COLUMNS);
        var rows = stated.stream()
                .filter(line -> line.number() > head.number())
                .map(line -> line.of(columns))
                .filter(line -> !line.isBlank())
                .toList();
        if (rows.isEmpty()) {
            throw new UnreadableSheet("empty");
        }
        if (rows.size() > MOST_ROWS) {
            throw new UnreadableSheet("too-many-rows");
        }
        if (rows.stream()
                        .flatMap(row -> row.cells().stream())
                        .mapToLong(String::length)
                        .sum()
                > MOST_TEXT) {
            throw new UnreadableSheet("too-large");
        }
        return new Grid(head.of(columns).cells(), rows);
    }

    private static boolean isEmpty(List<Line> lines, int column) {
        return lines.stream()
                .allMatch(line -> line.cells().size() <= column
                        || line.cells().get(column).isEmpty());
    }

    /** As text for a hidden field of a form. */
    String packed() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(JSON.writeValueAsBytes(this));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        var packed = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
        if (packed.length() > MOST_PACKED) {
            throw new UnreadableSheet("too-large");
        }
        return packed;
    }

    /** @throws UnreadableSheet when somebody has changed it on the way */
    static Grid unpacked(String packed) {
        try (var zip = new GZIPInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(packed)))) {
            var read = JSON.readValue(zip.readNBytes(4 * MOST_TEXT), Grid.class);
            if (read.heads().isEmpty()
                    || read.heads().size() > MOST_COLUMNS
                    || read.lines().size() > MOST_ROWS
                    || read.lines().stream()
                            .anyMatch(
                                    line -> line.cells().size() != read.heads().size())) {
                throw new UnreadableSheet("again");
            }
            return read;
        } catch (IOException | IllegalArgumentException | NullPointerException | JacksonException changed) {
            throw new UnreadableSheet("again");
        }
    }
}
