package se.uppdrag.query.body;

import java.util.Set;
import java.util.UUID;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.body.BodyEvent;
import se.uppdrag.kernel.body.BodyState;
import se.uppdrag.query.readmodel.ViewDocument;

/**
 * One body with its roles. It belongs to no case: its own id stands in for one.
 *
 * @param version sequence of the last event of its stream, as {@code If-Match} names it
 */
public record BodyDocument(String id, long position, long version, BodyState state)
        implements ViewDocument<BodyDocument> {

    static BodyDocument of(Recorded<?> recorded, BodyEvent.BodyRegistered e) {
        return new BodyDocument(
                e.bodyId().toString(),
                recorded.position(),
                recorded.sequence(),
                BodyState.none().after(recorded.as(e)));
    }

    BodyDocument after(Recorded<?> recorded, BodyEvent e) {
        return new BodyDocument(id, position, Math.max(version, recorded.sequence()), state.after(recorded.as(e)));
    }

    /** A correction changes nothing by itself, but counts in the version. */
    BodyDocument seen(Recorded<?> correction) {
        return new BodyDocument(id, position, Math.max(version, correction.sequence()), state);
    }

    @Override
    public UUID caseFileId() {
        return UUID.fromString(id);
    }

    @Override
    public BodyDocument at(long position) {
        return new BodyDocument(id, position, version, state);
    }

    @Override
    public Set<UUID> streams() {
        return Set.of(UUID.fromString(id));
    }
}
