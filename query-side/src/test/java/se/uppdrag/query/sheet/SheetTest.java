package se.uppdrag.query.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;

class SheetTest {

    private record Line(String title, LocalDate day, LocalDateTime changed, BigDecimal sum) {}

    private static final Sheet<Line> SHEET = new Sheet<>(
            "Översikt",
            List.of(
                    new Column<>("Uppdrag", Line::title),
                    new Column<>("Sista dag", Line::day),
                    new Column<>("Ändrat", Line::changed),
                    new Column<>("Summa", Line::sum),
                    new Column<>("Tom", line -> null)));

    private static Line line(String title) {
        return new Line(
                title, LocalDate.of(2017, 10, 31), LocalDateTime.of(2017, 5, 21, 14, 5), new BigDecimal("1234.50"));
    }

    @Test
    void is_an_excel_file_with_real_days_and_numbers() throws IOException {
        var response = written("xlsx", Stream.of(line("Växel & \"såg\"\nrad två")));

        assertThat(response.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("%C3%96versikt.xlsx");
        var rows = rows(response);
        assertThat(rows.getFirst().stream().map(cell -> cell.getText()))
                .containsExactly("Uppdrag", "Sista dag", "Ändrat", "Summa", "Tom");
        var row = rows.getLast();
        assertThat(row.getCellText(0)).isEqualTo("Växel & \"såg\"\nrad två");
        assertThat(row.getCell(1).asDate().toLocalDate()).isEqualTo(LocalDate.of(2017, 10, 31));
        assertThat(row.getCell(2).asDate()).isEqualTo(LocalDateTime.of(2017, 5, 21, 14, 5));
        assertThat(row.getCell(3).asNumber()).isEqualByComparingTo("1234.5");
    }

    @Test
    void is_text_with_semicolons_that_a_swedish_excel_opens() throws IOException {
        var response = written("csv", Stream.of(line("Växel & \"såg\"\nrad två")));

        assertThat(response.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(response.getContentAsByteArray()).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8).substring(1))
                .isEqualTo("""
                "Uppdrag";"Sista dag";"Ändrat";"Summa";"Tom"\r
                "Växel & ""såg""
                rad två";"2017-10-31";"2017-05-21 14:05";"1234,50";""\r
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://example.org\")",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "<b>&amp;</b>",
                "a\u0000b\u0007c"
            })
    void holds_no_formula_whatever_a_text_begins_with(String hostile) throws IOException {
        var cell = rows(written("xlsx", Stream.of(line(hostile)))).getLast().getCell(0);
        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.getFormula()).isNull();
        assertThat(cell.getText()).isEqualTo(hostile.replaceAll("[\u0000\u0007]", ""));

        var text = written("csv", Stream.of(line(hostile))).getContentAsString();
        assertThat(text.lines().skip(1).findFirst().orElseThrow())
                .doesNotStartWith("\"=")
                .doesNotContainPattern("^\"[+\\-@\t]");
    }

    /** What is written first leaves the memory before what comes last is read. */
    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "csv"})
    void is_on_its_way_before_the_last_row_is_read(String format) throws IOException {
        var response = new MockHttpServletResponse();
        response.setBufferSize(8 * 1024);
        var sent = new ArrayList<Integer>();
        var rows = IntStream.range(0, 30_000)
                .peek(number -> sent.add(response.isCommitted() ? 1 : 0))
                .mapToObj(number -> line("Uppdrag nummer " + number));

        SHEET.write(format, rows, response);

        assertThat(sent.getFirst()).isZero();
        assertThat(sent.get(20_000)).isOne();
    }

    private static MockHttpServletResponse written(String format, Stream<Line> lines) throws IOException {
        var response = new MockHttpServletResponse();
        SHEET.write(format, lines, response);
        return response;
    }

    private static List<Row> rows(MockHttpServletResponse response) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(response.getContentAsByteArray()))) {
            return workbook.getFirstSheet().read();
        }
    }
}
