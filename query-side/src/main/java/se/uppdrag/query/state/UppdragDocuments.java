package se.uppdrag.query.state;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Reach;

/** Finds an uppdrag for the pages that show it. */
public interface UppdragDocuments {

    /** Of a party nothing, which reads what it was asked and not the uppdrag: see {@link #withConsultation}. */
    Optional<UppdragDocument> find(Reach reach, UUID id);

    /** Those of these that there are, by id, in the order of the ids; one read. */
    Map<UUID, UppdragDocument> all(Reach reach, Collection<UUID> ids);

    /** What each of these is called; {@code otherwise} where the view has not come as far as the page's own. */
    default Map<UUID, String> titles(Reach reach, Collection<UUID> ids, String otherwise) {
        var found = all(reach, ids);
        var titles = new LinkedHashMap<UUID, String>();
        for (var id : ids) {
            var document = found.get(id);
            titles.put(
                    id,
                    document == null ? otherwise : document.state().mandate().title());
        }
        return titles;
    }

    /** For a party, what it {@link UppdragDocument#within may see}. */
    Optional<UppdragDocument> withConsultation(Reach reach, UUID consultationId);

    /** Every uppdrag that has one of these reports: a report may serve several. */
    List<UppdragDocument> withReports(Reach reach, Collection<UUID> reportIds);

    /** Waits briefly for the change the user comes from; whether the page is older than it all the same. */
    boolean lags(@Nullable Long after);
}
