package se.uppdrag.query.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.uppdrag.kernel.comparison.ComparisonState;
import se.uppdrag.kernel.comparison.SignRule;
import se.uppdrag.kernel.comparison.Table;
import se.uppdrag.query.document.Block;
import se.uppdrag.query.page.Words;

/** Alternatives beside each other, line by line, with variance and sums as computed (ECO-09). */
record ComparisonTables(Words words) {

    /** Without a sign rule nobody can say which alternative is the cheaper one: then there is no variance. */
    Block of(ComparisonState comparison) {
        var table = comparison.table();
        var rule = comparison.signRule();
        var head = new ArrayList<String>();
        head.add(words.text("report.comparison.line"));
        table.alternatives().forEach(told -> head.add(told.fact().name()));
        rule.ifPresent(known -> table.others().forEach(other -> head.add(words.text("report.comparison.variance"))));
        var rows = table.lines().stream()
                .map(told -> Stream.of(
                                Stream.of(told.fact().label()),
                                table.alternatives().stream()
                                        .map(alternative -> words.figure(Table.figure(
                                                told.fact(), alternative.fact().key()))),
                                rule.stream()
                                        .flatMap(known -> table.others().stream()
                                                .map(other -> words.figure(table.variance(told.fact(), other, known)))))
                        .flatMap(cells -> cells)
                        .toList())
                .toList();
        return new Block.Table(
                comparison.title(),
                head,
                IntStream.range(1, head.size()).boxed().toList(),
                rows,
                rows.isEmpty() ? null : sums(table, rule.stream().toList()));
    }

    private List<String> sums(Table table, List<SignRule> rule) {
        var sums = new ArrayList<String>();
        sums.add(words.text("report.sum"));
        table.alternatives()
                .forEach(told ->
                        sums.add(words.figure(table.sum(told.fact().key()).figure())));
        rule.forEach(known -> table.others().forEach(other -> sums.add(words.figure(table.variance(other, known)))));
        return sums;
    }
}
