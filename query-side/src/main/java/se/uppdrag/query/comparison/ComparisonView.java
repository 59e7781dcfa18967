package se.uppdrag.query.comparison;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.comparison.ComparisonEvent;
import se.uppdrag.query.readmodel.SwedishText;
import se.uppdrag.query.readmodel.Touched;
import se.uppdrag.query.readmodel.View;

/** One document per cost comparison. */
@Component
public final class ComparisonView implements View<ComparisonDocument> {

    public static final String NAME = "comparisons";

    static final String SORT = "title";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<ComparisonDocument> type() {
        return ComparisonDocument.class;
    }

    @Override
    public Touched touches(Recorded<?> recorded) {
        return switch (recorded.event()) {
            case ComparisonEvent.ComparisonDefined e -> Touched.beginning(e.comparisonId());
            case ComparisonEvent e -> Touched.one(e.comparisonId());
            default -> Touched.NOTHING;
        };
    }

    @Override
    public ComparisonDocument begin(Recorded<?> recorded, @Nullable List<Recorded<?>> earlier) {
        if (recorded.event() instanceof ComparisonEvent.ComparisonDefined e) {
            return ComparisonDocument.of(recorded, e);
        }
        throw new IllegalStateException("A comparison does not begin with " + recorded.event());
    }

    @Override
    public ComparisonDocument after(ComparisonDocument document, Recorded<?> recorded) {
        return recorded.event() instanceof ComparisonEvent e ? document.after(recorded, e) : document;
    }

    @Override
    public ComparisonDocument corrected(ComparisonDocument document, Recorded<?> correction) {
        return document.seen(correction);
    }

    @Override
    public Map<String, @Nullable Object> queried(ComparisonDocument document) {
        return Map.of(SORT, SwedishText.sortKey(document.state().title()));
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("q." + SORT, "_id"));
    }
}
