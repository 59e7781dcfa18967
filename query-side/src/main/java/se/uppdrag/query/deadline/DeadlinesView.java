package se.uppdrag.query.deadline;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.casefile.CaseFileEvent;
import se.uppdrag.kernel.uppdrag.UppdragEvent;
import se.uppdrag.query.readmodel.CaseNumbers;
import se.uppdrag.query.readmodel.SwedishText;
import se.uppdrag.query.readmodel.Touched;
import se.uppdrag.query.readmodel.View;

/**
 * One document per uppdrag, asked for by deliverable: what is true of the uppdrag is true of all its deadlines at once, so a list
 * is never half renamed.
 */
@Component
final class DeadlinesView implements View<Deadlines> {

    static final String NAME = "deadlines";

    /** The list of deliverables that finders look through. */
    static final String ITEMS = "items";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Deadlines> type() {
        return Deadlines.class;
    }

    @Override
    public Touched touches(Recorded<?> recorded) {
        return switch (recorded.event()) {
            case UppdragEvent.UppdragAssigned e -> Touched.beginning(e.uppdragId());
            case UppdragEvent e -> Touched.one(e.uppdragId());
            case CaseFileEvent.CaseNumberAdded e -> Touched.allOfCase(e.caseFileId());
            case CaseFileEvent.CaseFactCorrected e -> Touched.allOfCase(e.caseFileId());
            default -> Touched.NOTHING;
        };
    }

    @Override
    public Deadlines begin(Recorded<?> recorded, @Nullable List<Recorded<?>> earlier) {
        if (recorded.event() instanceof UppdragEvent.UppdragAssigned e) {
            return Deadlines.of(recorded, e, CaseNumbers.at(e, earlier));
        }
        throw new IllegalStateException("An uppdrag does not begin with " + recorded.event());
    }

    @Override
    public Deadlines after(Deadlines document, Recorded<?> recorded) {
        return switch (recorded.event()) {
            case UppdragEvent e -> document.after(recorded, e);
            case CaseFileEvent.CaseNumberAdded e -> document.after(e);
            default -> document;
        };
    }

    @Override
    public Map<String, @Nullable Object> queried(Deadlines document) {
        var items = document.promises().deliverables().stream()
                .map(deliverable -> item(document, deliverable))
                .toList();
        var queried = new LinkedHashMap<String, @Nullable Object>();
        queried.put(ITEMS, items);
        return queried;
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("q.items.due"), List.of("q.items.receiver"));
    }

    private static Map<String, @Nullable Object> item(Deadlines document, Deliverable deliverable) {
        var due = deliverable.lastDay();
        var item = new LinkedHashMap<String, @Nullable Object>();
        item.putAll(Lights.queried(document.stage(deliverable), due, deliverable.moreTime()));
        item.put("key", deliverable.key());
        item.put("receiver", deliverable.receiver());
        item.put("text", text(document, deliverable));
        item.put("dueSort", due == null ? LocalDate.of(9999, 12, 31) : due);
        item.put("titleSort", SwedishText.sortKey(document.title()));
        return item;
    }

    private static String text(Deadlines document, Deliverable deliverable) {
        var holders = document.parties().holders().stream().map(Party::id).toList();
        return SwedishText.folded(String.join(
                "\n",
                document.title(),
                String.join(" ", document.caseNumbers()),
                String.join(" ", holders),
                deliverable.name()));
    }
}
