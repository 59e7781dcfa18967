package se.uppdrag.query.readmodel;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.uppdrag.kernel.Recorded;

/** Where a document that was corrected is folded from anew. */
public interface Streams {

    /** What these streams hold up to a position, that one included, in the order of recording. */
    List<Recorded<?>> upTo(long position, Set<UUID> streams);

    /** All events of a case, or of the stream when it belongs to no case, in the order of recording. */
    List<Recorded<?>> ofSequence(UUID caseOrStream);
}
