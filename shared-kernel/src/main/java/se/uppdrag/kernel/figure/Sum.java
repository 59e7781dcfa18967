package se.uppdrag.kernel.figure;

import java.util.List;

/**
 * The sum of a list of figures. What is not known cannot be added: the sum is then what is known, "at least" it when nothing is
 * negative.
 *
 * @param figure sum of what could be added, in the finest unit among it; NOT_STATED when there was nothing
 * @param unknown how many gave no number
 * @param apart how many count something else than the first that is known: another unit, or per something else
 */
public record Sum(Figure figure, int unknown, int apart) {

    public static Sum of(List<Figure> terms) {
        var sum = Figure.notStated();
        var unknown = 0;
        var apart = 0;
        for (var term : terms) {
            if (!term.known()) {
                unknown++;
            } else if (!sum.known()) {
                sum = Figure.computed(
                        term.low(), term.high(), term.unit(), term.counted(), term.per(), term.precision());
            } else if (sum.addableTo(term)) {
                sum = sum.plus(term);
            } else {
                apart++;
            }
        }
        return new Sum(sum, unknown, apart);
    }

    public boolean complete() {
        return unknown == 0 && apart == 0;
    }
}
