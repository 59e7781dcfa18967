package se.uppdrag.query.page;

import java.util.List;
import se.uppdrag.kernel.Told;

/** What one recorded event says; {@code stated}: its components. */
public record ToldJson<E>(E stated, FactJson fact) {

    public static <E> ToldJson<E> of(Told<? extends E> told) {
        return new ToldJson<>(told.fact(), FactJson.of(told.trace()));
    }

    public static <E> List<ToldJson<E>> all(List<? extends Told<? extends E>> told) {
        return told.stream().<ToldJson<E>>map(ToldJson::of).toList();
    }
}
