package se.uppdrag.query.state;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds an uppdrag for the pages that show it. */
public interface UppdragDocuments {

    Optional<UppdragDocument> find(UUID id);

    Optional<UppdragDocument> withConsultation(UUID consultationId);

    /** Waits briefly for the change the user comes from; whether the page is older than it all the same. */
    boolean lags(@Nullable Long after);
}
