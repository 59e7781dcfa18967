package se.uppdrag.query.search;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Each word from its second letter on, from its third, and so on: what begins as one of these stands inside the word. */
final class InnerParts extends Analyzer {

    /** Shorter ones stand in half of all words: "res" in "intresse". */
    static final int SHORTEST = 4;
    /** Of what is longer nobody looks for a part. */
    static final int LONGEST = 50;

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var tokenizer = new StandardTokenizer();
        return new TokenStreamComponents(tokenizer, new Parts(new SwedishWords.Folded(tokenizer)));
    }

    private static final class Parts extends TokenFilter {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private String word = "";
        private int from;

        private Parts(TokenStream input) {
            super(input);
        }

        @Override
        public boolean incrementToken() throws IOException {
            while (word.length() - from <= SHORTEST) {
                if (!input.incrementToken()) {
                    return false;
                }
                word = term.length() > LONGEST ? "" : term.toString();
                from = 0;
            }
            from++;
            clearAttributes();
            term.append(word, from, word.length());
            return true;
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            word = "";
            from = 0;
        }
    }
}
