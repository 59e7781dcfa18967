package se.uppdrag.query.deadline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.casefile.CaseFileEvent;
import se.uppdrag.kernel.uppdrag.UppdragEvent;
import se.uppdrag.query.readmodel.CaseNumbers;
import se.uppdrag.query.readmodel.Touched;
import se.uppdrag.query.readmodel.View;
import se.uppdrag.query.readmodel.ViewDocument;

/** One document per uppdrag, with its outline; a number that its case gets later is added to every one of them. */
public interface OutlineView<D extends ViewDocument<D>> extends View<D> {

    D begin(Recorded<?> recorded, UppdragEvent.UppdragAssigned event, Outline outline);

    D after(D document, Recorded<?> recorded, UppdragEvent event);

    D after(D document, Recorded<?> recorded, CaseFileEvent.CaseNumberAdded event);

    @Override
    default Touched touches(Recorded<?> recorded) {
        return switch (recorded.event()) {
            case UppdragEvent.UppdragAssigned e -> Touched.beginning(e.uppdragId());
            case UppdragEvent e -> Touched.one(e.uppdragId());
            case CaseFileEvent.CaseNumberAdded e -> Touched.allOfCase(e.caseFileId());
            case CaseFileEvent.CaseFactCorrected e -> Touched.allOfCase(e.caseFileId());
            default -> Touched.NOTHING;
        };
    }

    @Override
    default D begin(Recorded<?> recorded, @Nullable List<Recorded<?>> earlier) {
        if (recorded.event() instanceof UppdragEvent.UppdragAssigned e) {
            return begin(recorded, e, Outline.of(recorded, e, CaseNumbers.at(e, earlier)));
        }
        throw new IllegalStateException("An uppdrag does not begin with " + recorded.event());
    }

    @Override
    default D after(D document, Recorded<?> recorded) {
        return switch (recorded.event()) {
            case UppdragEvent e -> after(document, recorded, e);
            case CaseFileEvent.CaseNumberAdded e -> after(document, recorded, e);
            default -> document;
        };
    }
}
