package se.uppdrag.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * The fold of one stream that can be corrected: a struck fact leaves its place to the fact that replaces it, and everything after
 * is folded anew, so that a corrected first promise is still the first.
 *
 * @param facts what holds, in the order in which it counts
 */
public record History<S, E>(S initial, BiFunction<S, Recorded<E>, S> fold, List<Recorded<E>> facts, S state) {

    public static <S, E> History<S, E> of(S initial, BiFunction<S, Recorded<E>, S> fold) {
        return new History<>(initial, fold, new ArrayList<>(), initial);
    }

    /** Uses up this history: the list of facts is carried on, not copied, so that a long stream stays linear. */
    public History<S, E> after(Recorded<E> recorded) {
        if (recorded.event() instanceof Correction correction) {
            facts.replaceAll(fact -> fact.eventId().equals(correction.corrects()) ? recorded : fact);
            return refolded();
        }
        var replaces = recorded.fact().replaces();
        if (replaces != null) {
            facts.replaceAll(fact -> fact.event() instanceof Correction struck
                            && struck.corrects().equals(replaces)
                    ? recorded
                    : fact);
            return refolded();
        }
        facts.add(recorded);
        return new History<>(initial, fold, facts, fold.apply(state, recorded));
    }

    /** Whether the last thing told is the very same: sent again, it is nothing new. */
    public boolean endsWith(E event) {
        return !facts.isEmpty() && facts.getLast().event().equals(event);
    }

    private History<S, E> refolded() {
        var state = initial;
        for (var fact : facts) {
            state = fold.apply(state, fact);
        }
        return new History<>(initial, fold, facts, state);
    }
}
