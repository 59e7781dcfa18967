package se.uppdrag.query.deadline;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.casefile.CaseFileEvent;
import se.uppdrag.kernel.uppdrag.UppdragEvent;
import se.uppdrag.query.readmodel.ViewDocument;

/** The deadlines of one uppdrag, with what a list has to say of it. */
record Deadlines(
        String id,
        long position,
        UUID caseFileId,
        List<String> caseNumbers,
        String title,
        Parties parties,
        Lifecycle lifecycle,
        Promises promises)
        implements ViewDocument<Deadlines> {

    static Deadlines of(Recorded<?> recorded, UppdragEvent.UppdragAssigned e, List<String> caseNumbers) {
        return new Deadlines(
                e.uppdragId().toString(),
                recorded.position(),
                e.caseFileId(),
                caseNumbers,
                e.title(),
                new Parties(e.givers(), e.holders(), e.performers()),
                Lifecycle.of(e.points()),
                Promises.none());
    }

    Deadlines after(CaseFileEvent.CaseNumberAdded e) {
        var numbers = Stream.concat(caseNumbers.stream(), Stream.of(e.dnr()))
                .distinct()
                .toList();
        return new Deadlines(id, position, caseFileId, numbers, title, parties, lifecycle, promises);
    }

    Deadlines after(Recorded<?> recorded, UppdragEvent event) {
        return switch (event) {
            case UppdragEvent.OfMandate e -> mandated(e);
            case UppdragEvent.OfDeadlines e -> promising(promises.after(recorded, e));
            case UppdragEvent.OfReport e -> promising(promises.after(recorded, e));
            case UppdragEvent.OfClosing e -> living(lifecycle.after(recorded, e));
            case UppdragEvent.OfScope e -> this;
            case UppdragEvent.OfPhases e -> this;
            case UppdragEvent.OfConsultation e -> this;
        };
    }

    private Deadlines mandated(UppdragEvent.OfMandate event) {
        return switch (event) {
            case UppdragEvent.UppdragRenamed e ->
                new Deadlines(id, position, caseFileId, caseNumbers, e.title(), parties, lifecycle, promises);
            case UppdragEvent.PointCameIntoForce e -> living(lifecycle.after(e));
            case UppdragEvent.PointLapsed e -> living(lifecycle.after(e));
            case UppdragEvent.GiverAdded e -> of(parties.after(e));
            case UppdragEvent.GiverLeft e -> of(parties.after(e));
            case UppdragEvent.HandedOver e -> of(parties.after(e));
            case UppdragEvent.PerformerEngaged e -> of(parties.after(e));
            case UppdragEvent.UppdragAssigned e -> this;
            case UppdragEvent.PointReworded e -> this;
            case UppdragEvent.MandateInterpreted e -> this;
            case UppdragEvent.TaskAdded e -> this;
            case UppdragEvent.TaskDeclined e -> this;
        };
    }

    /** A deliverable waits for nothing once it is delivered. */
    Status.Stage stage(Deliverable deliverable) {
        return deliverable.open() ? lifecycle.status().stage() : Status.Stage.CLOSED;
    }

    private Deadlines of(Parties parties) {
        return new Deadlines(id, position, caseFileId, caseNumbers, title, parties, lifecycle, promises);
    }

    private Deadlines living(Lifecycle lifecycle) {
        return new Deadlines(id, position, caseFileId, caseNumbers, title, parties, lifecycle, promises);
    }

    private Deadlines promising(Promises promises) {
        return new Deadlines(id, position, caseFileId, caseNumbers, title, parties, lifecycle, promises);
    }

    @Override
    public Deadlines at(long position) {
        return new Deadlines(id, position, caseFileId, caseNumbers, title, parties, lifecycle, promises);
    }
}
