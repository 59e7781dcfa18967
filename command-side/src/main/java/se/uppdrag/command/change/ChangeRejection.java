package se.uppdrag.command.change;

import java.util.List;
import se.uppdrag.command.Rejection;
import se.uppdrag.kernel.figure.Operation;

/** Every no that an earlier change can say. */
public sealed interface ChangeRejection extends Rejection {

    record TargetAlreadySet(String target) implements ChangeRejection {
        @Override
        public String field() {
            return "target";
        }
    }

    record TargetUnknown(String target) implements ChangeRejection {

        @Override
        public String field() {
            return "target";
        }

        @Override
        public int status() {
            return 422;
        }
    }

    record FigureAlreadyStated(String figure) implements ChangeRejection {
        @Override
        public String field() {
            return "figure";
        }
    }

    /** One of the terms is neither a figure that is stated nor a number. */
    record TermUnknown(List<String> terms) implements ChangeRejection {

        @Override
        public String field() {
            return "follows";
        }

        @Override
        public int status() {
            return 422;
        }
    }

    record CalculationImpossible(Operation operation, List<String> terms) implements ChangeRejection {

        @Override
        public String field() {
            return "follows";
        }

        @Override
        public int status() {
            return 422;
        }
    }

    /** Every optional part was left out. */
    record NothingStated() implements ChangeRejection {
        @Override
        public int status() {
            return 422;
        }
    }

    record ChangeFindingUnknown() implements ChangeRejection {

        @Override
        public String field() {
            return "finding";
        }

        @Override
        public int status() {
            return 422;
        }
    }
}
