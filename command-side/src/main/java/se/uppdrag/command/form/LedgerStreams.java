package se.uppdrag.command.form;

import java.util.Optional;
import java.util.UUID;
import se.uppdrag.kernel.Fact;
import se.uppdrag.kernel.History;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.body.BodyEvent;
import se.uppdrag.kernel.body.BodyState;
import se.uppdrag.kernel.casefile.CaseFileEvent;
import se.uppdrag.kernel.casefile.CaseFileState;
import se.uppdrag.kernel.uppdrag.UppdragEvent;
import se.uppdrag.kernel.uppdrag.UppdragState;
import se.uppdrag.ledger.Ledger;
import se.uppdrag.ledger.LedgerEntry;

/** Folds a stream with the fold that its aggregate uses. */
final class LedgerStreams implements Streams {

    private final Ledger ledger;

    LedgerStreams(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public Optional<History<UppdragState, UppdragEvent>> uppdrag(UUID id) {
        return folded(id, UppdragEvent.class, History.of(UppdragState.none(), UppdragState::after));
    }

    @Override
    public Optional<History<CaseFileState, CaseFileEvent>> caseFile(UUID id) {
        return folded(id, CaseFileEvent.class, History.of(CaseFileState.none(), CaseFileState::after));
    }

    @Override
    public Optional<History<BodyState, BodyEvent>> body(UUID id) {
        return folded(id, BodyEvent.class, History.of(BodyState.none(), BodyState::after));
    }

    /** Empty when there is no such stream, or one of another kind. */
    private <S, E> Optional<History<S, E>> folded(UUID id, Class<E> family, History<S, E> none) {
        var entries = ledger.history(id);
        if (entries.isEmpty() || !family.isInstance(entries.getFirst().event())) {
            return Optional.empty();
        }
        var history = none;
        for (var entry : entries) {
            history = history.after(recorded(entry, family.cast(entry.event())));
        }
        return Optional.of(history);
    }

    private static <E> Recorded<E> recorded(LedgerEntry entry, E event) {
        return new Recorded<>(
                event,
                entry.eventId(),
                entry.sequence(),
                entry.position(),
                entry.recordedAt(),
                Fact.from(entry.metadata()));
    }
}
