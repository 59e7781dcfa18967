package se.uppdrag.query.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.casefile.CaseFileEvent;
import se.uppdrag.kernel.uppdrag.UppdragEvent;
import se.uppdrag.query.list.Light;

/**
 * What every list says of an uppdrag.
 *
 * @param caseNumbers as written
 */
public record Outline(List<String> caseNumbers, String title, Parties parties, Lifecycle lifecycle, Promises promises) {

    public static Outline of(Recorded<?> recorded, UppdragEvent.UppdragAssigned e, List<String> caseNumbers) {
        return new Outline(caseNumbers, e.title(), Parties.of(recorded, e), Lifecycle.of(e.points()), Promises.none());
    }

    public Outline after(CaseFileEvent.CaseNumberAdded e) {
        var numbers = Stream.concat(caseNumbers.stream(), Stream.of(e.dnr()))
                .distinct()
                .toList();
        return new Outline(numbers, title, parties, lifecycle, promises);
    }

    public Outline after(Recorded<?> recorded, UppdragEvent event) {
        return switch (event) {
            case UppdragEvent.OfMandate e -> mandated(recorded, e);
            case UppdragEvent.OfDeadlines e -> promising(promises.after(recorded, e));
            case UppdragEvent.OfReport e -> promising(promises.after(recorded, e));
            case UppdragEvent.OfClosing e -> living(lifecycle.after(recorded, e));
            case UppdragEvent.OfRest e -> living(lifecycle.after(recorded, e));
            case UppdragEvent.OfStanding e -> this;
            case UppdragEvent.OfScope e -> this;
            case UppdragEvent.OfPhases e -> this;
            case UppdragEvent.OfConsultation e -> this;
            case UppdragEvent.OfFindings e -> this;
        };
    }

    /** Of the uppdrag as a whole: the deadline that is due first says it. */
    public Light light(Lights lights) {
        return lights.of(lifecycle.stage(), due(), moreTime());
    }

    /** Of the deadline that is due first; none while deadlines stand still. */
    public @Nullable LocalDate due() {
        return lifecycle.stage() == Status.Stage.RESTING
                ? null
                : promises.next().map(Deliverable::lastDay).orElse(null);
    }

    public MoreTime moreTime() {
        return promises.next().map(Deliverable::moreTime).orElse(MoreTime.NOT_ASKED);
    }

    private Outline mandated(Recorded<?> recorded, UppdragEvent.OfMandate event) {
        return switch (event) {
            case UppdragEvent.UppdragRenamed e -> new Outline(caseNumbers, e.title(), parties, lifecycle, promises);
            case UppdragEvent.PointCameIntoForce e -> living(lifecycle.after(e));
            case UppdragEvent.PointLapsed e -> living(lifecycle.after(e));
            case UppdragEvent.TaskReplaced e -> living(lifecycle.after(e));
            case UppdragEvent.GiverAdded e -> of(parties.after(recorded, e));
            case UppdragEvent.GiverLeft e -> of(parties.after(recorded, e));
            case UppdragEvent.HandedOver e -> of(parties.after(recorded, e));
            case UppdragEvent.PerformerEngaged e -> of(parties.after(recorded, e));
            case UppdragEvent.UppdragAssigned e -> this;
            case UppdragEvent.PointReworded e -> this;
            case UppdragEvent.MandateInterpreted e -> this;
            case UppdragEvent.UppdragPassedOn e -> this;
            case UppdragEvent.UppdragDerived e -> this;
            case UppdragEvent.TaskAdded e -> this;
            case UppdragEvent.TaskDeclined e -> this;
        };
    }

    private Outline of(Parties parties) {
        return new Outline(caseNumbers, title, parties, lifecycle, promises);
    }

    private Outline living(Lifecycle lifecycle) {
        return new Outline(caseNumbers, title, parties, lifecycle, promises);
    }

    private Outline promising(Promises promises) {
        return new Outline(caseNumbers, title, parties, lifecycle, promises);
    }
}
