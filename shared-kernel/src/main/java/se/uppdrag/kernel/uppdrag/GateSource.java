package se.uppdrag.kernel.uppdrag;

import org.jspecify.annotations.Nullable;

/**
 * Where a gate's condition is written, and whether it was decided or stands only in proposal text.
 *
 * @param passage which way the gate bars; absent in plans from before it could be said: the start
 */
public record GateSource(
        Gate gate,
        String source,
        Standing standing,
        @Nullable Passage passage) {

    boolean bars(Passage passage) {
        return (this.passage == null ? Passage.START : this.passage) == passage;
    }
}
