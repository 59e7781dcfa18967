package se.uppdrag.query.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.change.Reckoning;
import se.uppdrag.kernel.figure.Check;
import se.uppdrag.kernel.figure.Sum;
import se.uppdrag.kernel.measure.MeasureState;
import se.uppdrag.kernel.uppdrag.Findings;
import se.uppdrag.query.document.Block;
import se.uppdrag.query.document.Block.Paragraph;
import se.uppdrag.query.document.Block.Table;
import se.uppdrag.query.page.Words;

/** What the documents state beside what it comes to, and what people have noticed (rule 9); nothing is repaired. */
record FindingTable(Material material, Words words) {

    List<Block> of(String caption) {
        var rows = Stream.of(totals(), parts(), comparisons(), changes())
                .flatMap(found -> found)
                .toList();
        var blocks = new ArrayList<Block>();
        if (!rows.isEmpty()) {
            blocks.add(Table.of(words, caption, "report.findings.head", List.of(1, 2), rows, null));
        }
        var found = material.uppdrag().findings();
        for (var observed : found.observations()) {
            var explained = found.explanation(observed.fact().observationId().toString())
                    .orElse(null);
            blocks.add(new Paragraph(observed.fact().text()
                    + (explained == null ? "" : " " + explained.fact().explanation())));
        }
        return blocks;
    }

    private Stream<List<String>> totals() {
        var found = material.uppdrag().findings();
        return found.totals().stream().map(told -> told.fact()).map(total -> {
            var measures = material.measures().stream()
                    .filter(measure -> total.measures().contains(measure.id()))
                    .map(MeasureState::estimate)
                    .toList();
            var explained = found.explanation(Findings.named(total)).orElse(null);
            return row(
                    total.label(),
                    Check.of(total.stated(), Sum.of(measures).figure()),
                    explained == null ? null : explained.fact().explanation());
        });
    }

    private Stream<List<String>> parts() {
        return material.measures().stream()
                .flatMap(measure -> measure.parts().stream().map(check -> row(measure.text(), check, null)));
    }

    private Stream<List<String>> comparisons() {
        return material.comparisons().stream()
                .flatMap(comparison -> comparison.findings().stream()
                        .map(finding -> row(
                                in(comparison.title(), finding.about()),
                                finding.check(),
                                finding.explained() == null
                                        ? finding.text()
                                        : finding.explained().fact().explanation())));
    }

    private Stream<List<String>> changes() {
        return material.changes().stream()
                .flatMap(change -> change.findings().stream()
                        .map(finding -> List.of(
                                in(change.title(), finding.about()),
                                finding.stated() == null ? "" : words.figure(finding.stated()),
                                finding.reckoning() == null ? "" : computed(finding.reckoning()),
                                finding.reckoning() == null ? "" : words.label(Check.Verdict.DIFFERS),
                                finding.explained() == null
                                        ? ""
                                        : finding.explained().fact().explanation())));
    }

    private String computed(Reckoning reckoning) {
        return reckoning.ways().stream()
                .map(way -> words.figure(way.check().computed()))
                .collect(Collectors.joining("; "));
    }

    private List<String> row(String what, @Nullable Check check, @Nullable String explanation) {
        return List.of(
                what,
                check == null ? "" : words.figure(check.stated()),
                check == null ? "" : words.figure(check.computed()),
                check == null ? "" : words.label(check.verdict()),
                explanation == null ? "" : explanation);
    }

    private static String in(String title, String about) {
        return title + ": " + about;
    }
}
