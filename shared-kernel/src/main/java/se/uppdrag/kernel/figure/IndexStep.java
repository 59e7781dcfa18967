package se.uppdrag.kernel.figure;

import org.jspecify.annotations.Nullable;

/**
 * One rate of an indexation.
 *
 * @param rate in percent
 * @param times how many times it is applied, at least once and at most a hundred times
 * @param index whose rate it is, as written: KPI, KPIF, the contract
 * @param years which years it stands for, as written
 * @param assumption key of the assumption that the rate rests on
 */
public record IndexStep(
        Figure rate,
        int times,
        @Nullable String index,
        @Nullable String years,
        @Nullable String source,
        @Nullable String assumption) {

    public static final int MOST_TIMES = 100;

    public IndexStep {
        Figure.require(times >= 1 && times <= MOST_TIMES, "A rate is applied once to a hundred times");
    }

    public IndexStep at(Figure other) {
        return new IndexStep(other, times, index, years, source, assumption);
    }
}
