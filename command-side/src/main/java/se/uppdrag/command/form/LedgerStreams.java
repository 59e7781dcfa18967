package se.uppdrag.command.form;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.uppdrag.command.dispatch.Aggregate;
import se.uppdrag.kernel.Fact;
import se.uppdrag.kernel.History;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.casefile.DnrEvent;
import se.uppdrag.ledger.Ledger;
import se.uppdrag.ledger.LedgerEntry;

/** Folds a stream with the fold that its aggregate uses. */
final class LedgerStreams implements Streams {

    private final Ledger ledger;

    LedgerStreams(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public Optional<History<?, ?>> find(Aggregate aggregate, UUID id) {
        var entries = ledger.history(id);
        if (entries.isEmpty()
                || !aggregate.events().isInstance(entries.getFirst().event())) {
            return Optional.empty();
        }
        return Optional.of(aggregate.history(entries.stream().map(LedgerStreams::recorded)));
    }

    @Override
    public Optional<UUID> caseWith(String diary, String dnr) {
        var claims = ledger.history(DnrEvent.idOf(diary, dnr));
        return claims.isEmpty() || !(claims.getLast().event() instanceof DnrEvent.DnrClaimed claimed)
                ? Optional.empty()
                : Optional.of(claimed.caseFileId());
    }

    @Override
    public List<UUID> bodies() {
        return ledger.streamsWith("body-registered");
    }

    private static Recorded<?> recorded(LedgerEntry entry) {
        return new Recorded<>(
                entry.event(),
                entry.eventId(),
                entry.sequence(),
                entry.position(),
                entry.recordedAt(),
                Fact.from(entry.metadata()));
    }
}
