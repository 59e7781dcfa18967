package se.uppdrag.query.measure;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.uppdrag.kernel.Reach;
import se.uppdrag.kernel.uppdrag.Findings;
import se.uppdrag.kernel.uppdrag.ResultKind;
import se.uppdrag.query.page.FactRow;
import se.uppdrag.query.page.ResultLines;
import se.uppdrag.query.page.Words;
import se.uppdrag.query.state.StreamDocument;

/** What an uppdrag's measures are and come to, for the pages that show them together. */
@Component
public final class MeasureTotals implements ResultLines {

    private final MeasureFinder measures;

    MeasureTotals(MeasureFinder measures) {
        this.measures = measures;
    }

    @Override
    public ResultKind kind() {
        return ResultKind.MEASURE;
    }

    @Override
    public List<ResultLine> of(Reach reach, List<UUID> ids, Words words) {
        return measures.inOrder(reach, ids).stream()
                .map(document -> {
                    var row = MeasureRow.of(document, "", words);
                    return new ResultLine(row.href(), row.text(), row.notes(), row.example());
                })
                .toList();
    }

    /** What the uppdrag's documents say that its measures come to. */
    public List<TotalRow> stated(Reach reach, Findings findings, Words words) {
        return findings.totals().stream()
                .map(told -> {
                    var covered = measures.inOrder(reach, told.fact().measures());
                    return TotalRow.of(told, covered.stream().map(StreamDocument::state), findings, words);
                })
                .toList();
    }

    /** Of all proposed, of those adopted, and what was realised. */
    public List<FactRow> computed(Reach reach, List<UUID> ids, Words words) {
        return rows(measures.portfolio(reach, ids), words);
    }

    static List<FactRow> rows(Portfolio portfolio, Words words) {
        return List.of(
                FactRow.of(words.text("measure.sum.all"), SumText.of(portfolio.all(), words)),
                FactRow.of(words.text("measure.sum.adopted"), SumText.of(portfolio.adopted(), words)),
                FactRow.of(words.text("measure.sum.realised"), SumText.of(portfolio.realised(), words)));
    }
}
