package se.uppdrag.query.deadline;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.uppdrag.query.readmodel.ViewDocument;

/** The deadlines of one uppdrag, with what a list has to say of it. */
record Deadlines(String id, long position, UUID caseFileId, Outline outline) implements ViewDocument<Deadlines> {

    /** A deliverable waits for nothing once it is delivered. */
    Status.Stage stage(Deliverable deliverable) {
        return deliverable.open() ? outline.lifecycle().stage() : Status.Stage.CLOSED;
    }

    /** The day to sort and judge it by; what stands still has none. */
    @Nullable
    LocalDate day(Deliverable deliverable) {
        return stage(deliverable) == Status.Stage.RESTING ? null : deliverable.lastDay();
    }

    Deadlines with(Outline outline) {
        return new Deadlines(id, position, caseFileId, outline);
    }

    @Override
    public Deadlines at(long position) {
        return new Deadlines(id, position, caseFileId, outline);
    }
}
