package se.uppdrag.query.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopFieldCollector;
import org.jspecify.annotations.Nullable;

/**
 * Counts what is found by kind, and keeps the best of what was asked for.
 *
 * @param only the kind that was asked for; absent: every kind
 */
record Counting(@Nullable Kind only, TopFieldCollector best, long[] counts) implements Collector {

    private static final Kind[] KINDS = Kind.values();

    Counting(@Nullable Kind only, TopFieldCollector best) {
        this(only, best, new long[KINDS.length]);
    }

    Map<Kind, Long> kinds() {
        var kinds = new EnumMap<Kind, Long>(Kind.class);
        Arrays.stream(KINDS).forEach(kind -> kinds.put(kind, counts[kind.ordinal()]));
        return kinds;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        var kinds = DocValues.getNumeric(context.reader(), SearchIndex.KIND);
        return new FilterLeafCollector(best.getLeafCollector(context)) {
            @Override
            public void collect(int doc) throws IOException {
                kinds.advanceExact(doc);
                var kind = KINDS[Math.toIntExact(kinds.longValue())];
                counts[kind.ordinal()]++;
                if (only == null || only == kind) {
                    super.collect(doc);
                }
            }
        };
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }
}
