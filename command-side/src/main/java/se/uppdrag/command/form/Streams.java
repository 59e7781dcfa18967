package se.uppdrag.command.form;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.uppdrag.command.dispatch.Aggregate;
import se.uppdrag.kernel.History;

/** The streams that forms are filled from, and sheets compared with, as they stand in the ledger at this moment. */
public interface Streams {

    /** Empty when there is no such stream, or one of another kind. */
    Optional<History<?, ?>> find(Aggregate aggregate, UUID id);

    /** Which case has the number now. */
    Optional<UUID> caseWith(String diary, String dnr);

    /** Ids of every body. */
    List<UUID> bodies();
}
