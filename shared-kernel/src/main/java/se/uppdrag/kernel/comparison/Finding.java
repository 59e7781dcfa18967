package se.uppdrag.kernel.comparison;

import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.Trace;
import se.uppdrag.kernel.comparison.ComparisonEvent.FindingExplained;
import se.uppdrag.kernel.figure.Check;

/**
 * Something that does not add up (domain rule 9).
 *
 * @param id {@code line/staff, total/gross, indexation/helpdesk, fed/helpdesk, ambiguous/line/staff/5,380 tkr}, or the id of one that a
 *     person recorded
 * @param about label of the line, total or indexation; of a person's own, what that person says
 * @param check absent for a person's own and for an ambiguous figure
 * @param text the ambiguous figure as written
 */
public record Finding(
        String id,
        Kind kind,
        String about,
        @Nullable Check check,
        @Nullable String text,
        Trace trace,
        @Nullable Told<FindingExplained> explained) {

    public enum Kind {
        /** A line's variance as stated. */
        VARIANCE,
        TOTAL,
        INDEXATION,
        /** A line's figure differs from the indexation that feeds it. */
        FED,
        /** A comma could be a thousands mark or a decimal mark. */
        AMBIGUOUS,
        OWN
    }
}
