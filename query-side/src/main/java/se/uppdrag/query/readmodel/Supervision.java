package se.uppdrag.query.readmodel;

import java.time.Instant;
import java.util.List;

/** What an operator sees and asks of the views, whichever node has them. */
public interface Supervision {

    /** Every view as this node saw it last; normally within the last second or two. Asks no store. */
    List<ViewStatus> statuses();

    /** When the statuses were last brought up to date. */
    Instant lookedAt();

    /** Asks the node that has the view to empty it and fold it anew. @return whether there is such a view */
    boolean askRebuild(String view);
}
