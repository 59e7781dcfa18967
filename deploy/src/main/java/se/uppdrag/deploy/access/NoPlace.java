package se.uppdrag.deploy.access;

import org.springframework.security.core.AuthenticationException;

/** Somebody is who they say, and has no place here: an administrator must give them one. */
final class NoPlace extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    /** What is wrong; its message is {@code sign-in.no-place.} and the name in lower case. */
    enum Why {
        NO_ROLE,
        NO_ORGANISATION,
        OTHER_ORGANISATION
    }

    private final Why why;

    NoPlace(Why why) {
        super("No place for this person: " + why);
        this.why = why;
    }

    Why why() {
        return why;
    }
}
