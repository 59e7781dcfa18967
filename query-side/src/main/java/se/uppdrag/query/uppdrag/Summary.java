package se.uppdrag.query.uppdrag;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import se.uppdrag.query.deadline.Deliverable;
import se.uppdrag.query.deadline.Lights;
import se.uppdrag.query.deadline.Promise;
import se.uppdrag.query.page.FactRow;
import se.uppdrag.query.page.Words;
import se.uppdrag.query.state.UppdragDocument;

/** The side of the page: who, when and how far, in a glance. */
record Summary(
        UppdragDocument document, List<String> caseNumbers, Lights lights, Words words, Function<UUID, String> fact) {

    List<FactRow> rows() {
        var state = document.state();
        var mandate = state.mandate();
        var assigned = mandate.assigned();
        var made = assigned != null && assigned.trace().example();
        var rows = new ArrayList<FactRow>();
        rows.add(new FactRow(
                words.text("uppdrag.case"),
                caseNumbers.isEmpty() ? words.text("uppdrag.case.no-number") : String.join(", ", caseNumbers),
                "/arenden/" + document.caseFileId(),
                false));
        rows.add(new FactRow(words.text("uppdrag.givers"), words.parties(mandate.givers()), null, made));
        rows.add(new FactRow(words.text("uppdrag.holders"), words.parties(mandate.holders()), null, made));
        if (!mandate.performers().isEmpty()) {
            rows.add(new FactRow(words.text("uppdrag.performers"), words.parties(mandate.performers()), null, made));
        }
        state.phases()
                .current()
                .ifPresent(stage -> rows.add(
                        FactRow.of(words.text("uppdrag.phase"), stage.phase().name())));
        document.promises().next().ifPresent(next -> due(next, rows));
        rows.add(reporting());
        if (assigned != null) {
            rows.add(new FactRow(
                    words.text("uppdrag.placed"),
                    words.dating(assigned.trace().happened()),
                    fact.apply(assigned.trace().event()),
                    made));
        }
        return rows;
    }

    private void due(Deliverable next, List<FactRow> rows) {
        next.current()
                .ifPresent(promise -> rows.add(new FactRow(
                        words.text("uppdrag.next-deadline"),
                        next.name() + ": " + promised(promise),
                        fact.apply(promise.event()),
                        promise.example())));
        var first = next.first().orElse(null);
        if (first != null && next.promises().size() > 1) {
            rows.add(new FactRow(
                    words.text("uppdrag.first-promise"), promised(first), fact.apply(first.event()), first.example()));
        }
    }

    private String promised(Promise promise) {
        return words.due(promise.due());
    }

    private FactRow reporting() {
        var label = words.text("uppdrag.reporting");
        var reports = document.state().reports();
        if (reports.isEmpty()) {
            return FactRow.of(label, words.text("uppdrag.reporting.none"));
        }
        var last = reports.getLast().registered();
        return new FactRow(
                label,
                last.fact().title() + ": " + ReportSection.standing(reports.getLast(), words),
                fact.apply(last.trace().event()),
                last.trace().example());
    }
}
