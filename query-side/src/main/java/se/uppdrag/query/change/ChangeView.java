package se.uppdrag.query.change;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.uppdrag.kernel.change.ChangeEvent;
import se.uppdrag.kernel.change.ChangeState;
import se.uppdrag.query.state.StreamView;

/** One document per earlier change. */
@Component
public final class ChangeView extends StreamView<ChangeEvent, ChangeState> {

    public static final String NAME = "earlier-changes";

    public ChangeView() {
        super(
                NAME,
                ChangeEvent.class,
                ChangeEvent.EarlierChangeDescribed.class,
                ChangeEvent::changeId,
                ChangeState.none(),
                ChangeState::after);
    }

    @Override
    protected String title(ChangeState state) {
        return state.title();
    }

    @Override
    protected UUID caseFileId(ChangeState state) {
        return state.caseFileId();
    }
}
