package se.uppdrag.command.dispatch;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the ledger remembers of commands and streams; asked only when a command comes again, changes nothing or is refused. */
public interface CommandMemory {

    /** @param key scoped by actor */
    Optional<Remembered> find(String key);

    /** Sequence of the stream's last event, from 0. */
    Optional<Long> version(UUID stream);

    /** Position of the last event of all. */
    long head();

    /** @param hash of the body that came with the key */
    record Remembered(@Nullable String hash, Outcome outcome) {}
}
