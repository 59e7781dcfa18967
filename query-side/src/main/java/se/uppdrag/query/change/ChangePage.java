package se.uppdrag.query.change;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.change.ChangeEvent.EarlierChangeDescribed;
import se.uppdrag.kernel.change.ChangeState;
import se.uppdrag.kernel.change.Finding;
import se.uppdrag.query.page.ActionLink;
import se.uppdrag.query.page.FactRow;
import se.uppdrag.query.page.FindingRow;
import se.uppdrag.query.page.Telling;
import se.uppdrag.query.page.Words;

/** The page of one earlier change. */
record ChangePage(
        UUID id,
        String title,
        String kind,
        boolean example,
        List<FactRow> summary,
        AccountSection account,
        FigureSection figures,
        List<TargetRow> targets,
        List<StaffingRow> staffing,
        List<ContractRow> contracts,
        List<ExampleRow> examples,
        List<FindingRow> findings) {

    /** {@code uppdrag}: title of the uppdrag; {@code explain}: link to the form that explains a finding. */
    static ChangePage of(
            ChangeState state,
            EarlierChangeDescribed described,
            String uppdrag,
            Words words,
            Function<Finding, @Nullable ActionLink> explain) {
        var telling = new Telling(words, "/forandringar/" + described.changeId());
        var books = state.books();
        var told = state.described();
        return new ChangePage(
                described.changeId(),
                described.title(),
                words.label(described.kind()),
                told != null && told.trace().example(),
                summary(described, uppdrag, telling),
                AccountSection.of(state.account(), telling),
                FigureSection.of(books, telling),
                state.targets().stream()
                        .map(target -> TargetRow.of(target, telling))
                        .toList(),
                books.staffing().stream()
                        .map(one -> StaffingRow.of(one, books, telling))
                        .toList(),
                books.contracts().stream()
                        .map(one -> ContractRow.of(one, telling))
                        .toList(),
                books.examples().stream()
                        .map(one -> ExampleRow.of(one, books, telling))
                        .toList(),
                state.findings().stream()
                        .map(finding -> FindingText.row(finding, books, telling, explain.apply(finding)))
                        .toList());
    }

    /** A programme has no operators: what is not said there is not missing. */
    private static List<FactRow> summary(EarlierChangeDescribed described, String uppdrag, Telling telling) {
        var words = telling.words();
        return Stream.concat(
                        Stream.of(new FactRow(
                                words.text("case.uppdrag"), uppdrag, "/uppdrag/" + described.uppdragId(), false)),
                        Stream.of(
                                        FactRow.of(
                                                words.text("change.form.before"),
                                                telling.label(described.formBefore())),
                                        FactRow.of(
                                                words.text("change.form.after"), telling.label(described.formAfter())),
                                        FactRow.of(
                                                words.text("change.before"),
                                                words.parties(described.operatorsBefore())),
                                        FactRow.of(
                                                words.text("change.after"), words.parties(described.operatorsAfter())))
                                .filter(row -> row.value() != null))
                .toList();
    }
}
