package se.uppdrag.query.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days for which a deadline had passed and nobody had decided anything; a later decision does not heal them (rule 6).
 *
 * @param to the last such day; absent while it goes on
 */
public record Gap(LocalDate from, @Nullable LocalDate to) {

    public long days(LocalDate today) {
        return ChronoUnit.DAYS.between(from, to == null ? today : to) + 1;
    }

    /**
     * What is left of it, in one part or two.
     *
     * @param until the first day that is again part of it; absent: none
     */
    List<Gap> without(LocalDate since, @Nullable LocalDate until) {
        var left = new ArrayList<Gap>();
        if (from.isBefore(since)) {
            left.add(new Gap(from, to == null || !to.isBefore(since) ? since.minusDays(1) : to));
        }
        if (until != null && (to == null || !to.isBefore(until))) {
            left.add(new Gap(from.isBefore(until) ? until : from, to));
        }
        return left;
    }
}
