package se.uppdrag.query.state;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.query.readmodel.SwedishText;
import se.uppdrag.query.readmodel.Touched;
import se.uppdrag.query.readmodel.View;

/** One document per stream of a kind, folded from the events of its family. */
public abstract class StreamView<E, S> implements View<StreamDocument<S>> {

    static final String SORT = "title";

    private final String name;
    private final Class<E> family;
    private final Class<? extends E> first;
    private final Function<E, UUID> stream;
    private final S none;
    private final BiFunction<S, Recorded<E>, S> fold;

    /**
     * @param first what a stream begins with
     * @param stream the stream of an event
     * @param none before there is anything
     */
    protected StreamView(
            String name,
            Class<E> family,
            Class<? extends E> first,
            Function<E, UUID> stream,
            S none,
            BiFunction<S, Recorded<E>, S> fold) {
        this.name = name;
        this.family = family;
        this.first = first;
        this.stream = stream;
        this.none = none;
        this.fold = fold;
    }

    /** What lists are sorted by. */
    protected abstract String title(S state);

    /** The case that it belongs to; its own id when it belongs to none. */
    protected abstract UUID caseFileId(S state);

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Type type() {
        return ResolvableType.forClassWithGenerics(StreamDocument.class, none.getClass())
                .getType();
    }

    @Override
    public final Touched touches(Recorded<?> recorded) {
        if (!family.isInstance(recorded.event())) {
            return Touched.NOTHING;
        }
        var id = stream.apply(family.cast(recorded.event()));
        return first.isInstance(recorded.event()) ? Touched.beginning(id) : Touched.one(id);
    }

    @Override
    public final StreamDocument<S> begin(Recorded<?> recorded, @Nullable List<Recorded<?>> earlier) {
        if (!first.isInstance(recorded.event())) {
            throw new IllegalStateException("A stream of " + name + " does not begin with " + recorded.event());
        }
        var event = family.cast(recorded.event());
        var state = fold.apply(none, recorded.as(event));
        return StreamDocument.of(recorded, stream.apply(event), caseFileId(state), state);
    }

    @Override
    public final StreamDocument<S> after(StreamDocument<S> document, Recorded<?> recorded) {
        return family.isInstance(recorded.event())
                ? document.after(recorded, fold.apply(document.state(), recorded.as(family.cast(recorded.event()))))
                : document;
    }

    @Override
    public final StreamDocument<S> corrected(StreamDocument<S> document, Recorded<?> correction) {
        return document.seen(correction);
    }

    @Override
    public final Map<String, @Nullable Object> queried(StreamDocument<S> document) {
        return Map.of(SORT, SwedishText.sortKey(title(document.state())));
    }

    @Override
    public final List<List<String>> indexes() {
        return List.of(List.of("q." + SORT, "_id"));
    }
}
