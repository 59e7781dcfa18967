package se.uppdrag.query.operation;

import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.body.BodyEvent;
import se.uppdrag.kernel.casefile.CaseFileEvent;
import se.uppdrag.kernel.change.ChangeEvent;
import se.uppdrag.kernel.comparison.ComparisonEvent;
import se.uppdrag.kernel.measure.MeasureEvent;
import se.uppdrag.kernel.plan.PhasePlanEvent;
import se.uppdrag.kernel.uppdrag.UppdragEvent;
import se.uppdrag.ledger.LedgerEntry;
import se.uppdrag.query.page.FactLinks;

/**
 * The event that a dead letter stands for.
 *
 * @param name stored name
 * @param href its line in its stream's history, on the page that holds it; absent when the stream has no page
 */
record SetAside(String name, @Nullable String href) {

    static SetAside of(LedgerEntry entry) {
        var page = switch (entry.event()) {
            case UppdragEvent e -> "/uppdrag/" + e.uppdragId();
            case CaseFileEvent e -> "/arenden/" + e.caseFileId();
            case ComparisonEvent e -> "/jamforelser/" + e.comparisonId();
            case MeasureEvent e -> "/atgardsforslag/" + e.measureId();
            case ChangeEvent e -> "/forandringar/" + e.changeId();
            case BodyEvent e -> "/organ/" + e.bodyId();
            case PhasePlanEvent e -> "/fasplaner/" + e.planId();
            default -> null;
        };
        return new SetAside(entry.name(), page == null ? null : FactLinks.of(page, entry.eventId()));
    }
}
