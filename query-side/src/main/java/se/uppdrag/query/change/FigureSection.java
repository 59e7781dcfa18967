package se.uppdrag.query.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.change.BeforeAfter;
import se.uppdrag.kernel.change.Books;
import se.uppdrag.kernel.change.ChangeEvent.FigureStated;
import se.uppdrag.kernel.change.Derivation;
import se.uppdrag.kernel.change.Reckoning;
import se.uppdrag.kernel.change.Reckoning.Way;
import se.uppdrag.query.page.Said;
import se.uppdrag.query.page.Telling;
import se.uppdrag.query.page.Words;

/** Figures before and after, and those that follow, or should follow, from others. */
record FigureSection(List<BeforeAfterRow> compared, List<StatedRow> others) {

    /** {@code figure} absent: not stated. */
    record Cell(@Nullable String figure, List<String> notes, Said source) {}

    /** {@code absolute}, {@code relative} absent: nothing to compare, or it counts different things. */
    record BeforeAfterRow(
            String name,
            List<Cell> before,
            List<Cell> after,
            @Nullable String absolute,
            @Nullable String relative) {}

    record StatedRow(String name, Cell cell, Computed computed) {}

    /** {@code ways}: what each way of computing it gives; {@code code}: of the verdict. */
    record Computed(List<String> ways, String code, String verdict) {}

    static FigureSection of(Books books, Telling telling) {
        return new FigureSection(
                books.beforeAndAfter().stream()
                        .map(row -> compared(row, telling))
                        .toList(),
                books.figures().stream()
                        .filter(told -> told.fact().side() == null
                                || !told.fact().follows().isEmpty())
                        .map(told -> new StatedRow(
                                told.fact().name(),
                                cell(told, telling),
                                computed(books.reckoned(told.fact()), books, telling)))
                        .toList());
    }

    private static BeforeAfterRow compared(BeforeAfter row, Telling telling) {
        var change = row.change();
        return new BeforeAfterRow(
                row.name(),
                row.before().stream().map(told -> cell(told, telling)).toList(),
                row.after().stream().map(told -> cell(told, telling)).toList(),
                change.map(one -> one.absolute().text()).orElse(null),
                change.map(one -> telling.figure(one.relative())).orElse(null));
    }

    private static Cell cell(Told<FigureStated> told, Telling telling) {
        var fact = told.fact();
        var condition = fact.condition();
        var met =
                fact.conditionMet() == null ? "not-stated" : fact.conditionMet().toString();
        return new Cell(
                telling.figure(fact.value()),
                Telling.notes(
                        telling.note("change.figure.kind", telling.label(fact.kind())),
                        telling.note("change.figure.period", telling.dating(fact.period())),
                        telling.note("change.figure.bearer", telling.party(fact.bearer())),
                        telling.note("change.figure.condition." + met, condition)),
                telling.source(told.trace()));
    }

    static Computed computed(Reckoning reckoning, Books books, Telling telling) {
        return new Computed(
                reckoning.ways().stream().map(way -> way(way, books, telling)).toList(),
                reckoning.verdict().name(),
                telling.words().text("change.verdict." + reckoning.verdict()));
    }

    private static String way(Way way, Books books, Telling telling) {
        var words = telling.words();
        var value = telling.figure(way.check().computed());
        var result = value == null ? words.text("change.computed.none") : value;
        var by = way.by();
        return by == null ? result : words.text("change.computed.by", result, worded(by, books, words));
    }

    /** With what its figures are called: ”Avtal” · 2 / 3. */
    private static String worded(Derivation by, Books books, Words words) {
        var terms = by.terms().stream()
                .map(term -> books.figure(term)
                        .map(figure -> "”" + figure.name() + "”")
                        .orElse(term))
                .toList();
        return switch (by.operation()) {
            case SUM -> String.join(" + ", terms);
            case DIFFERENCE -> String.join(" − ", terms);
            case PRODUCT -> String.join(" · ", terms);
            case SHARE -> words.text("change.way.share", terms.toArray());
            case PERCENT_CHANGE -> words.text("change.way.percent", terms.toArray());
            case POINTS_CHANGE -> words.text("change.way.points", terms.toArray());
        };
    }
}
