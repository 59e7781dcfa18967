package se.uppdrag.sheet;

import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;

/**
 * CSV as a Swedish Excel opens it: semicolons, every cell quoted. A text that a spreadsheet would take for a formula, one that begins with
 * {@code = + - @}, their wide forms, a tab or a line break, gets an apostrophe before it, which coming back in takes away (OWASP, CSV
 * injection).
 */
public final class CsvText {

    /** Before the text, so that Excel reads it as UTF-8. */
    public static final char BYTE_ORDER_MARK = '\uFEFF';

    public static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setQuoteMode(QuoteMode.ALL)
            .get();

    /** Apostrophes of the text itself get one more, so that taking one away always gives the text. */
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

    private CsvText() {}

    public static String written(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    public static String read(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
