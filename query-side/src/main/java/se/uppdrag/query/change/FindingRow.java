package se.uppdrag.query.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.change.Books;
import se.uppdrag.kernel.change.Finding;
import se.uppdrag.query.page.ActionLink;
import se.uppdrag.query.page.Said;

/** A finding as a sentence, with every way to compute what it is about; {@code explain} absent: explained, or not the reader's to. */
record FindingRow(
        String text,
        List<String> ways,
        Said source,
        @Nullable String explanation,
        @Nullable String explainedBy,
        @Nullable Said explained,
        @Nullable ActionLink explain) {

    static FindingRow of(Finding finding, Books books, Telling telling, @Nullable ActionLink explain) {
        var words = telling.words();
        var reckoning = finding.reckoning();
        var stated = telling.figure(finding.stated());
        var told = finding.explained();
        return new FindingRow(
                words.text(
                        "change.finding." + finding.kind(),
                        finding.about(),
                        stated == null ? words.notStated() : stated),
                reckoning == null
                        ? List.of()
                        : FigureSection.computed(reckoning, books, telling).ways(),
                telling.source(finding.trace()),
                told == null ? null : told.fact().explanation(),
                told == null ? null : telling.party(told.fact().explainedBy()),
                told == null ? null : telling.source(told.trace()),
                told == null ? explain : null);
    }
}
