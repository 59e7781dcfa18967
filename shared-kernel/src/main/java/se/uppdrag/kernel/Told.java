package se.uppdrag.kernel;

/** A fact as it was recorded, together with where it comes from: what a state keeps of an event. */
public record Told<E>(E fact, Trace trace) {

    public static <E> Told<E> of(E fact, Recorded<?> recorded) {
        return new Told<>(fact, Trace.of(recorded));
    }
}
