package se.uppdrag.command.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import se.uppdrag.sheet.CsvText;

/** CSV in UTF-8, in UTF-16 with its mark, or as an older Swedish Excel writes it, in Windows-1252; parted by {@code ; , tab}. */
final class TextFile {

    private static final Charset SWEDISH_EXCEL = Charset.forName("windows-1252");

    private TextFile() {}

    static List<Grid.Line> lines(byte[] file) {
        var text = decoded(file);
        if (text.isBlank()) {
            throw new UnreadableSheet("empty");
        }
        if (text.stripLeading().startsWith("<") || text.chars().anyMatch(TextFile::isNoText)) {
            throw new UnreadableSheet("not-a-sheet");
        }
        var format = CsvText.FORMAT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
        var lines = new ArrayList<Grid.Line>();
        try (var parser = format.parse(new StringReader(text))) {
            for (var row : parser) {
                if (lines.size() > Grid.MOST_ROWS + 100) {
                    throw new UnreadableSheet("too-many-rows");
                }
                lines.add(line(row));
            }
        } catch (IOException | UncheckedIOException quotes) {
            throw new UnreadableSheet("quotes", lines.size() + 1);
        }
        return lines;
    }

    private static Grid.Line line(CSVRecord row) {
        return new Grid.Line(
                Math.toIntExact(row.getRecordNumber()),
                row.stream()
                        .limit(Grid.MOST_COLUMNS)
                        .map(cell -> CsvText.read(cell).strip())
                        .toList());
    }

    private static String decoded(byte[] file) {
        var text = decoded(file, marked(file));
        return text.isEmpty() || text.charAt(0) != CsvText.BYTE_ORDER_MARK ? text : text.substring(1);
    }

    private static Charset marked(byte[] file) {
        if (file.length > 1 && file[0] == (byte) 0xFF && file[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        return file.length > 1 && file[0] == (byte) 0xFE && file[1] == (byte) 0xFF
                ? StandardCharsets.UTF_16BE
                : StandardCharsets.UTF_8;
    }

    private static String decoded(byte[] file, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException other) {
            return new String(file, SWEDISH_EXCEL);
        }
    }

    private static boolean isNoText(int character) {
        return character < ' ' && character != '\t' && character != '\n' && character != '\r';
    }

    /** The one that parts the first line most; a line with none is one column. */
    private static char delimiter(String text) {
        var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return Stream.of(';', '\t', ',')
                .max(Comparator.comparingLong(one ->
                        first.chars().filter(character -> character == one).count()))
                .orElseThrow();
    }
}
