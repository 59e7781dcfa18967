package se.uppdrag.kernel.uppdrag;

import org.jspecify.annotations.Nullable;

/** A party's stand on one area, or, with no area, on the whole that was asked (INQ-03). */
public record AreaAnswer(
        @Nullable String area, Stance stance, @Nullable String comment) {}
