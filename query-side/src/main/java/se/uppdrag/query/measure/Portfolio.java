package se.uppdrag.query.measure;

import java.util.Collection;
import java.util.List;
import se.uppdrag.kernel.figure.Figure;
import se.uppdrag.kernel.figure.Sum;
import se.uppdrag.kernel.measure.MeasureStatus;

/**
 * What measures come to together (ECO-06); one that is the same as another counts once.
 *
 * @param adopted of what was adopted whole or is carried out; of what was adopted in part nobody says how much it is
 * @param realised of all years
 */
record Portfolio(Sum all, Sum adopted, Sum realised) {

    static Portfolio of(Collection<MeasureEntry> measures) {
        var counted = measures.stream().filter(MeasureEntry::counts).toList();
        return new Portfolio(
                Sum.of(counted.stream().map(MeasureEntry::estimate).toList()),
                Sum.of(counted.stream()
                        .filter(entry -> entry.status().adopted())
                        .map(Portfolio::whole)
                        .toList()),
                Sum.of(counted.stream()
                        .map(MeasureEntry::realised)
                        .flatMap(List::stream)
                        .toList()));
    }

    private static Figure whole(MeasureEntry entry) {
        return entry.status() == MeasureStatus.PARTLY_ADOPTED ? Figure.notStated() : entry.estimate();
    }
}
