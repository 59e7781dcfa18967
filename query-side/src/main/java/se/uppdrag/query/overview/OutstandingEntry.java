package se.uppdrag.query.overview;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Region;
import se.uppdrag.kernel.time.Due;
import se.uppdrag.kernel.uppdrag.Rest;
import se.uppdrag.query.deadline.Deliverable;
import se.uppdrag.query.deadline.Gap;
import se.uppdrag.query.deadline.Lit;
import se.uppdrag.query.deadline.MoreTime;
import se.uppdrag.query.deadline.Parties;
import se.uppdrag.query.deadline.Status;
import se.uppdrag.query.readmodel.SwedishText;

/**
 * What the outstanding list is asked for of one uppdrag. It holds days, so that the list can be drawn up as of any day.
 *
 * @param ended the day from which it was outstanding no more; absent while it is
 * @param ceased the day on which it was seen to have stopped; absent unless it did
 * @param postponed when the giver has let it wait without a new date
 * @param undecided days on which a time limit had passed without a decision
 * @param givers {@code kind:id}
 * @param text folded
 * @param title and number: as they sort
 */
record OutstandingEntry(
        String id,
        Status.Stage stage,
        @Nullable LocalDate due,
        MoreTime moreTime,
        LocalDate given,
        @Nullable LocalDate ended,
        @Nullable LocalDate ceased,
        List<Owed> owed,
        List<Rest.Period> postponed,
        List<Gap> undecided,
        List<Balance.Handed> reports,
        List<String> givers,
        String text,
        String title,
        String number)
        implements Lit {

    /** Something to deliver: since which days it has had a time limit, or none. {@code delivered} absent: it is awaited. */
    record Owed(@Nullable LocalDate delivered, List<Limit> limits) {

        boolean awaited(LocalDate day) {
            return delivered == null || delivered.isAfter(day);
        }

        boolean limited(LocalDate day) {
            return limits.stream()
                    .filter(limit -> !limit.from().isAfter(day))
                    .reduce((earlier, later) -> later)
                    .map(Limit::isOne)
                    .orElse(false);
        }
    }

    record Limit(LocalDate from, boolean isOne) {}

    static OutstandingEntry of(Overview overview, Region region) {
        var outline = overview.outline();
        var lifecycle = outline.lifecycle();
        var balance = overview.balance();
        var deliverables = outline.promises().deliverables();
        var parties = outline.parties();
        return new OutstandingEntry(
                overview.id(),
                lifecycle.status().stage(),
                outline.due(),
                outline.moreTime(),
                balance.given(),
                ended(overview),
                lifecycle.status() == Status.CEASED ? lifecycle.saidOn() : null,
                deliverables.stream().map(OutstandingEntry::owed).toList(),
                lifecycle.rest().periods().stream()
                        .filter(period -> period.kind() == Rest.Kind.POSTPONED)
                        .toList(),
                deliverables.stream()
                        .flatMap(deliverable -> lifecycle.undecided(deliverable, LocalDate.MAX).stream())
                        .toList(),
                balance.reports(),
                Parties.of(parties.givers()).stream().map(Party::toString).toList(),
                SwedishText.folded(String.join(
                        "\n",
                        outline.title(),
                        String.join(" ", outline.caseNumbers()),
                        Parties.searched(parties.givers(), region),
                        Parties.searched(parties.holders(), region))),
                SwedishText.sortKey(outline.title()),
                SwedishText.sortKey(String.join(" ", outline.caseNumbers())));
    }

    static Comparator<OutstandingEntry> order(String key) {
        return switch (key) {
            case "given" -> Comparator.comparing(OutstandingEntry::given);
            case "title" -> Comparator.comparing(OutstandingEntry::title);
            case "number" -> Comparator.comparing(OutstandingEntry::number);
            default -> throw new IllegalArgumentException("The outstanding list is not sorted by " + key);
        };
    }

    boolean outstanding(LocalDate day) {
        return !given.isAfter(day) && (ended == null || ended.isAfter(day));
    }

    /** @param since the first day of the period; absent: nothing is carried over */
    Set<Reason> reasons(@Nullable LocalDate since, LocalDate day) {
        var reasons = EnumSet.noneOf(Reason.class);
        if (unlimited(day)) {
            reasons.add(Reason.NO_TIME_LIMIT);
        }
        if (undecided.stream().anyMatch(gap -> covers(gap, day))) {
            reasons.add(Reason.OVERDUE_UNDECIDED);
        }
        if (postponed.stream().anyMatch(period -> covers(period, day))) {
            reasons.add(Reason.POSTPONED);
        }
        if (ceased != null && !ceased.isAfter(day)) {
            reasons.add(Reason.CEASED);
        }
        if (reports.stream().anyMatch(handed -> handed.waited(day))) {
            reasons.add(Reason.NOT_DEALT_WITH);
        }
        if (since != null && given.isBefore(since)) {
            reasons.add(Reason.CARRIED_OVER);
        }
        return reasons;
    }

    private boolean unlimited(LocalDate day) {
        var awaited = owed.stream().filter(one -> one.awaited(day)).toList();
        return (owed.isEmpty() || !awaited.isEmpty()) && awaited.stream().noneMatch(one -> one.limited(day));
    }

    private static boolean covers(Gap gap, LocalDate day) {
        var to = gap.to();
        return !gap.from().isAfter(day) && (to == null || !to.isBefore(day));
    }

    /** On the day on which the work is taken up again it waits no more. */
    private static boolean covers(Rest.Period period, LocalDate day) {
        var ended = period.ended();
        return !period.begun().day().isAfter(day)
                && (ended == null || ended.day().isAfter(day));
    }

    /** What has lapsed without a day of its own was never outstanding. */
    private static @Nullable LocalDate ended(Overview overview) {
        var lifecycle = overview.outline().lifecycle();
        if (lifecycle.status().stage() != Status.Stage.CLOSED) {
            return null;
        }
        var said = lifecycle.saidOn();
        return said == null ? overview.balance().given() : said;
    }

    private static Owed owed(Deliverable deliverable) {
        var delivered = deliverable.open() || deliverable.deliveries().isEmpty()
                ? null
                : deliverable.deliveries().getLast().day();
        return new Owed(
                delivered,
                deliverable.promises().stream()
                        .map(promise -> new Limit(promise.day(), isLimit(promise.due())))
                        .toList());
    }

    /** Also one whose day is not known yet: a meeting, an awaited event, a standing duty. */
    private static boolean isLimit(Due due) {
        return due.lastDay().isPresent()
                || Stream.of(Due.Kind.MEETING, Due.Kind.EVENT, Due.Kind.STANDING)
                        .anyMatch(due.kind()::equals);
    }
}
