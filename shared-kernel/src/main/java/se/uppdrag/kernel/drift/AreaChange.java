package se.uppdrag.kernel.drift;

import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.uppdrag.Scope;
import se.uppdrag.kernel.uppdrag.UppdragEvent.MandateInterpreted;

/**
 * One difference between a step and the last one before it that named areas.
 *
 * @param before as named then; of an area that is back, as an earlier step named it
 * @param after as named now
 * @param reading a recorded interpretation that speaks of both names
 * @param area what the uppdrag's scope says today of an area that came or went
 */
public record AreaChange(
        Kind kind,
        @Nullable String before,
        @Nullable String after,
        @Nullable Told<MandateInterpreted> reading,
        Scope.@Nullable Area area) {

    public enum Kind {
        ADDED,
        /** Not in the last step, but in one before it. */
        BACK,
        GONE,
        /** The same area under another name: somebody recorded it as such. */
        RENAMED,
        /** The same name, with other words around it. */
        REWORDED,
        /** Names so like each other that somebody should say whether they mean the same. */
        MAY_BE_SAME
    }
}
