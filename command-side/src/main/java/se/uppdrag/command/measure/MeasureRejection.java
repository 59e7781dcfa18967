package se.uppdrag.command.measure;

import java.util.UUID;
import se.uppdrag.command.Rejection;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.figure.Figure;
import se.uppdrag.kernel.measure.MeasureStatus;

/** Every no that a measure can say. */
public sealed interface MeasureRejection extends Rejection {

    /** A saving that costs; entered history keeps it, as a finding. */
    record NegativeSaving(Figure yearly) implements MeasureRejection {

        @Override
        public String field() {
            return "yearly";
        }

        @Override
        public int status() {
            return 422;
        }
    }

    record ConsequenceMissing() implements MeasureRejection {

        @Override
        public String field() {
            return "text";
        }

        @Override
        public int status() {
            return 422;
        }
    }

    /** What one has decided another does not decide once more. */
    record AlreadyDecided(MeasureStatus decided, Party decider) implements MeasureRejection {
        @Override
        public String field() {
            return "decider";
        }
    }

    record MeasureUnknown(UUID other) implements MeasureRejection {

        @Override
        public String field() {
            return "other";
        }

        @Override
        public int status() {
            return 422;
        }
    }

    /** Followed from the other, the links lead back here: none of them would count. */
    record CircularLink(UUID other) implements MeasureRejection {
        @Override
        public String field() {
            return "other";
        }
    }
}
