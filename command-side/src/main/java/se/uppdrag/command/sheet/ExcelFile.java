package se.uppdrag.command.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.time.SwedishDates;

/**
 * The first sheet that can be seen, as the texts that a reader of it sees. A formula is what it came to when the file was saved; nothing is
 * evaluated, no link followed. A file with macros is refused.
 */
final class ExcelFile {

    /** In bytes; how much a compressed file may become. */
    private static final long MOST_UNPACKED = 100_000_000;

    /** Columns are at most XFD: the reader makes room for as many as a cell says that there are before it. */
    private static final Pattern COLUMN_BEYOND = Pattern.compile("\\sr ?= ?[\"']\\$?[A-Za-z]{4}");

    private static final int OVERLAP = 16;

    /** Excel's own formats of days, which stand in no file. */
    private static final Pattern DAYS = Pattern.compile("1[45679]|2[27-9]|3[0-6]|5[0-8]");

    private static final LocalDateTime EPOCH = LocalDateTime.of(1899, 12, 30, 0, 0);
    private static final LocalDateTime EPOCH_1904 = LocalDateTime.of(1904, 1, 1, 0, 0);
    private static final BigDecimal LAST_DAY = new BigDecimal(2_958_466);
    private static final int MOST_DIGITS = 60;

    private ExcelFile() {}

    static List<Grid.Line> lines(byte[] file) {
        try {
            check(file);
            try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true))) {
                return lines(workbook);
            }
        } catch (UnreadableSheet known) {
            throw known;
        } catch (IOException | RuntimeException broken) {
            // Whatever the reader stumbles on, the sender can only save the file again.
            throw new UnreadableSheet("not-a-sheet");
        }
    }

    /** Unpacks it once without keeping anything, so that what is too much is found before it fills the memory. */
    private static void check(byte[] file) throws IOException {
        var workbook = false;
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            var buffer = new byte[64 * 1024];
            var total = 0L;
            for (var entry : Collections.list(zip.getEntries())) {
                var name = entry.getName().toLowerCase(Locale.ROOT);
                if (name.endsWith("vbaproject.bin")) {
                    throw new UnreadableSheet("macros");
                }
                workbook |= name.endsWith("workbook.xml");
                var before = "";
                var content = zip.getInputStream(entry);
                for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                    total += read;
                    if (total > MOST_UNPACKED) {
                        throw new UnreadableSheet("too-large");
                    }
                    var part = before
                            + new String(buffer, 0, read, StandardCharsets.ISO_8859_1)
                                    .replace("\0", "")
                                    .replaceAll("\\s+", " ");
                    if (COLUMN_BEYOND.matcher(part).find()) {
                        throw new UnreadableSheet("not-a-sheet");
                    }
                    before = part.substring(Math.max(0, part.length() - OVERLAP));
                }
            }
        }
        if (!workbook) {
            throw new UnreadableSheet("not-a-sheet");
        }
    }

    private static List<Grid.Line> lines(ReadableWorkbook workbook) throws IOException {
        var sheet = workbook.getSheets()
                .filter(one -> one.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElseThrow(() -> new UnreadableSheet("empty"));
        var epoch = workbook.isDate1904() ? EPOCH_1904 : EPOCH;
        var lines = new ArrayList<Grid.Line>();
        try (var rows = sheet.openStream()) {
            for (var row : (Iterable<Row>) rows::iterator) {
                var line = line(row, epoch);
                if (!line.isBlank()) {
                    lines.add(line);
                }
                if (lines.size() > Grid.MOST_ROWS + 100) {
                    throw new UnreadableSheet("too-many-rows");
                }
            }
        }
        return lines;
    }

    private static Grid.Line line(Row row, LocalDateTime epoch) {
        var cells = new ArrayList<String>();
        for (var column = 0; column < Math.min(row.getCellCount(), Grid.MOST_COLUMNS); column++) {
            cells.add(text(row.getCell(column), epoch).strip());
        }
        return new Grid.Line(row.getRowNum(), cells);
    }

    private static String text(@Nullable Cell cell, LocalDateTime epoch) {
        if (cell == null || cell.getType() == CellType.ERROR) {
            return "";
        }
        var raw = cell.getRawValue() == null ? "" : cell.getRawValue();
        if (!(cell.getValue() instanceof BigDecimal number)) {
            return raw;
        }
        var format = dayFormat(cell);
        if (format != null && number.signum() > 0 && number.compareTo(LAST_DAY) < 0) {
            return day(epoch.plusSeconds(Math.round(number.doubleValue() * 86_400)), format);
        }
        return Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS
                ? raw
                : number.stripTrailingZeros().toPlainString();
    }

    /** Letters of the format by which the number is shown, when they are those of a day; absent: it is shown as a number. */
    private static @Nullable String dayFormat(Cell cell) {
        var written = cell.getDataFormatString();
        if (written == null) {
            var id = String.valueOf(cell.getDataFormatId());
            return id.equals("17") ? "my" : DAYS.matcher(id).matches() ? "dmy" : null;
        }
        var letters = written.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.", "");
        return letters.contains("y") || letters.contains("d") ? letters : null;
    }

    /** What was typed as {@code oktober 2017} Excel keeps as the first of October, and shows as a month. */
    private static String day(LocalDateTime time, String format) {
        if (!format.contains("d")) {
            return format.contains("m") ? SwedishDates.month(YearMonth.from(time)) : Integer.toString(time.getYear());
        }
        return time.toLocalDate().toString();
    }
}
