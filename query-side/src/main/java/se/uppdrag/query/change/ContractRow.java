package se.uppdrag.query.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.change.ChangeEvent.ContractRecorded;
import se.uppdrag.kernel.change.Clause;
import se.uppdrag.query.page.FactRow;
import se.uppdrag.query.page.Said;
import se.uppdrag.query.page.Telling;

/** A contract and what it says of its price. */
record ContractRow(String subject, @Nullable String side, List<FactRow> facts, List<ClauseRow> clauses, Said source) {

    record ClauseRow(
            String kind,
            String text,
            @Nullable String rate,
            @Nullable String applies) {}

    static ContractRow of(Told<ContractRecorded> told, Telling telling) {
        var fact = told.fact();
        var words = telling.words();
        return new ContractRow(
                fact.subject(),
                telling.label(fact.side()),
                List.of(
                        FactRow.of(words.text("change.contract.supplier"), telling.party(fact.supplier())),
                        FactRow.of(words.text("change.contract.subcontractor"), telling.party(fact.subcontractor())),
                        FactRow.of(words.text("change.contract.signed"), telling.dating(fact.signed())),
                        FactRow.of(words.text("change.contract.price"), telling.figure(fact.yearlyPrice())),
                        FactRow.of(
                                words.text("change.contract.services"),
                                fact.services().isEmpty() ? null : String.join(", ", fact.services())),
                        FactRow.of(words.text("change.contract.split"), telling.yesNo(fact.priceSplit())),
                        FactRow.of(words.text("change.contract.options"), telling.yesNo(fact.optionsUsed()))),
                fact.clauses().stream().map(clause -> row(clause, telling)).toList(),
                telling.source(told.trace()));
    }

    private static ClauseRow row(Clause clause, Telling telling) {
        return new ClauseRow(
                telling.words().label(clause.kind()),
                clause.text(),
                telling.figure(clause.rate()),
                telling.dating(clause.applies()));
    }
}
