package se.uppdrag.query.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import se.uppdrag.query.search.Hit.Piece;

/** Finds where in the texts what was looked for stands. */
final class Marking extends UnifiedHighlighter {

    private static final Locale SWEDISH = Locale.of("sv", "SE");
    private static final int PASSAGES = 2;
    private static final int PASSAGE_LENGTH = 140;
    private static final String BETWEEN = " … ";
    private static final String BETWEEN_PARTS = " · ";

    Marking(IndexSearcher searcher, SwedishWords words) {
        super(builder(searcher, words)
                .withFlags(EnumSet.of(HighlightFlag.PHRASES, HighlightFlag.MULTI_TERM_QUERY))
                .withMaxLength(SearchIndex.LONGEST_TEXT)
                .withFormatter(new Pieces()));
    }

    record Marked(List<Piece> title, List<Piece> text) {}

    /** A title is shown whole. */
    @Override
    protected BreakIterator getBreakIterator(String field) {
        return field.equals(SearchIndex.TITLE)
                ? new WholeBreakIterator()
                : LengthGoalBreakIterator.createClosestToLength(
                        BreakIterator.getSentenceInstance(SWEDISH), PASSAGE_LENGTH, 0.5f);
    }

    /** In the order of what was found. */
    @SuppressWarnings("unchecked")
    List<Marked> mark(Query query, List<ScoreDoc> found) throws IOException {
        if (found.isEmpty()) {
            return List.of();
        }
        var fields = new String[] {SearchIndex.TITLE, SearchIndex.TEXT};
        var passages = new int[] {1, PASSAGES};
        var ids = found.stream().mapToInt(hit -> hit.doc).toArray();
        var marked = highlightFieldsAsObjects(fields, query, ids, passages);
        var titles = Objects.requireNonNull(marked.get(SearchIndex.TITLE));
        var texts = Objects.requireNonNull(marked.get(SearchIndex.TEXT));
        var all = new ArrayList<Marked>();
        for (var i = 0; i < ids.length; i++) {
            all.add(new Marked((List<Piece>) titles[i], texts[i] == null ? List.of() : (List<Piece>) texts[i]));
        }
        return all;
    }

    private static final class Pieces extends PassageFormatter {

        @Override
        public List<Piece> format(Passage[] passages, String text) {
            var pieces = new ArrayList<Piece>();
            var last = 0;
            for (var passage : passages) {
                if (passage.getStartOffset() > last) {
                    pieces.add(new Piece(BETWEEN, false));
                }
                pieces(passage, text, pieces);
                last = passage.getEndOffset();
            }
            if (last < text.length()) {
                pieces.add(new Piece(BETWEEN, false));
            }
            return pieces;
        }

        /** Matches come by where they start, and may overlap: a phrase lies over its words. */
        private static void pieces(Passage passage, String text, List<Piece> pieces) {
            var at = passage.getStartOffset();
            for (var i = 0; i < passage.getNumMatches(); ) {
                var start = passage.getMatchStarts()[i];
                var end = passage.getMatchEnds()[i];
                for (i++; i < passage.getNumMatches() && passage.getMatchStarts()[i] < end; i++) {
                    end = Math.max(end, passage.getMatchEnds()[i]);
                }
                add(text, at, start, false, pieces);
                add(text, start, end, true, pieces);
                at = end;
            }
            add(text, at, passage.getEndOffset(), false, pieces);
        }

        private static void add(String text, int from, int to, boolean found, List<Piece> pieces) {
            if (to > from) {
                pieces.add(new Piece(
                        text.substring(from, to).replace(String.valueOf(Searchable.PART), BETWEEN_PARTS), found));
            }
        }
    }
}
