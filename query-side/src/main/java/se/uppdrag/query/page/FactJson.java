package se.uppdrag.query.page;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Trace;
import se.uppdrag.kernel.time.Dating;

/**
 * Which recorded event says it, when that happened and on what source.
 *
 * @param example made up for demonstration
 */
public record FactJson(
        UUID event, Dating happened, @Nullable String source, boolean example) {

    public static FactJson of(Trace trace) {
        return new FactJson(trace.event(), trace.happened(), trace.source(), trace.example());
    }

    public static @Nullable FactJson ofNullable(@Nullable Trace trace) {
        return trace == null ? null : of(trace);
    }
}
