package se.uppdrag.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Several measurements of the same thing. */
record Figures(List<Double> sorted) {

    static Figures of(List<Double> values) {
        return new Figures(values.stream().sorted().toList());
    }

    static Figures of(double... values) {
        return of(Arrays.stream(values).boxed().toList());
    }

    double median() {
        return quantile(0.5);
    }

    double quantile(double share) {
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * (sorted.size() - 1))));
    }

    /** Median, and the lowest and highest in brackets. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%,.1f [%,.1f–%,.1f]", median(), sorted.getFirst(), sorted.getLast());
    }
}
