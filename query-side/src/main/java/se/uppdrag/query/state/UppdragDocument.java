package se.uppdrag.query.state;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.uppdrag.UppdragEvent;
import se.uppdrag.kernel.uppdrag.UppdragState;
import se.uppdrag.query.deadline.Lifecycle;
import se.uppdrag.query.deadline.Promises;
import se.uppdrag.query.readmodel.ViewDocument;

/**
 * One uppdrag, whole: the state that guards and forms fold too, with what only pages ask for.
 *
 * @param version sequence of the last event of its stream, as {@code If-Match} names it
 * @param promises deadlines as the overview counts them, so that both show the same light
 * @param missing what had to be stated and is not
 */
public record UppdragDocument(
        String id,
        long position,
        UUID caseFileId,
        long version,
        UppdragState state,
        Promises promises,
        Lifecycle lifecycle,
        List<Unstated> missing)
        implements ViewDocument<UppdragDocument> {

    static UppdragDocument of(Recorded<?> recorded, UppdragEvent.UppdragAssigned e) {
        return new UppdragDocument(
                e.uppdragId().toString(),
                recorded.position(),
                e.caseFileId(),
                recorded.sequence(),
                UppdragState.none().after(recorded.as(e)),
                Promises.none(),
                Lifecycle.of(e.points()),
                Unstated.of(recorded));
    }

    UppdragDocument after(Recorded<?> recorded, UppdragEvent event) {
        return new UppdragDocument(
                id,
                position,
                caseFileId,
                Math.max(version, recorded.sequence()),
                state.after(recorded.as(event)),
                promised(recorded, event),
                lived(recorded, event),
                Stream.concat(missing.stream(), Unstated.of(recorded).stream()).toList());
    }

    /** A correction changes nothing by itself, but counts in the version. */
    UppdragDocument seen(Recorded<?> correction) {
        var later = Math.max(version, correction.sequence());
        return new UppdragDocument(id, position, caseFileId, later, state, promises, lifecycle, missing);
    }

    @Override
    public UppdragDocument at(long position) {
        return new UppdragDocument(id, position, caseFileId, version, state, promises, lifecycle, missing);
    }

    private Promises promised(Recorded<?> recorded, UppdragEvent event) {
        return switch (event) {
            case UppdragEvent.OfDeadlines e -> promises.after(recorded, e);
            case UppdragEvent.OfReport e -> promises.after(recorded, e);
            case UppdragEvent.OfMandate e -> promises;
            case UppdragEvent.OfScope e -> promises;
            case UppdragEvent.OfPhases e -> promises;
            case UppdragEvent.OfConsultation e -> promises;
            case UppdragEvent.OfClosing e -> promises;
        };
    }

    private Lifecycle lived(Recorded<?> recorded, UppdragEvent event) {
        return switch (event) {
            case UppdragEvent.PointCameIntoForce e -> lifecycle.after(e);
            case UppdragEvent.PointLapsed e -> lifecycle.after(e);
            case UppdragEvent.OfClosing e -> lifecycle.after(recorded, e);
            case UppdragEvent.OfMandate e -> lifecycle;
            case UppdragEvent.OfScope e -> lifecycle;
            case UppdragEvent.OfPhases e -> lifecycle;
            case UppdragEvent.OfDeadlines e -> lifecycle;
            case UppdragEvent.OfConsultation e -> lifecycle;
            case UppdragEvent.OfReport e -> lifecycle;
        };
    }
}
