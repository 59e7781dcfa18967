package se.uppdrag.command.comparison;

import se.uppdrag.command.Rejection;
import se.uppdrag.kernel.figure.Operation;

/** Every no that a cost comparison can say. A total that does not agree is none: it is recorded, and found. */
public sealed interface ComparisonRejection extends Rejection {

    record AlternativeAlreadyDefined(String key) implements ComparisonRejection {
        @Override
        public String field() {
            return "alternative";
        }
    }

    record AlternativeUnknown(String alternative) implements ComparisonRejection {

        @Override
        public String field() {
            return "alternative";
        }

        @Override
        public int status() {
            return 422;
        }
    }

    record AlternativeTwice(String alternative) implements ComparisonRejection {

        @Override
        public String field() {
            return "figures";
        }

        @Override
        public int status() {
            return 422;
        }
    }

    /** Nothing to sum up or to compare. */
    record NoLines() implements ComparisonRejection {
        @Override
        public String field() {
            return "of";
        }
    }

    record LineUnknown(String line) implements ComparisonRejection {

        @Override
        public String field() {
            return "line";
        }

        @Override
        public int status() {
            return 422;
        }
    }

    record AssumptionAlreadyStated(String key) implements ComparisonRejection {
        @Override
        public String field() {
            return "assumption";
        }
    }

    record AssumptionUnknown(String assumption) implements ComparisonRejection {

        @Override
        public String field() {
            return "assumption";
        }

        @Override
        public int status() {
            return 422;
        }
    }

    record RateNotInPercent(String rate) implements ComparisonRejection {

        @Override
        public String field() {
            return "rates";
        }

        @Override
        public int status() {
            return 422;
        }
    }

    record TimesOutOfRange(int times) implements ComparisonRejection {

        @Override
        public String field() {
            return "rates";
        }

        @Override
        public int status() {
            return 422;
        }
    }

    record OperationMissing() implements ComparisonRejection {

        @Override
        public String field() {
            return "operation";
        }

        @Override
        public int status() {
            return 422;
        }
    }

    record CalculationImpossible(Operation operation) implements ComparisonRejection {

        @Override
        public String field() {
            return "terms";
        }

        @Override
        public int status() {
            return 422;
        }
    }

    record AlternativeMissing() implements ComparisonRejection {

        @Override
        public String field() {
            return "alternative";
        }

        @Override
        public int status() {
            return 422;
        }
    }

    record NotStale(String item) implements ComparisonRejection {
        @Override
        public String field() {
            return "item";
        }
    }

    record FindingUnknown(String finding) implements ComparisonRejection {

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
