package se.uppdrag.query.report;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.figure.Sum;
import se.uppdrag.kernel.figure.SwedishFigures;
import se.uppdrag.kernel.measure.Horizon;
import se.uppdrag.kernel.measure.MeasureEvent.ConsequenceStated;
import se.uppdrag.kernel.measure.MeasureEvent.PurchaseOptionDescribed;
import se.uppdrag.kernel.measure.MeasureEvent.SavingEstimated;
import se.uppdrag.kernel.measure.MeasureState;
import se.uppdrag.query.document.Block;
import se.uppdrag.query.document.Block.Paragraph;
import se.uppdrag.query.document.Block.Table;
import se.uppdrag.query.page.Words;

/** Measures with what they are thought to save, their basis apart from their consequence (ECO-01, ECO-02), and their sums (ECO-04). */
record MeasureTables(Material material, Words words) {

    /** @param horizon absent: those whose source gives none */
    List<Block> of(@Nullable Horizon horizon, String caption) {
        var measures = material.measures().stream()
                .filter(measure -> measure.horizon() == horizon)
                .toList();
        if (measures.isEmpty()) {
            return List.of(new Paragraph(words.text("report.measures.none")));
        }
        var sum = Sum.of(measures.stream().map(MeasureState::estimate).toList());
        return List.of(Table.of(
                words,
                caption,
                "report.measures.head",
                List.of(1),
                measures.stream().map(this::row).toList(),
                List.of(words.text("report.sum"), SwedishFigures.figure(sum.figure()), "", "")));
    }

    private List<String> row(MeasureState measure) {
        var estimated = measure.latest(SavingEstimated.class);
        return List.of(
                measure.text(),
                words.figure(measure.estimate()),
                estimated
                        .map(told -> joined(told.fact().basis(), told.fact().basisSource()))
                        .filter(text -> !text.isEmpty())
                        .orElseGet(words::notStated),
                measure.each(ConsequenceStated.class).stream()
                        .map(told -> told.fact())
                        .map(stated -> joined(stated.none() ? words.text("report.none") : null, stated.text()))
                        .collect(Collectors.collectingAndThen(
                                Collectors.joining(" "), text -> text.isEmpty() ? words.notStated() : text)));
    }

    List<Block> purchaseOptions(String caption) {
        var rows = material.measures().stream()
                .flatMap(measure -> measure.each(PurchaseOptionDescribed.class).stream())
                .map(told -> told.fact())
                .map(option -> List.of(
                        option.what(),
                        words.label(option.form()),
                        option.premises() == null ? "" : option.premises(),
                        option.procurement() == null ? words.notStated() : words.label(option.procurement())))
                .toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(Table.of(words, caption, "report.options.head", List.of(), rows, null));
    }

    private static String joined(@Nullable String... texts) {
        return Stream.of(texts).filter(Objects::nonNull).collect(Collectors.joining(". "));
    }
}
