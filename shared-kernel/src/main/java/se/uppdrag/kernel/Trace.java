package se.uppdrag.kernel;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.time.Dating;

/** Where something in a state comes from: the event that says it, when it happened, on what source, and whether it is made up. */
public record Trace(
        UUID event,
        Dating happened,
        LocalDate day,
        @Nullable String source,
        boolean example,
        Entry entry,
        Actor actor) {

    public static Trace of(Recorded<?> recorded) {
        var fact = recorded.fact();
        return new Trace(
                recorded.eventId(),
                fact.happened(),
                recorded.day(),
                fact.source(),
                fact.example(),
                fact.entry(),
                fact.actor());
    }
}
