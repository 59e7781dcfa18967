package se.uppdrag.query.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** One sheet whose head stays in view. Texts are cells of text, which Excel never evaluates, whatever they begin with. */
final class ExcelSheet {

    private static final int FLUSHED_AT_ONCE = 100;
    private static final int LONGEST_TEXT = 32_767;
    private static final double WIDTH = 24;

    private ExcelSheet() {}

    static <R> void write(String name, List<Column<R>> columns, Stream<R> rows, OutputStream out) throws IOException {
        var workbook = new Workbook(out, "Uppdrag", "1.0");
        var sheet = workbook.newWorksheet(name);
        sheet.freezePane(0, 1);
        for (var column = 0; column < columns.size(); column++) {
            sheet.width(column, WIDTH);
            sheet.inlineString(0, column, columns.get(column).head());
            sheet.style(0, column).bold().set();
        }
        var line = 0;
        for (var row : (Iterable<R>) rows::iterator) {
            line++;
            for (var column = 0; column < columns.size(); column++) {
                cell(sheet, line, column, columns.get(column).value().apply(row));
            }
            if (line % FLUSHED_AT_ONCE == 0) {
                sheet.flush();
            }
        }
        workbook.finish();
    }

    private static void cell(Worksheet sheet, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {
                // Stays empty.
            }
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case LocalDateTime time -> {
                sheet.value(row, column, time);
                sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
            }
            case Number number -> sheet.value(row, column, number);
            default -> {
                var text = value.toString();
                sheet.inlineString(row, column, text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
            }
        }
    }
}
