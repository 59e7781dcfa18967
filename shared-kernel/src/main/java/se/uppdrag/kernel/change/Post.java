package se.uppdrag.kernel.change;

import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.figure.Figure;
import se.uppdrag.kernel.time.Dating;

/**
 * Some people who do the same work.
 *
 * @param heads how many; absent: not stated
 * @param percentOfFullTime of each of them; absent: not stated
 * @param from where they came from
 * @param until of a temporary employment, as written
 */
public record Post(
        String role,
        @Nullable Figure heads,
        @Nullable Figure percentOfFullTime,
        @Nullable Party from,
        @Nullable String place,
        @Nullable Employment employment,
        @Nullable Dating until) {}
