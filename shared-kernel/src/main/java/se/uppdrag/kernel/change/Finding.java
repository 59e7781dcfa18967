package se.uppdrag.kernel.change;

import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.Trace;
import se.uppdrag.kernel.change.ChangeEvent.ChangeFindingExplained;
import se.uppdrag.kernel.figure.Figure;

/**
 * Something that does not add up, or that somebody has noticed; it stays when it has been explained. What is
 * corrected is stated anew, and found anew.
 *
 * @param id {@code <kind>:<event>}, the event that states it
 * @param about what the figure is called, the condition that did not hold, or the person's own words
 * @param reckoning absent where nothing is computed
 */
public record Finding(
        String id,
        Kind kind,
        String about,
        @Nullable Figure stated,
        @Nullable Reckoning reckoning,
        Trace trace,
        @Nullable Told<ChangeFindingExplained> explained) {

    public enum Kind {
        FIGURE,
        HEADS,
        FULL_TIME,
        TOTAL,
        CONDITION,
        NOTICED
    }
}
