package se.uppdrag.kernel.change;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.change.ChangeEvent.FigureStated;
import se.uppdrag.kernel.figure.Calculation;
import se.uppdrag.kernel.figure.Figure;
import se.uppdrag.kernel.figure.Operation;

/** One thing that was counted before the change, and after it; one of the sides may be empty. */
public record BeforeAfter(String name, List<Told<FigureStated>> before, List<Told<FigureStated>> after) {

    /** {@code absolute}: in percentage points when both are percent; {@code relative}: in percent of what was before. */
    public record Change(Figure absolute, Figure relative) {}

    /** From the last figure before to the last one after; empty when one is missing, or they count different things. */
    public Optional<Change> change() {
        var from = last(before);
        var to = last(after);
        if (from == null || to == null || !from.known() || !to.known() || !from.addableTo(to)) {
            return Optional.empty();
        }
        var points = new Calculation(Operation.POINTS_CHANGE, List.of(from, to));
        return Optional.of(new Change(points.possible() ? points.result() : to.minus(from), from.percentChangeTo(to)));
    }

    private static @Nullable Figure last(List<Told<FigureStated>> told) {
        return told.isEmpty() ? null : told.getLast().fact().value();
    }
}
