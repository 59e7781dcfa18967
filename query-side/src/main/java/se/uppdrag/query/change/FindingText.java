package se.uppdrag.query.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.change.Books;
import se.uppdrag.kernel.change.Finding;
import se.uppdrag.query.page.ActionLink;
import se.uppdrag.query.page.FindingRow;
import se.uppdrag.query.page.Telling;

/** Words what does not add up in an earlier change, with every way to compute what it is about. */
final class FindingText {

    private FindingText() {}

    static FindingRow row(Finding finding, Books books, Telling telling, @Nullable ActionLink explain) {
        var words = telling.words();
        var reckoning = finding.reckoning();
        var stated = telling.figure(finding.stated());
        var told = finding.explained();
        var row = FindingRow.open(
                words.text(
                        "change.finding." + finding.kind(),
                        finding.about(),
                        stated == null ? words.notStated() : stated),
                reckoning == null
                        ? List.of()
                        : FigureSection.computed(reckoning, books, telling).ways().stream()
                                .map(way -> words.text("change.finding.computed", way))
                                .toList(),
                finding.trace(),
                explain,
                telling);
        return told == null
                ? row
                : row.explained(told.fact().explanation(), told.fact().explainedBy(), told.trace(), telling);
    }
}
