package se.uppdrag.query.deadline;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.Region;
import se.uppdrag.kernel.casefile.CaseFileEvent;
import se.uppdrag.kernel.uppdrag.UppdragEvent;
import se.uppdrag.query.readmodel.SwedishText;

/**
 * One document per uppdrag, asked for by deliverable: what is true of the uppdrag is true of all its deadlines at once, so a list
 * is never half renamed.
 */
@Component
final class DeadlinesView implements OutlineView<Deadlines> {

    static final String NAME = "deadlines";

    /** The list of deliverables that finders look through. */
    static final String ITEMS = "items";

    private final Region region;

    DeadlinesView(Region region) {
        this.region = region;
    }

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

    @Override
    public Map<String, @Nullable Object> queried(Deadlines document) {
        var items = document.outline().promises().deliverables().stream()
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

    private Map<String, @Nullable Object> item(Deadlines document, Deliverable deliverable) {
        var due = deliverable.lastDay();
        var item = new LinkedHashMap<String, @Nullable Object>();
        item.putAll(Lights.queried(document.stage(deliverable), due, deliverable.moreTime()));
        item.put("key", deliverable.key());
        item.put("receiver", deliverable.receiver());
        item.put("text", text(document.outline(), deliverable));
        item.put("dueSort", due == null ? LocalDate.of(9999, 12, 31) : due);
        item.put("titleSort", SwedishText.sortKey(document.outline().title()));
        return item;
    }

    private String text(Outline outline, Deliverable deliverable) {
        return SwedishText.folded(String.join(
                "\n",
                outline.title(),
                String.join(" ", outline.caseNumbers()),
                Parties.searched(outline.parties().holders(), region),
                deliverable.name()));
    }
}
