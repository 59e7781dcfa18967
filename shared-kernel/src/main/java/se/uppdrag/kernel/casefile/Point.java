package se.uppdrag.kernel.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.BindingForce;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.PointRef;

/**
 * One numbered point, verbatim, with what it tells whom to do, why and on what condition apart (REG-05).
 *
 * @param text the sentence as it stands
 * @param proposedBy who put it forward; of a decided point, absent when it is the proposal's own
 * @param proposedAs the proposed point that this one decides on
 * @param outcome what became of it; {@code PROPOSED} in a proposal
 * @param subjectTo the other body without whose decision the point is not in force
 * @param premises plans and policies it refers to (REG-08)
 */
public record Point(
        String number,
        String text,
        @Nullable String task,
        @Nullable String purpose,
        @Nullable String condition,
        BindingForce force,
        @Nullable Party proposedBy,
        @Nullable PointRef proposedAs,
        PointOutcome outcome,
        @Nullable Party subjectTo,
        List<String> premises) {

    public Point {
        if (number.isBlank() || number.length() > PointRef.LONGEST_NUMBER) {
            throw new IllegalArgumentException("A point needs a number of at most 20 characters");
        }
    }

    Point reworded(String text, @Nullable String task, @Nullable String purpose, @Nullable String condition) {
        return new Point(
                number, text, task, purpose, condition, force, proposedBy, proposedAs, outcome, subjectTo, premises);
    }
}
