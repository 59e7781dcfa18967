package se.uppdrag.query.readmodel;

import java.util.List;
import java.util.Map;
import org.springframework.data.mongodb.core.MongoTemplate;
import se.uppdrag.kernel.Recorded;

/** Lets tests of other packages fill a view. */
public final class Project {

    private Project() {}

    public static <D extends ViewDocument<D>> void all(
            View<D> view, MongoTemplate mongo, Streams streams, List<Recorded<?>> events) {
        new Projector<>(view, new ViewStore<>(view, mongo), streams).project(events);
    }

    public static Progress progress(MongoTemplate mongo) {
        return new Progress(mongo);
    }

    public static <D extends ViewDocument<D>> D json(D document, Class<D> type) {
        var json = new DocumentJson();
        return json.read(json.write(document, Map.of()), type);
    }
}
