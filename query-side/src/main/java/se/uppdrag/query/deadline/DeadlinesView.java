package se.uppdrag.query.deadline;

import org.springframework.stereotype.Component;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.casefile.CaseFileEvent;
import se.uppdrag.kernel.uppdrag.UppdragEvent;

/**
 * One document per uppdrag, asked for by deliverable: what is true of the uppdrag is true of all its deadlines at once, so a list
 * is never half renamed.
 */
@Component
final class DeadlinesView implements OutlineView<Deadlines> {

    static final String NAME = "deadlines";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Deadlines> type() {
        return Deadlines.class;
    }

    @Override
    public Deadlines begin(Recorded<?> recorded, UppdragEvent.UppdragAssigned e, Outline outline) {
        return new Deadlines(e.uppdragId().toString(), recorded.position(), e.caseFileId(), outline);
    }

    @Override
    public Deadlines after(Deadlines document, Recorded<?> recorded, UppdragEvent e) {
        return document.with(document.outline().after(recorded, e));
    }

    @Override
    public Deadlines after(Deadlines document, Recorded<?> recorded, CaseFileEvent.CaseNumberAdded e) {
        return document.with(document.outline().after(e));
    }
}
