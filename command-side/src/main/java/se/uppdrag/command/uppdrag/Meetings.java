package se.uppdrag.command.uppdrag;

import java.util.UUID;
import se.uppdrag.command.CommandRejected;
import se.uppdrag.kernel.MeetingRef;
import se.uppdrag.kernel.body.Sitting;

/** What an uppdrag may ask of a body: when it meets. */
public interface Meetings {

    /**
     * The meeting as it stands. Its body remembers in the same commit that the uppdrag has something due to it, and hands over to the
     * uppdrag whatever becomes of it.
     *
     * @throws CommandRejected when there is no such meeting, or it will not be held
     */
    Sitting await(MeetingRef meeting, UUID uppdragId);
}
