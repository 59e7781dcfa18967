package se.uppdrag.kernel.figure;

import java.math.BigDecimal;
import java.util.List;

/** How one figure is had from others, so that a figure stated in a document can be checked. */
public record Calculation(Operation operation, List<Figure> terms) {

    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    public Calculation {
        terms = List.copyOf(terms);
    }

    /** Whether it has as many terms as it takes, of kinds that go together. */
    public boolean possible() {
        return switch (operation) {
            case SUM -> !terms.isEmpty() && Sum.of(terms).apart() == 0;
            case DIFFERENCE -> terms.size() >= 2 && terms.stream().allMatch(terms.getFirst()::addableTo);
            case PRODUCT ->
                terms.size() >= 2
                        && terms.stream().filter(term -> term.unit().isMoney()).count() <= 1;
            case SHARE ->
                terms.size() == 3
                        && terms.stream().skip(1).allMatch(Calculation::whole)
                        && terms.get(2).low() instanceof BigDecimal parts
                        && parts.signum() != 0;
            case PERCENT_CHANGE -> terms.size() == 2 && terms.get(0).addableTo(terms.get(1));
            case POINTS_CHANGE -> terms.size() == 2 && terms.stream().allMatch(term -> term.unit() == Unit.PERCENT);
        };
    }

    /** What it comes to; of a sum with unknown terms, what is known. Not stated when it is not possible. */
    public Figure result() {
        if (!possible()) {
            return Figure.notStated();
        }
        var first = terms.getFirst();
        return switch (operation) {
            case SUM -> Sum.of(terms).figure();
            case DIFFERENCE -> first.minus(terms.stream().skip(2).reduce(terms.get(1), Figure::plus));
            case PRODUCT -> product();
            case SHARE -> Arithmetic.share(first, terms.get(1), terms.get(2));
            case PERCENT_CHANGE -> first.percentChangeTo(terms.get(1));
            case POINTS_CHANGE -> Arithmetic.points(terms.get(1).minus(first));
        };
    }

    private Figure product() {
        var unit =
                terms.stream().filter(term -> term.unit().isMoney()).findFirst().orElse(terms.getFirst());
        var result = unit;
        for (var term : terms) {
            var factor = term.low();
            if (term != unit) {
                if (factor == null || !Arithmetic.single(term)) {
                    return Figure.notStated();
                }
                result = result.times(term.unit() == Unit.PERCENT ? factor.multiply(HUNDREDTH) : factor);
            }
        }
        return Arithmetic.whole(result);
    }

    private static boolean whole(Figure figure) {
        return figure.unit() == Unit.NUMBER && Arithmetic.single(figure);
    }
}
