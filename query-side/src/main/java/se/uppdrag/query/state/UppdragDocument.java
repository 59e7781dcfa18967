package se.uppdrag.query.state;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.uppdrag.UppdragEvent;
import se.uppdrag.kernel.uppdrag.UppdragState;
import se.uppdrag.query.deadline.Outline;
import se.uppdrag.query.readmodel.ViewDocument;

/**
 * One uppdrag, whole: the state that guards and forms fold too, with what only pages ask for.
 *
 * @param version sequence of the last event of its stream, as {@code If-Match} names it
 * @param outline as the lists show it, so that both show the same light; its numbers are those that came with the uppdrag
 * @param missing what had to be stated and is not
 */
public record UppdragDocument(
        String id,
        long position,
        UUID caseFileId,
        long version,
        UppdragState state,
        Outline outline,
        List<Unstated> missing)
        implements ViewDocument<UppdragDocument> {

    static UppdragDocument of(Recorded<?> recorded, UppdragEvent.UppdragAssigned e) {
        return new UppdragDocument(
                e.uppdragId().toString(),
                recorded.position(),
                e.caseFileId(),
                recorded.sequence(),
                UppdragState.none().after(recorded.as(e)),
                Outline.of(recorded, e, e.caseNumbers()),
                Unstated.of(recorded));
    }

    UppdragDocument after(Recorded<?> recorded, UppdragEvent event) {
        return new UppdragDocument(
                id,
                position,
                caseFileId,
                Math.max(version, recorded.sequence()),
                state.after(recorded.as(event)),
                outline.after(recorded, event),
                Stream.concat(missing.stream(), Unstated.of(recorded).stream()).toList());
    }

    /** A correction changes nothing by itself, but counts in the version. */
    UppdragDocument seen(Recorded<?> correction) {
        var later = Math.max(version, correction.sequence());
        return new UppdragDocument(id, position, caseFileId, later, state, outline, missing);
    }

    @Override
    public Optional<UppdragDocument> within(Party party) {
        var seen = state.within(party);
        return seen.consultations().isEmpty()
                ? Optional.empty()
                : Optional.of(new UppdragDocument(id, position, caseFileId, version, seen, outline, List.of()));
    }

    @Override
    public UppdragDocument at(long position) {
        return new UppdragDocument(id, position, caseFileId, version, state, outline, missing);
    }
}
