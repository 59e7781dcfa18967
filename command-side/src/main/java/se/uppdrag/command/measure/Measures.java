package se.uppdrag.command.measure;

import java.util.UUID;
import se.uppdrag.kernel.measure.MeasureState;

/** What a measure may ask of others. */
public interface Measures {

    /** As recorded when asked; {@link MeasureState#none} when there is no such measure. */
    MeasureState measure(UUID id);
}
