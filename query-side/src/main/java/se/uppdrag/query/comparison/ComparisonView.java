package se.uppdrag.query.comparison;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.uppdrag.kernel.comparison.ComparisonEvent;
import se.uppdrag.kernel.comparison.ComparisonState;
import se.uppdrag.query.state.StreamView;

/** One document per cost comparison. */
@Component
public final class ComparisonView extends StreamView<ComparisonEvent, ComparisonState> {

    public static final String NAME = "comparisons";

    public ComparisonView() {
        super(
                NAME,
                ComparisonEvent.class,
                ComparisonEvent.ComparisonDefined.class,
                ComparisonEvent::comparisonId,
                ComparisonState.none(),
                ComparisonState::after);
    }

    @Override
    protected String title(ComparisonState state) {
        return state.title();
    }

    @Override
    protected UUID caseFileId(ComparisonState state) {
        return state.caseFileId();
    }
}
