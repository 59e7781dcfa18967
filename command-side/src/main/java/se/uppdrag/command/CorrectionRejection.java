package se.uppdrag.command;

import java.util.UUID;

/** Why a fact cannot be corrected as asked. */
public sealed interface CorrectionRejection extends Rejection {

    record FactUnknown(UUID event) implements CorrectionRejection {

        @Override
        public String field() {
            return "corrects";
        }

        @Override
        public int status() {
            return 422;
        }
    }

    /** The fact that a whole history rests on can be replaced, not struck out. */
    record FoundingFactNeedsReplacement() implements CorrectionRejection {
        @Override
        public String field() {
            return "replacement";
        }
    }

    /** A fact that carries the history's own identity or was recorded together with another stream's fact. */
    record FactNotCorrectable(String name) implements CorrectionRejection {
        @Override
        public String field() {
            return "corrects";
        }
    }

    /** What others have decided or answered is corrected by those who record it. */
    record NotYoursToCorrect(String name) implements CorrectionRejection {

        @Override
        public String field() {
            return "corrects";
        }

        @Override
        public int status() {
            return 403;
        }
    }

    record ReplacementOfOtherKind(String expected, String given) implements CorrectionRejection {

        @Override
        public String field() {
            return "replacement";
        }

        @Override
        public int status() {
            return 422;
        }
    }

    record ReplacementOfOtherStream() implements CorrectionRejection {

        @Override
        public String field() {
            return "replacement";
        }

        @Override
        public int status() {
            return 422;
        }
    }
}
