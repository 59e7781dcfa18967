package se.uppdrag.query.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
}
