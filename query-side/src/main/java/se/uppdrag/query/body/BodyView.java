package se.uppdrag.query.body;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.body.BodyEvent;
import se.uppdrag.query.readmodel.SwedishText;
import se.uppdrag.query.readmodel.Touched;
import se.uppdrag.query.readmodel.View;

/** One document per body. */
@Component
public final class BodyView implements View<BodyDocument> {

    public static final String NAME = "bodies";

    static final String SORT = "name";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<BodyDocument> type() {
        return BodyDocument.class;
    }

    @Override
    public Touched touches(Recorded<?> recorded) {
        return switch (recorded.event()) {
            case BodyEvent.BodyRegistered e -> Touched.beginning(e.bodyId());
            case BodyEvent e -> Touched.one(e.bodyId());
            default -> Touched.NOTHING;
        };
    }

    @Override
    public BodyDocument begin(Recorded<?> recorded, @Nullable List<Recorded<?>> earlier) {
        if (recorded.event() instanceof BodyEvent.BodyRegistered e) {
            return BodyDocument.of(recorded, e);
        }
        throw new IllegalStateException("A body does not begin with " + recorded.event());
    }

    @Override
    public BodyDocument after(BodyDocument document, Recorded<?> recorded) {
        return recorded.event() instanceof BodyEvent e ? document.after(recorded, e) : document;
    }

    @Override
    public BodyDocument corrected(BodyDocument document, Recorded<?> correction) {
        return document.seen(correction);
    }

    @Override
    public Map<String, @Nullable Object> queried(BodyDocument document) {
        return Map.of(SORT, SwedishText.sortKey(document.state().name()));
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("q." + SORT, "_id"));
    }
}
