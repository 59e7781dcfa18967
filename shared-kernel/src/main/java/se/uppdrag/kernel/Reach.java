package se.uppdrag.kernel;

import org.jspecify.annotations.Nullable;

/**
 * How far the questions of a reader go: an argument of every question (INQ-09). What lies outside is absent to them, in lists,
 * counts and files alike.
 *
 * @param party whose liaison asks: only what concerns it is there; absent: everything is
 */
public record Reach(@Nullable Party party) {

    public static final Reach EVERYTHING = new Reach(null);

    /** @throws IllegalStateException for a liaison of nobody */
    public static Reach of(Actor actor) {
        if (actor.role() != Role.LIAISON) {
            return EVERYTHING;
        }
        if (actor.onBehalfOf() == null) {
            throw new IllegalStateException("A liaison answers for a party: " + actor.person());
        }
        return new Reach(actor.onBehalfOf());
    }

    /** Whether what belongs to the register as a whole, and concerns no party, is there. */
    public boolean isWhole() {
        return party == null;
    }
}
