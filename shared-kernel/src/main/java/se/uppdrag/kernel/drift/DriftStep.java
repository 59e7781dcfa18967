package se.uppdrag.kernel.drift;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Trace;
import se.uppdrag.kernel.casefile.MandateStep;

/**
 * One step of the mandate, and what it changed.
 *
 * @param step which, of the steps before the proposal
 * @param by absent for what holds now
 * @param areas as the step names them; empty: it names none, and nothing is compared
 * @param changes against the last step before it that named areas
 * @param trace absent for what holds now: each area has its own source
 */
public record DriftStep(
        Kind kind,
        @Nullable MandateStep step,
        @Nullable Party by,
        List<String> areas,
        List<AreaChange> changes,
        @Nullable Trace trace) {

    public enum Kind {
        EARLIER,
        PROPOSAL,
        DECISION,
        /** The uppdrag's scope as it stands. */
        NOW
    }
}
