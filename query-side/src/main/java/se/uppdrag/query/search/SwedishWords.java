package se.uppdrag.query.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import se.uppdrag.query.readmodel.SwedishText;

/** The words of a text in lower case without accents, å ä ö kept; each is followed, in the same place, by its stem if that is another. */
final class SwedishWords extends Analyzer {

    /** {@code stem}: the word itself when it has no other. */
    record Word(String written, String stem) {}

    List<Word> of(String text) {
        var words = new ArrayList<Word>();
        try (var stream = tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                var found = term.toString();
                var stemmed = step.getPositionIncrement() == 0;
                words.add(new Word(stemmed ? words.removeLast().written() : found, found));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var tokenizer = new StandardTokenizer();
        var folded = new Folded(tokenizer);
        var stems = new SwedishLightStemFilter(new KeywordRepeatFilter(folded));
        return new TokenStreamComponents(tokenizer, new RemoveDuplicatesTokenFilter(stems));
    }

    static final class Folded extends TokenFilter {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        Folded(TokenStream input) {
            super(input);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            var folded = SwedishText.folded(term.toString());
            term.setEmpty().append(folded);
            return true;
        }
    }
}
