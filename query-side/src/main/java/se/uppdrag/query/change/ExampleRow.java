package se.uppdrag.query.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.change.Books;
import se.uppdrag.kernel.change.ChangeEvent.CalculationExampleRecorded;
import se.uppdrag.query.change.FigureSection.Computed;
import se.uppdrag.query.page.Said;
import se.uppdrag.query.page.Telling;

/** A calculation example with what it adds up to, and what it leaves out. */
record ExampleRow(
        String title,
        @Nullable String premise,
        List<Line> lines,
        @Nullable String total,
        Computed computed,
        List<String> omitted,
        Said source) {

    record Line(String text, @Nullable String amount) {}

    static ExampleRow of(Told<CalculationExampleRecorded> told, Books books, Telling telling) {
        var fact = told.fact();
        return new ExampleRow(
                fact.title(),
                fact.premise(),
                fact.lines().stream()
                        .map(line -> new Line(line.text(), telling.figure(line.amount())))
                        .toList(),
                telling.figure(fact.total()),
                FigureSection.computed(books.total(fact), books, telling),
                fact.omitted(),
                telling.source(told.trace()));
    }
}
