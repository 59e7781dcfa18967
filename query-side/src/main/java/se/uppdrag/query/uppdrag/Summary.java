package se.uppdrag.query.uppdrag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.uppdrag.kernel.Reach;
import se.uppdrag.query.body.BodyChanges;
import se.uppdrag.query.deadline.Deliverable;
import se.uppdrag.query.deadline.Lights;
import se.uppdrag.query.deadline.Named;
import se.uppdrag.query.deadline.Parties;
import se.uppdrag.query.deadline.Promise;
import se.uppdrag.query.page.FactRow;
import se.uppdrag.query.page.Words;
import se.uppdrag.query.state.UppdragDocument;

/** The side of the page: who, when and how far, in a glance. */
record Summary(
        UppdragDocument document,
        List<String> caseNumbers,
        BodyChanges bodies,
        Lights lights,
        Words words,
        Function<UUID, String> fact) {

    List<FactRow> rows(Reach reach) {
        var state = document.state();
        var assigned = state.mandate().assigned();
        var made = assigned != null && assigned.trace().example();
        var rows = new ArrayList<FactRow>();
        rows.add(new FactRow(
                words.text("uppdrag.case"),
                caseNumbers.isEmpty() ? words.text("uppdrag.case.no-number") : String.join(", ", caseNumbers),
                "/arenden/" + document.caseFileId(),
                false));
        var parties = document.outline().parties();
        rows.addAll(parties("uppdrag.givers", parties.givers()));
        rows.addAll(parties("uppdrag.holders", parties.holders()));
        if (!parties.performers().isEmpty()) {
            rows.addAll(parties("uppdrag.performers", parties.performers()));
        }
        if (assigned != null) {
            var named = Stream.concat(parties.givers().stream(), parties.holders().stream())
                    .map(Named::party)
                    .collect(Collectors.toSet());
            rows.addAll(bodies.since(reach, assigned.trace().day(), named, words));
        }
        state.phases()
                .current()
                .ifPresent(stage -> rows.add(
                        FactRow.of(words.text("uppdrag.phase"), stage.phase().name())));
        document.outline().promises().next().ifPresent(next -> due(next, rows));
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

    /** One row for each fact that names some of them, so that a mark stands beside the names that it is about. */
    private List<FactRow> parties(String label, List<Named> parties) {
        if (parties.isEmpty()) {
            return List.of(FactRow.of(words.text(label), null));
        }
        var byFact = new LinkedHashMap<UUID, List<Named>>();
        parties.forEach(named -> byFact.computeIfAbsent(named.event(), event -> new ArrayList<>())
                .add(named));
        return byFact.entrySet().stream()
                .map(one -> new FactRow(
                        words.text(label),
                        words.parties(Parties.of(one.getValue())),
                        fact.apply(one.getKey()),
                        one.getValue().getFirst().example()))
                .toList();
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
