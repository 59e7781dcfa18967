package se.uppdrag.command.dispatch;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.uppdrag.command.Rejection;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Role;

/** Why a command is turned away before its aggregate, or by what the ledger already holds. */
public sealed interface DoorRejection extends Rejection {

    /** @param command stored name */
    record NotYourTask(String command, Role role) implements DoorRejection {

        @Override
        public int status() {
            return 403;
        }
    }

    /** Only who holds a role for a party answers for it (rule 7). */
    record NotYourParty(Party party) implements DoorRejection {

        @Override
        public @Nullable String field() {
            return "party";
        }

        @Override
        public int status() {
            return 403;
        }
    }

    /** A liaison answers in the system itself, at the time it happens. */
    record AnswersInSystemOnly() implements DoorRejection {

        @Override
        public int status() {
            return 403;
        }
    }

    /** Whoever records another's answer says how it came in (INQ-07). */
    record ChannelNeeded() implements DoorRejection {

        @Override
        public @Nullable String field() {
            return "channel";
        }

        @Override
        public int status() {
            return 422;
        }
    }

    record AlreadyExists(UUID stream) implements DoorRejection {}

    record NoSuchStream(String id) implements DoorRejection {

        @Override
        public int status() {
            return 404;
        }
    }

    /** Others kept changing the same stream for as long as the door was willing to try. */
    record ChangedByOthers() implements DoorRejection {}
}
