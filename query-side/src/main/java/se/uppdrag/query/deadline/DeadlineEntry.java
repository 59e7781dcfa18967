package se.uppdrag.query.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Region;
import se.uppdrag.query.readmodel.SwedishText;

/**
 * What the list of deadlines is asked for of one deadline.
 *
 * @param id of the uppdrag
 * @param key of the deliverable
 * @param receiver {@code kind:id}
 * @param text folded
 * @param title of the uppdrag, as it sorts
 */
record DeadlineEntry(
        String id,
        String key,
        Status.Stage stage,
        @Nullable LocalDate due,
        MoreTime moreTime,
        String receiver,
        String text,
        String title)
        implements Lit {

    private static final LocalDate NO_DAY = LocalDate.of(9999, 12, 31);

    static List<DeadlineEntry> of(Deadlines deadlines, Region region) {
        var outline = deadlines.outline();
        return outline.promises().deliverables().stream()
                .map(deliverable -> new DeadlineEntry(
                        deadlines.id(),
                        deliverable.key(),
                        deadlines.stage(deliverable),
                        deadlines.day(deliverable),
                        deliverable.moreTime(),
                        deliverable.receiver().toString(),
                        text(outline, deliverable, region),
                        SwedishText.sortKey(outline.title())))
                .toList();
    }

    static Comparator<DeadlineEntry> order(String key) {
        return switch (key) {
            case "due" -> Comparator.comparing(row -> row.due == null ? NO_DAY : row.due);
            case "title" -> Comparator.comparing(DeadlineEntry::title);
            default -> throw new IllegalArgumentException("Deadlines are not sorted by " + key);
        };
    }

    private static String text(Outline outline, Deliverable deliverable, Region region) {
        return SwedishText.folded(String.join(
                "\n",
                outline.title(),
                String.join(" ", outline.caseNumbers()),
                Parties.searched(outline.parties().holders(), region),
                deliverable.name()));
    }
}
