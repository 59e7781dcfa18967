package se.uppdrag.query.readmodel;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.casefile.CaseFileEvent;
import se.uppdrag.kernel.uppdrag.UppdragEvent;

/** The numbers of the case when an uppdrag was assigned: as corrected since, where that is known. */
public final class CaseNumbers {

    private CaseNumbers() {}

    /** @param earlier see {@link View#begin} */
    public static List<String> at(UppdragEvent.UppdragAssigned assigned, @Nullable List<Recorded<?>> earlier) {
        return earlier == null
                ? assigned.caseNumbers()
                : earlier.stream()
                        .map(Recorded::event)
                        .filter(CaseFileEvent.CaseNumberAdded.class::isInstance)
                        .map(event -> ((CaseFileEvent.CaseNumberAdded) event).dnr())
                        .distinct()
                        .toList();
    }
}
