package se.uppdrag.kernel.change;

import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.figure.Figure;
import se.uppdrag.kernel.time.Dating;

/** What a contract says of its price. {@code applies}: when. */
public record Clause(
        ClauseKind kind,
        String text,
        @Nullable Figure rate,
        @Nullable Dating applies) {}
