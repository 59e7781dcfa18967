package se.uppdrag.query.measure;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.uppdrag.kernel.measure.MeasureEvent;
import se.uppdrag.kernel.measure.MeasureState;
import se.uppdrag.query.state.StreamView;

/** One document per measure. */
@Component
public final class MeasureView extends StreamView<MeasureEvent, MeasureState> {

    public static final String NAME = "measures";

    public MeasureView() {
        super(
                NAME,
                MeasureEvent.class,
                MeasureEvent.MeasureProposed.class,
                MeasureEvent::measureId,
                MeasureState.none(),
                MeasureState::after);
    }

    @Override
    protected String title(MeasureState state) {
        return state.text();
    }

    @Override
    protected UUID caseFileId(MeasureState state) {
        return state.caseFileId();
    }
}
