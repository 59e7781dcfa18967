package se.uppdrag.query.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Region;
import se.uppdrag.query.deadline.Deliverable;
import se.uppdrag.query.deadline.Lit;
import se.uppdrag.query.deadline.MoreTime;
import se.uppdrag.query.deadline.Named;
import se.uppdrag.query.deadline.Parties;
import se.uppdrag.query.deadline.Status;
import se.uppdrag.query.readmodel.SwedishText;

/**
 * What the overview is asked for of one uppdrag.
 *
 * @param text folded
 * @param holders and givers and asked: {@code kind:id}
 * @param phaseSorted and title and holder and number: as they sort
 */
record OverviewEntry(
        String id,
        Status.Stage stage,
        @Nullable LocalDate due,
        MoreTime moreTime,
        @Nullable String phase,
        String phaseSorted,
        List<String> holders,
        List<String> givers,
        List<String> asked,
        String text,
        String title,
        String holder,
        String number,
        Instant changed)
        implements Lit {

    private static final LocalDate NO_DAY = LocalDate.of(9999, 12, 30);
    private static final LocalDate CLOSED = LocalDate.of(9999, 12, 31);

    static OverviewEntry of(Overview overview, Region region) {
        var outline = overview.outline();
        var phase = overview.phases().current().map(Steps.Step::name);
        var parties = outline.parties();
        return new OverviewEntry(
                overview.id(),
                outline.lifecycle().stage(),
                outline.due(),
                outline.moreTime(),
                phase.orElse(null),
                SwedishText.sortKey(phase.orElse("")),
                coded(Parties.of(parties.holders())),
                coded(Parties.of(parties.givers())),
                coded(overview.asked()),
                text(overview, region),
                SwedishText.sortKey(outline.title()),
                SwedishText.sortKey(names(parties.holders(), region)),
                SwedishText.sortKey(String.join(" ", outline.caseNumbers())),
                overview.changed());
    }

    static Comparator<OverviewEntry> order(String key) {
        return switch (key) {
            case "due" -> Comparator.comparing(OverviewEntry::dueOrLast);
            case "title" -> Comparator.comparing(OverviewEntry::title);
            case "phase" -> Comparator.comparing(OverviewEntry::phaseSorted);
            case "holder" -> Comparator.comparing(OverviewEntry::holder);
            case "number" -> Comparator.comparing(OverviewEntry::number);
            case "changed" -> Comparator.comparing(OverviewEntry::changed);
            default -> throw new IllegalArgumentException("The overview is not sorted by " + key);
        };
    }

    /** What is closed comes last, and before it what has no day. */
    private LocalDate dueOrLast() {
        if (stage == Status.Stage.CLOSED) {
            return CLOSED;
        }
        return due == null ? NO_DAY : due;
    }

    private static String text(Overview overview, Region region) {
        var outline = overview.outline();
        var parties = outline.parties();
        return SwedishText.folded(Stream.of(
                        Stream.of(outline.title()),
                        outline.caseNumbers().stream(),
                        overview.areas().stream(),
                        Stream.of(parties.givers(), parties.holders(), parties.performers())
                                .map(named -> Parties.searched(named, region)),
                        outline.promises().deliverables().stream().map(Deliverable::name))
                .flatMap(texts -> texts)
                .collect(Collectors.joining("\n")));
    }

    private static List<String> coded(List<Party> parties) {
        return parties.stream().map(Party::toString).toList();
    }

    private static String names(List<Named> parties, Region region) {
        return Parties.of(parties).stream().map(region::nameOf).collect(Collectors.joining(" "));
    }
}
