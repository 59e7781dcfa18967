package se.uppdrag.query.body;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.uppdrag.kernel.body.BodyEvent;
import se.uppdrag.kernel.body.BodyState;
import se.uppdrag.query.state.StreamView;

/** One document per body. */
@Component
public final class BodyView extends StreamView<BodyEvent, BodyState> {

    public static final String NAME = "bodies";

    public BodyView() {
        super(
                NAME,
                BodyEvent.class,
                BodyEvent.BodyRegistered.class,
                BodyEvent::bodyId,
                BodyState.none(),
                BodyState::after);
    }

    @Override
    protected String title(BodyState state) {
        return state.name();
    }

    @Override
    protected UUID caseFileId(BodyState state) {
        return state.id();
    }
}
