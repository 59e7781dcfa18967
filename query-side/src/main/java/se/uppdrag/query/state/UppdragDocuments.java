package se.uppdrag.query.state;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds an uppdrag for the pages that show it. */
public interface UppdragDocuments {

    Optional<UppdragDocument> find(UUID id);

    /** Those of these that there are, by id, in the order of the ids; one read. */
    Map<UUID, UppdragDocument> all(Collection<UUID> ids);

    /** What each of these is called; {@code otherwise} where the view has not come as far as the page's own. */
    default Map<UUID, String> titles(Collection<UUID> ids, String otherwise) {
        var found = all(ids);
        var titles = new LinkedHashMap<UUID, String>();
        for (var id : ids) {
            var document = found.get(id);
            titles.put(
                    id,
                    document == null ? otherwise : document.state().mandate().title());
        }
        return titles;
    }

    Optional<UppdragDocument> withConsultation(UUID consultationId);

    /** Every uppdrag that has one of these reports: a report may serve several. */
    List<UppdragDocument> withReports(Collection<UUID> reportIds);

    /** Waits briefly for the change the user comes from; whether the page is older than it all the same. */
    boolean lags(@Nullable Long after);
}
