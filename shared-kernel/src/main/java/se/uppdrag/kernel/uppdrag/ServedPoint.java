package se.uppdrag.kernel.uppdrag;

import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.BindingForce;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.PointRef;

/** A decision point as it was handed over when the uppdrag was placed; {@code subjectTo}: not in force until that body has decided too. */
public record ServedPoint(
        PointRef ref,
        String text,
        @Nullable String task,
        @Nullable String purpose,
        @Nullable String condition,
        BindingForce force,
        @Nullable Party subjectTo) {}
