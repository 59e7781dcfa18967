package se.uppdrag.query.document;

import java.util.function.IntPredicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** The text of a printed page and its structure, and nothing else: no style, picture, script, or link but those within it. */
final class Manuscript {

    private static final Safelist KNOWN = Safelist.none()
            .addTags("header", "nav", "main", "section", "div", "h1", "h2", "h3", "h4", "h5")
            .addTags("p", "a", "span", "ol", "li", "blockquote", "footer")
            .addTags("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td")
            .addAttributes(":all", "id", "class")
            .addAttributes("th", "scope")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "#");

    private static final int UNKNOWN = 0xFFFD;

    private Manuscript() {}

    /** @param writable which letters there are; any other is replaced by a mark */
    static Document of(Printout printout, IntPredicate writable) {
        var page = Jsoup.parse(printout.html());
        var clean = new Cleaner(KNOWN).clean(page);
        clean.outputSettings().prettyPrint(false);
        clean.title(written(page.title(), writable));
        clean.getElementsByTag("html")
                .attr("lang", page.getElementsByTag("html").attr("lang"));
        clean.body().nodeStream(TextNode.class).forEach(text -> text.text(written(text.getWholeText(), writable)));
        return clean;
    }

    /** Letters that control something, {@code U+0007} or {@code U+202E}, would control the file or the order in which it is read. */
    private static String written(String text, IntPredicate writable) {
        return text.codePoints()
                .filter(letter -> Character.isWhitespace(letter) || !control(letter))
                .map(letter ->
                        Character.isWhitespace(letter) ? space(letter) : writable.test(letter) ? letter : UNKNOWN)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int space(int letter) {
        return letter == '\n' ? letter : ' ';
    }

    private static boolean control(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> true;
            default -> letter == 0xFFFE || letter == 0xFFFF;
        };
    }
}
