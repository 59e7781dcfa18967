package se.uppdrag.kernel.uppdrag;

import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Trace;

/**
 * One condition for one area: fulfilled by which event, set aside by which, or still open; and where it is written.
 *
 * @param source absent: the plan of phases does not say where the condition stands
 * @param by the event that fulfilled it or set it aside
 * @param reason why it was set aside
 */
public record GateStatus(
        Gate gate,
        Mark mark,
        @Nullable GateSource source,
        @Nullable Trace by,
        @Nullable String reason) {

    /** SET_ASIDE opens the way but is never shown as fulfilled (rule 4). */
    public enum Mark {
        FULFILLED,
        SET_ASIDE,
        OPEN
    }
}
