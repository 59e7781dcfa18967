package se.uppdrag.query.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.measure.MeasureEvent;
import se.uppdrag.query.readmodel.Touched;
import se.uppdrag.query.readmodel.View;

/** One document per measure. */
@Component
final class MeasureView implements View<MeasureDocument> {

    static final String NAME = "measures";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<MeasureDocument> type() {
        return MeasureDocument.class;
    }

    @Override
    public Touched touches(Recorded<?> recorded) {
        return switch (recorded.event()) {
            case MeasureEvent.MeasureProposed e -> Touched.beginning(e.measureId());
            case MeasureEvent e -> Touched.one(e.measureId());
            default -> Touched.NOTHING;
        };
    }

    @Override
    public MeasureDocument begin(Recorded<?> recorded, @Nullable List<Recorded<?>> earlier) {
        if (recorded.event() instanceof MeasureEvent.MeasureProposed e) {
            return MeasureDocument.of(recorded, e);
        }
        throw new IllegalStateException("A measure does not begin with " + recorded.event());
    }

    @Override
    public MeasureDocument after(MeasureDocument document, Recorded<?> recorded) {
        return recorded.event() instanceof MeasureEvent e ? document.after(recorded, e) : document;
    }

    @Override
    public MeasureDocument corrected(MeasureDocument document, Recorded<?> correction) {
        return document.seen(correction);
    }
}
