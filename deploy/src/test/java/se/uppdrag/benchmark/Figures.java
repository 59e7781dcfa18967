package se.uppdrag.benchmark;

import java.util.List;
import java.util.Locale;

/** Several measurements of the same thing. */
record Figures(List<Double> sorted) {

    static Figures of(List<Double> values) {
        return new Figures(values.stream().sorted().toList());
    }

    static Figures of(double value) {
        return of(List.of(value));
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
        var form = median() < 10 ? "%.2f [%.2f–%.2f]" : "%,.1f [%,.1f–%,.1f]";
        return String.format(Locale.ROOT, form, median(), sorted.getFirst(), sorted.getLast());
    }
}
