package se.uppdrag.query.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.comparison.Finding;
import se.uppdrag.query.page.ActionLink;
import se.uppdrag.query.page.FindingRow;
import se.uppdrag.query.page.Telling;

/** Words what does not add up in a comparison. */
final class FindingText {

    private FindingText() {}

    static FindingRow row(Finding finding, Telling telling, @Nullable ActionLink explain) {
        var told = finding.explained();
        var row = FindingRow.open(text(finding, telling), List.of(), finding.trace(), explain, telling);
        return told == null
                ? row
                : row.explained(told.fact().explanation(), told.fact().explainedBy(), told.trace(), telling);
    }

    private static String text(Finding finding, Telling telling) {
        var words = telling.words();
        var check = finding.check();
        return switch (finding.kind()) {
            case OWN -> finding.about();
            case AMBIGUOUS ->
                words.text("comparison.finding.AMBIGUOUS", finding.about(), String.valueOf(finding.text()));
            case VARIANCE, TOTAL, INDEXATION, FED ->
                check == null
                        ? finding.about()
                        : words.text(
                                "comparison.finding." + finding.kind(),
                                finding.about(),
                                words.figure(check.stated()),
                                words.figure(check.computed()),
                                words.figure(check.difference()));
        };
    }
}
