package se.uppdrag.command.body;

import java.util.List;
import se.uppdrag.command.Rejection;
import se.uppdrag.kernel.Party;

/** Every no that a body can say. */
public sealed interface BodyRejection extends Rejection {

    record RoleAlreadyHeld(String role) implements BodyRejection {
        @Override
        public String field() {
            return "role";
        }
    }

    record SucceededByItself() implements BodyRejection {

        @Override
        public String field() {
            return "successors";
        }

        @Override
        public int status() {
            return 422;
        }
    }

    /** The successor itself has come to be succeeded by this body. */
    record SuccessionInCircle(Party successor) implements BodyRejection {
        @Override
        public String field() {
            return "successors";
        }
    }

    record MeetingUnknown() implements BodyRejection {

        @Override
        public String field() {
            return "scheduled";
        }

        @Override
        public int status() {
            return 422;
        }
    }

    record MeetingAlreadyScheduled() implements BodyRejection {
        @Override
        public String field() {
            return "meetingId";
        }
    }

    record MeetingNotHeld(String meeting) implements BodyRejection {
        @Override
        public String field() {
            return "scheduled";
        }
    }

    /** Papers are handed in before a meeting, or on its last day. */
    record MaterialAfterMeeting() implements BodyRejection {

        @Override
        public String field() {
            return "material";
        }

        @Override
        public int status() {
            return 422;
        }
    }

    /** {@code items}: what would be missed at the meeting. */
    record MeetingAwaitedBy(String meeting, List<String> items) implements BodyRejection {
        @Override
        public String field() {
            return "instead";
        }
    }

    record EitherInsteadOrLater() implements BodyRejection {

        @Override
        public String field() {
            return "instead";
        }

        @Override
        public int status() {
            return 422;
        }
    }

    /** A fact about one meeting is not corrected into one about another. */
    record OtherMeeting() implements BodyRejection {

        @Override
        public String field() {
            return "replacement";
        }

        @Override
        public int status() {
            return 422;
        }
    }

    record HoldingUnknown() implements BodyRejection {

        @Override
        public String field() {
            return "holdingId";
        }

        @Override
        public int status() {
            return 422;
        }
    }
}
