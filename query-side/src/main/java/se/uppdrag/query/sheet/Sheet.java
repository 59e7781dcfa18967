package se.uppdrag.query.sheet;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * A list as a file.
 *
 * @param name of the file, without what its format adds, and of the sheet in it
 */
public record Sheet<R>(String name, List<Column<R>> columns) {

    /** What addresses end with: {@code "/oversikt" + FORMATS}, which names the variable {@code format}. */
    public static final String FORMATS = ".{format:xlsx|csv}";

    /** The rows are read while they are written: a file that breaks off has lost its reader or the store. */
    public void write(String format, Stream<R> rows, HttpServletResponse response) throws IOException {
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name + "." + format, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        if (format.equals("csv")) {
            response.setContentType("text/csv;charset=UTF-8");
            CsvSheet.write(columns, rows, response.getOutputStream());
        } else {
            response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            ExcelSheet.write(name, columns, rows, response.getOutputStream());
        }
    }
}
