package se.uppdrag.query.deadline;

import java.util.UUID;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Recorded;

/**
 * A party and the fact that names it.
 *
 * @param example that fact is made up
 */
public record Named(Party party, UUID event, boolean example) {

    static Named by(Recorded<?> recorded, Party party) {
        return new Named(party, recorded.eventId(), recorded.fact().example());
    }
}
