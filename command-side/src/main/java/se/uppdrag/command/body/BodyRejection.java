package se.uppdrag.command.body;

import se.uppdrag.command.Rejection;

/** Every no that a body can say. */
public sealed interface BodyRejection extends Rejection {

    record RoleAlreadyHeld(String role) implements BodyRejection {
        @Override
        public String field() {
            return "role";
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
