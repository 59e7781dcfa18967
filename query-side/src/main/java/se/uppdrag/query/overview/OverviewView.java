package se.uppdrag.query.overview;

import org.springframework.stereotype.Component;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.casefile.CaseFileEvent;
import se.uppdrag.kernel.uppdrag.UppdragEvent;
import se.uppdrag.query.deadline.Outline;
import se.uppdrag.query.deadline.OutlineView;

/** What the overview shows. */
@Component
final class OverviewView implements OutlineView<Overview> {

    static final String NAME = "overview";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Overview> type() {
        return Overview.class;
    }

    @Override
    public Overview begin(Recorded<?> recorded, UppdragEvent.UppdragAssigned e, Outline outline) {
        return Overview.of(recorded, e, outline);
    }

    @Override
    public Overview after(Overview document, Recorded<?> recorded, UppdragEvent e) {
        return document.after(recorded, e);
    }

    @Override
    public Overview after(Overview document, Recorded<?> recorded, CaseFileEvent.CaseNumberAdded e) {
        return document.after(recorded, e);
    }
}
