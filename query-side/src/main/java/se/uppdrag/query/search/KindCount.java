package se.uppdrag.query.search;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts what was found by kind. */
final class KindCount extends SimpleCollector {

    private static final Kind[] KINDS = Kind.values();

    private final long[] counts = new long[KINDS.length];
    private NumericDocValues kinds = DocValues.emptyNumeric();

    static final class Counting implements CollectorManager<KindCount, Map<Kind, Long>> {

        @Override
        public KindCount newCollector() {
            return new KindCount();
        }

        @Override
        public Map<Kind, Long> reduce(Collection<KindCount> counted) {
            var all = new EnumMap<Kind, Long>(Kind.class);
            for (var one : counted) {
                for (var kind : KINDS) {
                    all.merge(kind, one.counts[kind.ordinal()], Long::sum);
                }
            }
            return all;
        }
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        kinds = DocValues.getNumeric(context.reader(), SearchIndex.KIND);
    }

    @Override
    public void collect(int doc) throws IOException {
        if (kinds.advanceExact(doc)) {
            counts[Math.toIntExact(kinds.longValue())]++;
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
