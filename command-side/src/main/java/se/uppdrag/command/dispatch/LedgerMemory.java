package se.uppdrag.command.dispatch;

import java.util.Optional;
import java.util.UUID;
import se.uppdrag.ledger.CommandRecord;
import se.uppdrag.ledger.Ledger;

/** The ledger as the doors' memory: one commit's positions follow on each other. */
final class LedgerMemory implements CommandMemory {

    private final Ledger ledger;

    LedgerMemory(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public Optional<Remembered> find(String key) {
        return ledger.find(key).map(command -> new Remembered(command.commandHash(), outcome(command)));
    }

    @Override
    public Optional<Long> version(UUID stream) {
        return ledger.version(stream);
    }

    @Override
    public long head() {
        return ledger.headPosition();
    }

    private Outcome outcome(CommandRecord command) {
        var count = Math.toIntExact(command.lastPosition() - command.firstPosition() + 1);
        var changes = ledger.range(command.firstPosition(), count).stream()
                .map(entry -> new Outcome.Change(entry.aggregateId(), entry.sequence(), entry.event()))
                .toList();
        return new Outcome(changes, command.lastPosition());
    }
}
