package se.uppdrag.query.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.sheet.CsvText;

/** Days as {@code 2017-10-31}, numbers with a comma, texts that begin no formula. */
final class CsvSheet {

    private CsvSheet() {}

    static <R> void write(List<Column<R>> columns, Stream<R> rows, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(CsvText.BYTE_ORDER_MARK);
        var csv = CsvText.FORMAT.print(writer);
        csv.printRecord(columns.stream().map(Column::head));
        for (var row : (Iterable<R>) rows::iterator) {
            csv.printRecord(columns.stream().map(column -> text(column.value().apply(row))));
        }
        csv.flush();
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String text -> CsvText.written(text);
            case Number number -> number.toString().replace('.', ',');
            case LocalDateTime time -> time.toString().replace('T', ' ');
            default -> value.toString();
        };
    }
}
