package se.uppdrag.command.casefile;

import se.uppdrag.command.Rejection;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.casefile.LinkKind;
import se.uppdrag.kernel.casefile.PointOutcome;

/** Every no that a case file can say. */
public sealed interface CaseFileRejection extends Rejection {

    /** The command's content is at fault, not the state. */
    sealed interface OfContent extends CaseFileRejection {

        @Override
        default int status() {
            return 422;
        }
    }

    /** {@code kind} leads back to where it began, over the case with the number {@code other}. */
    record LinkInCircle(LinkKind kind, String other) implements CaseFileRejection {
        @Override
        public String field() {
            return "other";
        }
    }

    /** A number is unique within its diary (rule 2). */
    record DnrTaken(String dnr, String diary) implements CaseFileRejection {

        @Override
        public String field() {
            return "dnr";
        }
    }

    record DiaryUnknown(String diary) implements OfContent {
        @Override
        public String field() {
            return "diary";
        }
    }

    /** A number needs its diary, and the other way round. */
    record NumberIncomplete() implements OfContent {
        @Override
        public String field() {
            return "dnr";
        }
    }

    record PointNumberedTwice(String number) implements OfContent {
        @Override
        public String field() {
            return "points";
        }
    }

    record PointWithoutText(String number) implements OfContent {
        @Override
        public String field() {
            return "points";
        }
    }

    record PointWithoutForce(String number) implements OfContent {
        @Override
        public String field() {
            return "points";
        }
    }

    /** A proposal is recorded as such, a decision decides. */
    record OutcomeIsNoDecision(String number) implements OfContent {
        @Override
        public String field() {
            return "points";
        }
    }

    record OtherBodyMissing(String number) implements OfContent {
        @Override
        public String field() {
            return "points";
        }
    }

    record ProposedPointUnknown(PointRef point) implements OfContent {
        @Override
        public String field() {
            return "points";
        }
    }

    record PointUnknown(PointRef point) implements OfContent {
        @Override
        public String field() {
            return "point";
        }
    }

    record PointNumberUnknown(String number) implements OfContent {
        @Override
        public String field() {
            return "points";
        }
    }

    record DecisionUnknown() implements OfContent {
        @Override
        public String field() {
            return "decisionId";
        }
    }

    record VoteAndAcclamation() implements OfContent {
        @Override
        public String field() {
            return "vote";
        }
    }

    record BasisMissing() implements OfContent {
        @Override
        public String field() {
            return "points";
        }
    }

    record ReferenceMissing() implements OfContent {
        @Override
        public String field() {
            return "reference";
        }
    }

    record DecisionAlreadyRecorded() implements CaseFileRejection {
        @Override
        public String field() {
            return "decisionId";
        }
    }

    record ProposalAlreadyRecorded() implements CaseFileRejection {
        @Override
        public String field() {
            return "proposalId";
        }
    }

    record DocumentAlreadyRegistered() implements CaseFileRejection {
        @Override
        public String field() {
            return "documentId";
        }
    }

    /** Rule 1: only a decided point carries an uppdrag. */
    record PointNotDecided(PointRef point, PointOutcome outcome) implements CaseFileRejection {
        @Override
        public String field() {
            return "points";
        }
    }

    record PointNotConditional(PointRef point) implements CaseFileRejection {
        @Override
        public String field() {
            return "point";
        }
    }

    record AwaitsOtherBody(Party body) implements CaseFileRejection {
        @Override
        public String field() {
            return "otherBody";
        }
    }

    record AlreadySettled(PointRef point) implements CaseFileRejection {
        @Override
        public String field() {
            return "point";
        }
    }

    record MinutesAlreadyApproved() implements CaseFileRejection {
        @Override
        public String field() {
            return "decisionId";
        }
    }

    record NotDelegated() implements CaseFileRejection {
        @Override
        public String field() {
            return "decisionId";
        }
    }
}
