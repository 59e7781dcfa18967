package se.uppdrag.query.readmodel;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.ledger.Ledger;
import se.uppdrag.ledger.LedgerEntry;

final class LedgerStreams implements Streams {

    private final Ledger ledger;

    LedgerStreams(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public List<Recorded<?>> upTo(long position, Set<UUID> streams) {
        return streams.stream()
                .flatMap(stream -> ledger.history(stream).stream())
                .filter(entry -> entry.position() <= position)
                .sorted(Comparator.comparingLong(LedgerEntry::position))
                .<Recorded<?>>map(Delivery::recorded)
                .toList();
    }

    @Override
    public List<Recorded<?>> ofSequence(UUID caseOrStream) {
        var ofCase = ledger.ofCase(caseOrStream);
        return (ofCase.isEmpty() ? ledger.history(caseOrStream) : ofCase)
                .stream().<Recorded<?>>map(Delivery::recorded).toList();
    }
}
