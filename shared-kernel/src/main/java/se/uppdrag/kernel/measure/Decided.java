package se.uppdrag.kernel.measure;

import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Party;

/** What somebody decided about a measure; the day of the decision is when the event happened. */
public sealed interface Decided
        permits MeasureEvent.MeasureAdopted,
                MeasureEvent.MeasurePartlyAdopted,
                MeasureEvent.MeasureRejected,
                MeasureEvent.MeasurePostponed {

    Party decider();

    @Nullable
    String reason();

    MeasureStatus status();

    /** The year of effect or until which it waits, or the part that was adopted: what tells a decision from one of its kind. */
    @Nullable
    String detail();
}
