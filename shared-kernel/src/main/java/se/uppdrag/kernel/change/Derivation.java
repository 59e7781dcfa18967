package se.uppdrag.kernel.change;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.uppdrag.kernel.figure.Calculation;
import se.uppdrag.kernel.figure.Figure;
import se.uppdrag.kernel.figure.FigureNotUnderstood;
import se.uppdrag.kernel.figure.Operation;

/** How a figure should follow from others: each term is the short name of another figure, or a number, as in two thirds. */
public record Derivation(Operation operation, List<String> terms) {

    public Derivation {
        terms = List.copyOf(terms);
    }

    /** Empty when a term is neither a figure nor a number. */
    public Optional<Calculation> calculation(Function<String, Optional<Figure>> figures) {
        var found = terms.stream()
                .map(term -> figures.apply(term).or(() -> number(term)))
                .toList();
        return found.stream().allMatch(Optional::isPresent)
                ? Optional.of(new Calculation(
                        operation, found.stream().map(Optional::orElseThrow).toList()))
                : Optional.empty();
    }

    private static Optional<Figure> number(String term) {
        try {
            return Optional.of(Figure.of(term)).filter(Figure::known);
        } catch (FigureNotUnderstood name) {
            return Optional.empty();
        }
    }
}
