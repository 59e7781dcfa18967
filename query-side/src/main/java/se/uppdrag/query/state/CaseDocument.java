package se.uppdrag.query.state;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.uppdrag.kernel.Entry;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.casefile.CaseFileEvent;
import se.uppdrag.kernel.casefile.CaseFileState;
import se.uppdrag.query.readmodel.ViewDocument;

/**
 * One case file, whole, but for what is protected: that stays in the ledger.
 *
 * @param version sequence of the last event of its stream, as {@code If-Match} names it
 * @param missing what had to be stated and is not
 * @param changed when the last event was recorded
 */
public record CaseDocument(
        String id, long position, long version, CaseFileState state, List<Unstated> missing, Instant changed)
        implements ViewDocument<CaseDocument> {

    static CaseDocument of(Recorded<?> recorded, CaseFileEvent.CaseFileOpened e) {
        return new CaseDocument(
                e.caseFileId().toString(),
                recorded.position(),
                recorded.sequence(),
                CaseFileState.none().after(recorded.as(e)),
                Unstated.of(recorded),
                recorded.recordedAt());
    }

    CaseDocument after(Recorded<?> recorded, CaseFileEvent event) {
        return new CaseDocument(
                id,
                position,
                Math.max(version, recorded.sequence()),
                state.after(recorded.as(open(event))),
                Stream.concat(missing.stream(), Unstated.of(recorded).stream()).toList(),
                recorded.recordedAt().isAfter(changed) ? recorded.recordedAt() : changed);
    }

    /** A correction changes nothing by itself, but counts in the version. */
    CaseDocument seen(Recorded<?> correction) {
        return new CaseDocument(id, position, Math.max(version, correction.sequence()), state, missing, changed);
    }

    /** What is {@link #missing}; of entered history also the number, until it has one (rule 0). */
    public List<Unstated> unstated() {
        var opened = state.opened();
        if (opened == null
                || opened.trace().entry() == Entry.LIVE
                || !state.numbers().isEmpty()) {
            return missing;
        }
        return Stream.concat(Stream.of(Unstated.number(opened.trace())), missing.stream())
                .toList();
    }

    @Override
    public UUID caseFileId() {
        return UUID.fromString(id);
    }

    @Override
    public CaseDocument at(long position) {
        return new CaseDocument(id, position, version, state, missing, changed);
    }

    private static CaseFileEvent open(CaseFileEvent event) {
        return event instanceof CaseFileEvent.DocumentRegistered e
                ? new CaseFileEvent.DocumentRegistered(
                        e.caseFileId(),
                        e.documentId(),
                        e.kind(),
                        e.counterpart(),
                        e.publicText(),
                        null,
                        e.designation())
                : event;
    }
}
