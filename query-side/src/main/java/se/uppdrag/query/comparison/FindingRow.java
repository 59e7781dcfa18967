package se.uppdrag.query.comparison;

import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.comparison.Finding;
import se.uppdrag.query.page.ActionLink;
import se.uppdrag.query.page.Said;

/** {@code explanation} absent: nobody has explained it; then there is a form for that, if the reader may. */
record FindingRow(
        String text,
        Said source,
        @Nullable String explanation,
        @Nullable String explainedBy,
        @Nullable ActionLink explain) {

    static FindingRow of(Finding finding, Telling telling, @Nullable ActionLink explain) {
        var explained = finding.explained();
        return new FindingRow(
                text(finding, telling),
                telling.source(finding.trace()),
                explained == null ? null : explained.fact().explanation(),
                explained == null || !explained.fact().explainedBy().stated()
                        ? null
                        : telling.words().party(explained.fact().explainedBy()),
                explained == null ? explain : null);
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
