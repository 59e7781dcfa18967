package se.uppdrag.query.operation;

import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.body.BodyEvent;
import se.uppdrag.kernel.casefile.CaseFileEvent;
import se.uppdrag.kernel.uppdrag.UppdragEvent;
import se.uppdrag.ledger.StoredNames;

/**
 * The event that a dead letter stands for.
 *
 * @param name stored name
 * @param href its line on the page of its stream's history; absent when the stream has no page
 */
record SetAside(String name, @Nullable String href) {

    static SetAside of(Recorded<?> recorded) {
        var page = switch (recorded.event()) {
            case UppdragEvent e -> "/uppdrag/" + e.uppdragId() + "/historik";
            case CaseFileEvent e -> "/arenden/" + e.caseFileId() + "/historik";
            case BodyEvent e -> "/organ/" + e.bodyId();
            default -> null;
        };
        return new SetAside(
                StoredNames.kebab(recorded.event().getClass().getSimpleName()),
                page == null ? null : page + "#h-" + recorded.eventId());
    }
}
