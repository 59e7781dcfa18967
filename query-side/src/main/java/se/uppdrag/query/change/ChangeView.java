package se.uppdrag.query.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.change.ChangeEvent;
import se.uppdrag.query.readmodel.Touched;
import se.uppdrag.query.readmodel.View;

/** One document per earlier change. */
@Component
public final class ChangeView implements View<ChangeDocument> {

    public static final String NAME = "earlier-changes";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<ChangeDocument> type() {
        return ChangeDocument.class;
    }

    @Override
    public Touched touches(Recorded<?> recorded) {
        return switch (recorded.event()) {
            case ChangeEvent.EarlierChangeDescribed e -> Touched.beginning(e.changeId());
            case ChangeEvent e -> Touched.one(e.changeId());
            default -> Touched.NOTHING;
        };
    }

    @Override
    public ChangeDocument begin(Recorded<?> recorded, @Nullable List<Recorded<?>> earlier) {
        if (recorded.event() instanceof ChangeEvent.EarlierChangeDescribed e) {
            return ChangeDocument.of(recorded, e);
        }
        throw new IllegalStateException("An earlier change does not begin with " + recorded.event());
    }

    @Override
    public ChangeDocument after(ChangeDocument document, Recorded<?> recorded) {
        return recorded.event() instanceof ChangeEvent e ? document.after(recorded, e) : document;
    }

    @Override
    public ChangeDocument corrected(ChangeDocument document, Recorded<?> correction) {
        return document.seen(correction);
    }
}
