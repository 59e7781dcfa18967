package se.uppdrag.query.measure;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.measure.MeasureEvent;
import se.uppdrag.kernel.measure.MeasureState;
import se.uppdrag.query.readmodel.ViewDocument;
import se.uppdrag.query.state.Unstated;

/**
 * One measure, whole.
 *
 * @param version sequence of the last event of its stream, as {@code If-Match} names it
 * @param missing what had to be stated and is not
 * @param changed when the last event was recorded
 */
record MeasureDocument(
        String id,
        long position,
        UUID caseFileId,
        long version,
        MeasureState state,
        List<Unstated> missing,
        boolean example,
        Instant changed)
        implements ViewDocument<MeasureDocument> {

    static MeasureDocument of(Recorded<?> recorded, MeasureEvent.MeasureProposed e) {
        return new MeasureDocument(
                e.measureId().toString(),
                recorded.position(),
                e.caseFileId(),
                recorded.sequence(),
                MeasureState.none().after(recorded.as(e)),
                Unstated.of(recorded),
                recorded.fact().example(),
                recorded.recordedAt());
    }

    MeasureDocument after(Recorded<?> recorded, MeasureEvent event) {
        return new MeasureDocument(
                id,
                position,
                caseFileId,
                Math.max(version, recorded.sequence()),
                state.after(recorded.as(event)),
                Stream.concat(missing.stream(), Unstated.of(recorded).stream()).toList(),
                example,
                recorded.recordedAt().isAfter(changed) ? recorded.recordedAt() : changed);
    }

    /** A correction changes nothing by itself, but counts in the version. */
    MeasureDocument seen(Recorded<?> correction) {
        var later = Math.max(version, correction.sequence());
        return new MeasureDocument(id, position, caseFileId, later, state, missing, example, changed);
    }

    @Override
    public MeasureDocument at(long position) {
        return new MeasureDocument(id, position, caseFileId, version, state, missing, example, changed);
    }

    @Override
    public Set<UUID> streams() {
        return Set.of(UUID.fromString(id));
    }
}
