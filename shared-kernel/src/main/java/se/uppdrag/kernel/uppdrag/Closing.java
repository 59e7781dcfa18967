package se.uppdrag.kernel.uppdrag;

import static se.uppdrag.kernel.Lists.plus;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.uppdrag.UppdragEvent.DecisionPointAnswered;
import se.uppdrag.kernel.uppdrag.UppdragEvent.ReportedDone;

/**
 * How the uppdrag stands as a whole, and how each of its points was met.
 *
 * @param ended the event that ended it; absent while it goes on
 */
public record Closing(
        Status status,
        List<Told<DecisionPointAnswered>> answers,
        @Nullable Told<ReportedDone> done,
        @Nullable Told<UppdragEvent.OfClosing> ended) {

    /** CEASED stopped without a decision: it is still outstanding. */
    public enum Status {
        ONGOING,
        REPORTED_DONE,
        CLOSED,
        WITHDRAWN,
        DISCONTINUED,
        CEASED;

        public boolean outstanding() {
            return this == ONGOING || this == REPORTED_DONE || this == CEASED;
        }
    }

    static Closing none() {
        return new Closing(Status.ONGOING, List.of(), null, null);
    }

    /** The latest answer to a point. */
    public Optional<Told<DecisionPointAnswered>> answer(PointRef point) {
        return answers.stream()
                .filter(told -> told.fact().point().equals(point))
                .reduce((earlier, later) -> later);
    }

    Closing after(Recorded<? extends UppdragEvent> recorded, UppdragEvent.OfClosing event) {
        return switch (event) {
            case DecisionPointAnswered e -> new Closing(status, plus(answers, Told.of(e, recorded)), done, ended);
            case ReportedDone e -> new Closing(Status.REPORTED_DONE, answers, Told.of(e, recorded), null);
            case UppdragEvent.UppdragClosed e -> ended(Status.CLOSED, e, recorded);
            case UppdragEvent.UppdragWithdrawn e -> ended(Status.WITHDRAWN, e, recorded);
            case UppdragEvent.UppdragDiscontinued e -> ended(Status.DISCONTINUED, e, recorded);
            case UppdragEvent.UppdragCeased e -> ended(Status.CEASED, e, recorded);
            case UppdragEvent.UppdragReopened e -> new Closing(Status.ONGOING, answers, null, null);
            case UppdragEvent.UppdragFactCorrected e -> this;
        };
    }

    private Closing ended(Status as, UppdragEvent.OfClosing by, Recorded<? extends UppdragEvent> recorded) {
        return new Closing(as, answers, done, Told.of(by, recorded));
    }
}
