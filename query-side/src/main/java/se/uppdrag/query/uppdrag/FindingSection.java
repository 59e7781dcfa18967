package se.uppdrag.query.uppdrag;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Reach;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.uppdrag.Findings;
import se.uppdrag.kernel.uppdrag.ResultKind;
import se.uppdrag.kernel.uppdrag.UppdragEvent.ResultPlaced;
import se.uppdrag.query.measure.MeasureTotals;
import se.uppdrag.query.measure.TotalRow;
import se.uppdrag.query.page.FactRow;
import se.uppdrag.query.page.ResultLines;
import se.uppdrag.query.page.ResultLines.ResultLine;
import se.uppdrag.query.page.Said;
import se.uppdrag.query.page.Words;

/**
 * What the work came to.
 *
 * @param sums what the measures come to; empty when there are none
 */
record FindingSection(List<Group> groups, List<FactRow> sums, List<TotalRow> totals, List<Observation> observations) {

    record Group(String label, List<ResultLine> lines) {}

    record Observation(Said said, @Nullable String explained) {}

    static FindingSection of(
            Reach reach,
            Findings findings,
            List<ResultLines> rooms,
            MeasureTotals measures,
            Words words,
            Function<UUID, String> fact) {
        var proposed = ids(findings, ResultKind.MEASURE);
        return new FindingSection(
                rooms.stream()
                        .map(room -> new Group(
                                words.text("uppdrag.results." + room.kind()),
                                room.of(reach, ids(findings, room.kind()), words)))
                        .filter(group -> !group.lines().isEmpty())
                        .toList(),
                proposed.isEmpty() ? List.of() : measures.computed(reach, proposed, words),
                measures.stated(reach, findings, words),
                findings.observations().stream()
                        .map(told -> new Observation(
                                MandateSection.said(told.fact().text(), told.trace(), words, fact),
                                findings.explanation(told.fact().observationId().toString())
                                        .map(Told::fact)
                                        .map(explained -> explained.explanation())
                                        .orElse(null)))
                        .toList());
    }

    private static List<UUID> ids(Findings findings, ResultKind kind) {
        return findings.results(kind).map(ResultPlaced::resultId).toList();
    }

    public boolean isEmpty() {
        return groups.isEmpty() && totals.isEmpty() && observations.isEmpty();
    }
}
