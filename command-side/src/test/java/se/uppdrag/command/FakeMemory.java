package se.uppdrag.command;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.uppdrag.command.dispatch.CommandMemory;

/** A ledger's memory that a test writes itself. */
public final class FakeMemory implements CommandMemory {

    public final Map<String, Remembered> commands = new HashMap<>();
    public final Map<UUID, Long> versions = new HashMap<>();

    @Override
    public Optional<Remembered> find(String key) {
        return Optional.ofNullable(commands.get(key));
    }

    @Override
    public Optional<Long> version(UUID stream) {
        return Optional.ofNullable(versions.get(stream));
    }

    @Override
    public long head() {
        return 99;
    }
}
