package se.uppdrag.query.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.data.mongodb.core.MongoTemplate;
import se.uppdrag.kernel.Recorded;

/** Lets tests of other packages fill a view. */
public final class Project {

    private Project() {}

    public static <D extends ViewDocument<D>> void all(
            View<D> view, MongoTemplate mongo, Streams streams, List<Recorded<?>> events) {
        var letters = new DeadLetters(mongo, Clock.systemUTC());
        new Projector<>(view, new ViewStore<>(view, mongo), streams, letters, () -> {})
                .project(events.stream()
                        .map(event -> Delivery.of(event, event.eventId()))
                        .toList());
        var progress = new Progress(mongo);
        progress.forget(view.name());
        progress.handled(view.name(), events.getLast().position());
        assertThat(letters.all())
                .as("what the view could not take")
                .extracting(DeadLetter::cause)
                .isEmpty();
    }

    public static DeadLetters letters(MongoTemplate mongo) {
        return new DeadLetters(mongo, Clock.systemUTC());
    }

    /** After the database was changed behind their back. */
    public static void reread(DeadLetters letters) {
        letters.refresh();
    }

    /** Sets an event aside. */
    public static void setAside(DeadLetters letters, View<?> view, UUID sequence, Recorded<?> event, String cause) {
        letters.put(view.name(), Delivery.of(event, sequence), new IllegalStateException(cause));
    }

    public static Progress progress(MongoTemplate mongo) {
        return new Progress(mongo);
    }

    public static <D extends ViewDocument<D>> D json(D document, Class<D> type) {
        var json = new DocumentJson();
        return json.read(json.write(document, Map.of()), type);
    }
}
