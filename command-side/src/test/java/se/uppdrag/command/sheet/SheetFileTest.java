package se.uppdrag.command.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is read by what it is; what is no list is told in plain words, and nothing in it is carried out or followed. */
class SheetFileTest {

    private static final String LIST = "Rubrik;Dnr;Tidsfrist\r\nVägar på Åland;RS/1/2017;hösten 2017\r\n";

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] excel(Consumer<Worksheet> filling) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Prov", "1.0")) {
            var sheet = workbook.newWorksheet("Blad1");
            filling.accept(sheet);
            sheet.finish();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] withHead(Consumer<Worksheet> filling) {
        return excel(sheet -> {
            sheet.value(0, 0, "Rubrik");
            sheet.value(0, 1, "Tidsfrist");
            filling.accept(sheet);
        });
    }

    /** The same file with this in one of its parts instead. */
    private static byte[] with(byte[] file, String part, Consumer<StringBuilder> change) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = ZipFile.builder().setByteArray(file).get();
                var out = new ZipOutputStream(bytes)) {
            for (var entry : Collections.list(in.getEntries())) {
                var content =
                        new StringBuilder(new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                if (entry.getName().endsWith(part)) {
                    change.accept(content);
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(utf8(content.toString()));
            }
        }
        return bytes.toByteArray();
    }

    private static void replace(StringBuilder in, String from, String to) {
        var at = in.indexOf(from);
        in.replace(at, at + from.length(), to);
    }

    private static void assertNo(byte[] file, String code) {
        assertThatThrownBy(() -> SheetFile.read(file))
                .isInstanceOfSatisfying(
                        UnreadableSheet.class, no -> assertThat(no.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void text_is_read_in_whatever_excel_has_saved_it(String charset) {
        var grid = SheetFile.read(LIST.getBytes(Charset.forName(charset)));

        assertThat(grid.heads()).containsExactly("Rubrik", "Dnr", "Tidsfrist");
        assertThat(grid.lines())
                .containsExactly(new Grid.Line(2, List.of("Vägar på Åland", "RS/1/2017", "hösten 2017")));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\t", ";"})
    void cells_are_parted_by_what_parts_the_heads(String delimiter) {
        assertThat(SheetFile.read(utf8("Rubrik%sDnr\nA%s\"B; \"\"C\"\",\nrad två\"".replace("%s", delimiter)))
                        .lines())
                .containsExactly(new Grid.Line(2, List.of("A", "B; \"C\",\nrad två")));
    }

    @Test
    void rows_are_numbered_as_the_sheet_numbers_them_and_what_stands_above_the_heads_is_passed_over() {
        var grid = SheetFile.read(utf8("Uppdragslista 2017\n\nRubrik;Dnr;\nA;1;\n;;\n\"rad\n1\";2;\nC;3;\n"));

        assertThat(grid.heads()).containsExactly("Rubrik", "Dnr");
        assertThat(grid.lines()).extracting(Grid.Line::number).containsExactly(4, 6, 7);
    }

    @Test
    void an_exported_text_that_would_have_been_a_formula_comes_back_as_it_was() {
        assertThat(SheetFile.read(utf8("Rubrik;Dnr\n'=1+1;'-5"))
                        .lines()
                        .getFirst()
                        .cells())
                .containsExactly("=1+1", "-5");
    }

    @Test
    void days_months_and_numbers_are_read_as_they_are_shown() {
        var grid = SheetFile.read(withHead(sheet -> {
            sheet.value(1, 0, "Dag");
            sheet.value(1, 1, LocalDate.of(2017, 10, 31));
            sheet.style(1, 1).format("yyyy-mm-dd").set();
            sheet.value(2, 0, "Månad");
            sheet.value(2, 1, LocalDate.of(2017, 10, 1));
            sheet.style(2, 1).format("mmm-yy").set();
            sheet.value(3, 0, "År");
            sheet.value(3, 1, 2017);
            sheet.value(4, 0, "Tal");
            sheet.value(4, 1, 1234.5);
        }));

        assertThat(grid.lines().stream().map(line -> line.cells().get(1)))
                .containsExactly("2017-10-31", "oktober 2017", "2017", "1234.5");
    }

    @Test
    void a_formula_is_the_value_it_had_and_is_never_evaluated() throws IOException {
        var file = with(
                withHead(sheet -> {
                    sheet.value(1, 0, "A");
                    sheet.value(1, 1, 7);
                }),
                "sheet1.xml",
                xml -> replace(xml, "<v>7</v>", "<f>WEBSERVICE(\"http://127.0.0.1:9\")</f><v>42</v>"));

        assertThat(SheetFile.read(file).lines().getFirst().cells()).containsExactly("A", "42");
    }

    @Test
    void no_file_beside_it_is_read() throws IOException {
        var file = with(withHead(sheet -> sheet.value(1, 0, "A")), "sheet1.xml", xml -> {
            xml.insert(xml.indexOf("?>") + 2, "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>");
            replace(
                    xml,
                    "<sheetData>",
                    "<sheetData><row r=\"9\"><c r=\"A9\" t=\"inlineStr\"><is><t>&e;</t></is></c></row>");
        });
        assertThat(seen(file))
                .doesNotContain(Files.readString(Path.of("/etc/hostname")).strip());
    }

    private static String seen(byte[] file) {
        try {
            return SheetFile.read(file).toString();
        } catch (UnreadableSheet refused) {
            return refused.code();
        }
    }

    @Test
    void what_is_no_list_is_told_apart() {
        assertNo(new byte[0], "empty");
        assertNo(utf8("Rubrik;Dnr\n"), "empty");
        assertNo(utf8(" \n\n"), "empty");
        assertNo(excel(sheet -> {}), "empty");
        assertNo(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 16}, "not-a-sheet");
        assertNo(utf8("<html><body>Rubrik</body></html>"), "not-a-sheet");
        assertNo(utf8("PK\u0003\u0004 inget arkiv"), "not-a-sheet");
        assertNo(utf8("Rubrik;Dnr\n\"A;1\nB;2"), "quotes");
    }

    @Test
    void old_and_locked_files_and_macros_are_refused() throws IOException {
        var ole = new byte[4096];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, ole, 0, 4);
        assertNo(ole, "old-excel");
        var locked = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(locked, 0, ole, 1024, locked.length);
        assertNo(ole, "locked");

        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.putNextEntry(new ZipEntry("xl/vbaProject.bin"));
        }
        assertNo(bytes.toByteArray(), "macros");
    }

    @Test
    void what_unpacks_to_more_than_is_read_is_refused_before_it_is_in_memory() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            var zeros = new byte[1_000_000];
            for (var i = 0; i < 101; i++) {
                zip.write(zeros);
            }
        }
        assertThat(bytes.size()).isLessThan(200_000);
        assertNo(bytes.toByteArray(), "too-large");
    }

    @Test
    void a_cell_far_beyond_the_last_column_makes_no_room_for_those_before_it() throws IOException {
        assertNo(
                with(
                        withHead(sheet -> sheet.value(1, 0, "A")),
                        "sheet1.xml",
                        xml -> replace(xml, "r=\"A2\"", "r=\"ZZZZZZ2\"")),
                "not-a-sheet");
    }

    @Test
    void a_number_of_a_thousand_million_digits_is_not_written_out() throws IOException {
        var file = with(
                withHead(sheet -> {
                    sheet.value(1, 0, "A");
                    sheet.value(1, 1, 7);
                }),
                "sheet1.xml",
                xml -> replace(xml, "<v>7</v>", "<v>1E999999999</v>"));
        assertThat(SheetFile.read(file).lines().getFirst().cells()).containsExactly("A", "1E999999999");
    }

    @Test
    void a_hundred_thousand_rows_are_too_many() {
        assertNo(
                utf8("Rubrik;Dnr\n"
                        + IntStream.range(0, 100_000).mapToObj(i -> i + ";1\n").collect(Collectors.joining())),
                "too-many-rows");
        assertNo(
                excel(sheet -> {
                    for (var row = 0; row < 100_000; row++) {
                        sheet.value(row, 0, row);
                        sheet.value(row, 1, "A");
                    }
                }),
                "too-many-rows");
    }

    @Test
    void travels_through_a_form_unchanged_and_nothing_else_does() {
        var grid = SheetFile.read(utf8(LIST));

        assertThat(Grid.unpacked(grid.packed())).isEqualTo(grid);
        for (var other : Arrays.asList("", "?", "AAAA", grid.packed().substring(0, 20))) {
            assertThatThrownBy(() -> Grid.unpacked(other)).isInstanceOf(UnreadableSheet.class);
        }
    }

    @Test
    void the_surest_head_says_what_a_column_is() {
        assertThat(Meaning.guessed(List.of("Läge", "STATUS", " Dnr: ", "Assignment", "Okänd", "§", "")))
                .containsExactly(null, Meaning.STATUS, Meaning.DNR, Meaning.TITLE, null, Meaning.PARAGRAPH, null);
    }
}
