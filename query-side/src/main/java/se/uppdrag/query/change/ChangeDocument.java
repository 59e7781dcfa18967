package se.uppdrag.query.change;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.change.ChangeEvent;
import se.uppdrag.kernel.change.ChangeState;
import se.uppdrag.query.readmodel.ViewDocument;
import se.uppdrag.query.state.Unstated;

/**
 * One earlier change, whole.
 *
 * @param version sequence of the last event of its stream, as {@code If-Match} names it
 * @param missing what had to be stated and is not
 */
public record ChangeDocument(
        String id,
        long position,
        UUID caseFileId,
        UUID uppdragId,
        long version,
        ChangeState state,
        List<Unstated> missing)
        implements ViewDocument<ChangeDocument> {

    static ChangeDocument of(Recorded<?> recorded, ChangeEvent.EarlierChangeDescribed e) {
        return new ChangeDocument(
                e.changeId().toString(),
                recorded.position(),
                e.caseFileId(),
                e.uppdragId(),
                recorded.sequence(),
                ChangeState.none().after(recorded.as(e)),
                Unstated.of(recorded));
    }

    ChangeDocument after(Recorded<?> recorded, ChangeEvent event) {
        return new ChangeDocument(
                id,
                position,
                caseFileId,
                uppdragId,
                Math.max(version, recorded.sequence()),
                state.after(recorded.as(event)),
                Stream.concat(missing.stream(), Unstated.of(recorded).stream()).toList());
    }

    /** A correction changes nothing by itself, but counts in the version. */
    ChangeDocument seen(Recorded<?> correction) {
        var later = Math.max(version, correction.sequence());
        return new ChangeDocument(id, position, caseFileId, uppdragId, later, state, missing);
    }

    @Override
    public ChangeDocument at(long position) {
        return new ChangeDocument(id, position, caseFileId, uppdragId, version, state, missing);
    }

    @Override
    public Set<UUID> streams() {
        return Set.of(UUID.fromString(id));
    }
}
