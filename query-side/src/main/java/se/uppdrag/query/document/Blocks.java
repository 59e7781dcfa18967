package se.uppdrag.query.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.query.page.Said;
import se.uppdrag.query.page.Words;

/** A chapter while it is put together; what there is nothing to say about leaves no trace. */
public record Blocks(Words words, List<Block> all) {

    public Blocks(Words words) {
        this(words, new ArrayList<>());
    }

    public void heading(String text) {
        all.add(new Block.Heading(text));
    }

    public void paragraph(String text) {
        all.add(new Block.Paragraph(text));
    }

    /** @param label key of the text that it stands after */
    public void labelled(String label, @Nullable String text) {
        if (text != null) {
            paragraph(words.text(label) + ": " + text);
        }
    }

    public void quotation(String text, String source) {
        all.add(new Block.Quotation(text, source));
    }

    public void said(@Nullable Said said) {
        if (said != null) {
            paragraph(told(said));
        }
    }

    /** @param head keys of the columns' headings */
    public void table(String caption, List<String> head, Stream<List<String>> rows) {
        var told = rows.toList();
        if (!told.isEmpty()) {
            all.add(new Block.Table(caption, head.stream().map(words::text).toList(), List.of(), told, null));
        }
    }

    public String stated(@Nullable String text) {
        return text == null || text.isBlank() ? words.notStated() : text;
    }

    public static String told(Said said) {
        return said.when() == null ? said.text() : said.text() + " (" + said.when() + ")";
    }

    /** What is said, each as a sentence of its own where there are several. */
    public static String sentences(@Nullable String... said) {
        var lines = Stream.of(said).filter(Objects::nonNull).toList();
        return lines.size() == 1
                ? lines.getFirst()
                : lines.stream()
                        .map(line -> line.endsWith(".") ? line : line + ".")
                        .collect(Collectors.joining(" "));
    }
}
