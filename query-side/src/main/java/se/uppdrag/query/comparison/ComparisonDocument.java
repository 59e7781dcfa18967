package se.uppdrag.query.comparison;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.comparison.ComparisonEvent;
import se.uppdrag.kernel.comparison.ComparisonState;
import se.uppdrag.query.readmodel.ViewDocument;
import se.uppdrag.query.state.Unstated;

/**
 * One cost comparison, whole.
 *
 * @param version sequence of the last event of its stream, as {@code If-Match} names it
 * @param missing what had to be stated and is not
 */
public record ComparisonDocument(
        String id,
        long position,
        UUID caseFileId,
        UUID uppdragId,
        long version,
        ComparisonState state,
        List<Unstated> missing)
        implements ViewDocument<ComparisonDocument> {

    static ComparisonDocument of(Recorded<?> recorded, ComparisonEvent.ComparisonDefined e) {
        return new ComparisonDocument(
                e.comparisonId().toString(),
                recorded.position(),
                e.caseFileId(),
                e.uppdragId(),
                recorded.sequence(),
                ComparisonState.none().after(recorded.as(e)),
                Unstated.of(recorded));
    }

    ComparisonDocument after(Recorded<?> recorded, ComparisonEvent event) {
        return new ComparisonDocument(
                id,
                position,
                caseFileId,
                uppdragId,
                Math.max(version, recorded.sequence()),
                state.after(recorded.as(event)),
                Stream.concat(missing.stream(), Unstated.of(recorded).stream()).toList());
    }

    /** A correction changes nothing by itself, but counts in the version. */
    ComparisonDocument seen(Recorded<?> correction) {
        var later = Math.max(version, correction.sequence());
        return new ComparisonDocument(id, position, caseFileId, uppdragId, later, state, missing);
    }

    @Override
    public ComparisonDocument at(long position) {
        return new ComparisonDocument(id, position, caseFileId, uppdragId, version, state, missing);
    }

    @Override
    public Set<UUID> streams() {
        return Set.of(UUID.fromString(id));
    }
}
