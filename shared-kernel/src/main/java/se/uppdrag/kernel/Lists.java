package se.uppdrag.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The ways in which a fold changes a list: one more, one fewer, one kind of item changed, or one put in its place. The list given is never touched. */
public final class Lists {

    private Lists() {}

    public static <T> List<T> plus(List<T> list, T item) {
        var longer = new ArrayList<>(list);
        longer.add(item);
        return List.copyOf(longer);
    }

    /** One more, unless it is there already. */
    public static <T> List<T> including(List<T> list, T item) {
        return list.contains(item) ? list : plus(list, item);
    }

    public static <T> List<T> without(List<T> list, Predicate<T> which) {
        return list.stream().filter(which.negate()).toList();
    }

    /** Items that {@code which} picks become what {@code change} makes of them; none picked: the same list. */
    public static <T> List<T> changed(List<T> list, Predicate<T> which, UnaryOperator<T> change) {
        return list.stream()
                .map(item -> which.test(item) ? change.apply(item) : item)
                .toList();
    }

    /** As {@link #changed}; none picked: one more, at the end. */
    public static <T> List<T> put(List<T> list, Predicate<T> which, UnaryOperator<T> change, T added) {
        return list.stream().anyMatch(which) ? changed(list, which, change) : plus(list, added);
    }
}
