package se.uppdrag.command.form;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.uppdrag.command.dispatch.Aggregate;
import se.uppdrag.kernel.History;

/** The streams that forms are filled from, as they stand in the ledger at this moment. */
interface Streams {

    /** Empty when there is no such stream, or one of another kind. */
    Optional<History<?, ?>> find(Aggregate aggregate, UUID id);

    /** Ids of every body. */
    List<UUID> bodies();
}
