package se.uppdrag.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.time.Dating;

/** A history told event by event, each on its day; each answer is the id by which the event can be corrected. */
public final class Log<S, E> {

    public static final LocalDate DAY = LocalDate.of(2017, 6, 1);

    private History<S, E> history;
    private long sequence;

    public Log(S initial, BiFunction<S, Recorded<E>, S> fold) {
        history = History.of(initial, fold);
    }

    public UUID tell(E event) {
        return tell(DAY, event);
    }

    public UUID tell(LocalDate day, E event) {
        return tell(Dating.day(day), Entry.LIVE, null, event);
    }

    /** From an old source that does not say when. */
    public UUID tellUndated(E event) {
        return tell(Dating.notStated(), Entry.HISTORY, null, event);
    }

    /** In the place of the fact that a correction has struck out. */
    public UUID tellInstead(UUID corrected, E event) {
        return tell(Dating.day(DAY), Entry.LIVE, corrected, event);
    }

    private UUID tell(Dating happened, Entry entry, @Nullable UUID replaces, E event) {
        var id = new UUID(99, ++sequence);
        var fact = new Fact(new Actor("stab", Role.OFFICE, null), happened, null, "Protokoll", entry, false, replaces);
        history = history.after(
                new Recorded<>(event, id, sequence - 1, sequence, Instant.parse("2026-01-01T08:00:00Z"), fact));
        return id;
    }

    public S state() {
        return history.state();
    }

    public History<S, E> history() {
        return history;
    }
}
