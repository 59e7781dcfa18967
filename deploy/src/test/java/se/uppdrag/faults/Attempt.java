package se.uppdrag.faults;

import java.util.UUID;

/**
 * One command and its answer.
 *
 * @param answer {@link Decision#KEPT}, {@link Decision#NOTHING}, or the code of the refusal
 * @param before the head of the history before it was sent
 * @param after the head of the history when its answer was there
 * @param position as answered; of a refusal 0
 * @param version as answered; of a refusal 0
 */
record Attempt(
        Decision decision,
        UUID uppdrag,
        String key,
        String answer,
        long before,
        long after,
        long position,
        long version) {

    boolean wasKept() {
        return answer.equals(Decision.KEPT);
    }

    boolean wasRefused() {
        return !wasKept() && !answer.equals(Decision.NOTHING);
    }

    /** Whether it may have been decided on the history up to there. */
    boolean canHaveSeen(long position) {
        return before <= position && position <= after;
    }

    Attempt with(Decision other, String answered) {
        return new Attempt(other, uppdrag, key, answered, before, after, position, version);
    }

    Acknowledged acknowledged() {
        return new Acknowledged(key, position, uppdrag, version);
    }
}
