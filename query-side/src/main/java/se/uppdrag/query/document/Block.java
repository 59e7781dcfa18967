package se.uppdrag.query.document;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.uppdrag.query.page.Words;

/** What a chapter consists of, in the order in which it stands there; JSON names the {@code kind} too. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
public sealed interface Block {

    /** The template asks for it. */
    default String kind() {
        return getClass().getSimpleName();
    }

    /** How it begins, for a list of chapters. */
    String lead();

    record Paragraph(String text) implements Block {
        @Override
        public String lead() {
            return text;
        }
    }

    /** Within a chapter, not numbered. */
    record Heading(String text) implements Block {
        @Override
        public String lead() {
            return text;
        }
    }

    /** Verbatim. */
    record Quotation(String text, String source) implements Block {
        @Override
        public String lead() {
            return text;
        }
    }

    /** {@code figures}: columns that are set flush right; {@code sum}: last row, if there is one. */
    record Table(
            String caption,
            List<String> head,
            List<Integer> figures,
            List<List<String>> rows,
            @Nullable List<String> sum)
            implements Block {

        /** @param head key of a text with the columns' headings between bars */
        public static Table of(
                Words words,
                String caption,
                String head,
                List<Integer> figures,
                List<List<String>> rows,
                @Nullable List<String> sum) {
            return new Table(caption, List.of(words.text(head).split("\\|")), figures, rows, sum);
        }

        @Override
        public String lead() {
            return caption;
        }

        public boolean isFigure(int column) {
            return figures.contains(column);
        }
    }
}
