package se.uppdrag.query.state;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.query.readmodel.ViewDocument;

/**
 * One stream, whole: the state that guards and forms fold too.
 *
 * @param caseFileId of a stream that belongs to no case, its own id
 * @param version sequence of the last event of the stream, as {@code If-Match} names it
 * @param missing what had to be stated and is not
 * @param example whether what began it is made up
 * @param changed when the last event was recorded
 */
public record StreamDocument<S>(
        String id,
        long position,
        UUID caseFileId,
        long version,
        S state,
        List<Unstated> missing,
        boolean example,
        Instant changed)
        implements ViewDocument<StreamDocument<S>> {

    static <S> StreamDocument<S> of(Recorded<?> recorded, UUID id, UUID caseFileId, S state) {
        return new StreamDocument<>(
                id.toString(),
                recorded.position(),
                caseFileId,
                recorded.sequence(),
                state,
                Unstated.of(recorded),
                recorded.fact().example(),
                recorded.recordedAt());
    }

    StreamDocument<S> after(Recorded<?> recorded, S after) {
        return new StreamDocument<>(
                id,
                position,
                caseFileId,
                Math.max(version, recorded.sequence()),
                after,
                Stream.concat(missing.stream(), Unstated.of(recorded).stream()).toList(),
                example,
                recorded.recordedAt().isAfter(changed) ? recorded.recordedAt() : changed);
    }

    /** A correction changes nothing by itself, but counts in the version. */
    StreamDocument<S> seen(Recorded<?> correction) {
        var later = Math.max(version, correction.sequence());
        return new StreamDocument<>(id, position, caseFileId, later, state, missing, example, changed);
    }

    @Override
    public StreamDocument<S> at(long position) {
        return new StreamDocument<>(id, position, caseFileId, version, state, missing, example, changed);
    }

    @Override
    public Set<UUID> streams() {
        return Set.of(UUID.fromString(id));
    }
}
