package se.uppdrag.query.change;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.change.Account;
import se.uppdrag.kernel.change.ChangeStage;
import se.uppdrag.query.page.Said;
import se.uppdrag.query.page.Telling;

/** What the page tells of a change in words. */
record AccountSection(
        List<Chapter> chapters, List<DecisionRow> decisions, List<OperationsRow> operations, List<ActionRow> actions) {

    record Chapter(String title, List<Statement> statements) {}

    record Statement(String text, @Nullable String quotation, Said source) {}

    /** {@code by} absent: the source does not say who. */
    record DecisionRow(String step, @Nullable String by, String matter, List<String> notes, Said source) {}

    record OperationsRow(
            List<String> before,
            List<String> after,
            @Nullable String comparability,
            @Nullable String grounds,
            Said source) {}

    record ActionRow(
            String action, @Nullable String unit, @Nullable String state, List<String> notes, Said source) {}

    static AccountSection of(Account account, Telling telling) {
        var words = telling.words();
        return new AccountSection(
                Stream.of(ChangeStage.values())
                        .map(stage -> new Chapter(
                                words.label(stage),
                                account.of(stage).stream()
                                        .map(told -> new Statement(
                                                told.fact().text(),
                                                told.fact().quotation(),
                                                telling.source(told.trace())))
                                        .toList()))
                        .filter(chapter -> !chapter.statements().isEmpty())
                        .toList(),
                account.decisions().stream()
                        .map(told -> {
                            var fact = told.fact();
                            return new DecisionRow(
                                    words.label(fact.step()),
                                    words.parties(fact.by()),
                                    fact.matter(),
                                    Telling.notes(
                                            fact.by().size() < 2
                                                    ? Stream.of()
                                                    : Stream.of(words.text("change.decision.jointly."
                                                            + Objects.requireNonNullElse(
                                                                    fact.jointly(), "not-stated"))),
                                            telling.note("change.decision.to", words.parties(fact.to())),
                                            telling.note("change.decision.reference", fact.reference())),
                                    telling.source(told.trace()));
                        })
                        .toList(),
                account.operations().stream()
                        .map(told -> new OperationsRow(
                                told.fact().tasksBefore(),
                                told.fact().tasksAfter(),
                                telling.label(told.fact().comparability()),
                                told.fact().grounds(),
                                telling.source(told.trace())))
                        .toList(),
                account.actions().stream()
                        .map(told -> {
                            var fact = told.fact();
                            return new ActionRow(
                                    fact.action(),
                                    telling.party(fact.unit()),
                                    telling.label(fact.state()),
                                    Telling.notes(
                                            fact.untilFurtherNotice()
                                                    ? Stream.of(words.text("change.action.standing"))
                                                    : Stream.of(),
                                            telling.note("change.action.period", telling.dating(fact.period())),
                                            telling.note("change.action.extent", telling.figure(fact.extent())),
                                            telling.note("change.action.sets-aside", fact.setsAside())),
                                    telling.source(told.trace()));
                        })
                        .toList());
    }
}
