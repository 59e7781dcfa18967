package se.uppdrag.query.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.MeetingRef;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.time.Due;
import se.uppdrag.kernel.uppdrag.DeliverableKind;

/**
 * What is to be delivered to whom, and every promise of when; none is ever overwritten.
 *
 * @param promises in the order in which they were made
 * @param moreTime what was asked and answered since the last of them
 * @param refusals days on which more time was refused
 * @param deliveries more than one when it was referred back
 * @param open not delivered, or referred back since
 */
public record Deliverable(
        String key,
        String name,
        DeliverableKind kind,
        Party receiver,
        List<Promise> promises,
        MoreTime moreTime,
        List<LocalDate> refusals,
        List<Delivery> deliveries,
        boolean open,
        boolean example) {

    public Optional<Promise> first() {
        return promises.stream().findFirst();
    }

    public Optional<Promise> current() {
        return promises.isEmpty() ? Optional.empty() : Optional.of(promises.getLast());
    }

    /** The last day of the deadline that holds now; absent when it has none. */
    public @Nullable LocalDate lastDay() {
        return current().flatMap(promise -> promise.due().lastDay()).orElse(null);
    }

    public long changes() {
        return promises.stream()
                .filter(promise -> switch (promise.origin()) {
                    case CHANGED, MEETING_MOVED, MEETING_CANCELLED -> true;
                    case SET, OCCURRED, REFERRED_BACK -> false;
                })
                .count();
    }

    /**
     * Every stretch of days on which the deadline then in force had passed without a decision or a delivery.
     *
     * @param ended the day from which nothing was awaited any more; absent while it is
     */
    List<Gap> undecided(LocalDate today, @Nullable LocalDate ended) {
        var gaps = new ArrayList<Gap>();
        for (var index = 0; index < promises.size(); index++) {
            var promise = promises.get(index);
            var next = index + 1 < promises.size() ? promises.get(index + 1).day() : ended;
            promise.due()
                    .lastDay()
                    .flatMap(day -> gap(promise, day.plusDays(1), next, today))
                    .ifPresent(gaps::add);
        }
        return gaps;
    }

    private Optional<Gap> gap(Promise promise, LocalDate passed, @Nullable LocalDate next, LocalDate today) {
        var from = passed.isBefore(promise.day()) ? promise.day() : passed;
        // Delivered on a day that no source gives: perhaps in time.
        if (deliveries.stream().anyMatch(delivery -> delivery.day() == null)) {
            return Optional.empty();
        }
        var decided = Stream.concat(
                        refusals.stream(), deliveries.stream().flatMap(delivery -> Stream.ofNullable(delivery.day())))
                .filter(day -> !day.isBefore(promise.day()))
                .min(Comparator.naturalOrder());
        var until = Stream.of(decided, Optional.ofNullable(next))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
        if (until.isEmpty()) {
            return today.isBefore(from) ? Optional.empty() : Optional.of(new Gap(from, null));
        }
        return until.filter(day -> day.isAfter(from)).map(day -> new Gap(from, day.minusDays(1)));
    }

    Deliverable promised(Promise promise) {
        return new Deliverable(
                key,
                name,
                kind,
                receiver,
                Stream.concat(promises.stream(), Stream.of(promise)).toList(),
                MoreTime.NOT_ASKED,
                refusals,
                deliveries,
                open,
                example);
    }

    Deliverable asked() {
        return with(MoreTime.ASKED, refusals, deliveries, open);
    }

    Deliverable refused(LocalDate day) {
        return with(MoreTime.REFUSED, with(refusals, day), deliveries, open);
    }

    /** Gives a deadline that waits for an event its day; any other stays as it is. */
    Deliverable occurred(Recorded<?> recorded) {
        return current()
                .filter(promise -> promise.due().kind() == Due.Kind.EVENT)
                .map(promise -> promised(Promise.of(
                        recorded,
                        promise.due().occurred(recorded.day()),
                        Promise.Origin.OCCURRED,
                        promise.decider(),
                        promise.reason())))
                .orElse(this);
    }

    /** A new version, which the meeting brought with it; only its words where the days are the same. Who has asked for more time still waits. */
    Deliverable followed(MeetingRef meeting, Promise promise) {
        var now = current().orElse(null);
        if (now == null || !meeting.equals(now.scheduled())) {
            return this;
        }
        var due = promise.due();
        return meeting.equals(promise.scheduled()) && due.sameDays(now.due())
                ? with(with(promises.subList(0, promises.size() - 1), now.at(due, promise.material())))
                : with(with(promises, promise));
    }

    private Deliverable with(List<Promise> promises) {
        return new Deliverable(key, name, kind, receiver, promises, moreTime, refusals, deliveries, open, example);
    }

    /** What recurs is not done with one delivery. */
    Deliverable delivered(Delivery delivery) {
        return with(moreTime, refusals, with(deliveries, delivery), recurs());
    }

    private boolean recurs() {
        return current()
                .filter(promise -> promise.due().kind() == Due.Kind.STANDING)
                .isPresent();
    }

    Deliverable reopened() {
        return with(moreTime, refusals, deliveries, true);
    }

    /** Set again it is renamed or redirected; its promises stay. */
    Deliverable renamed(String name, DeliverableKind kind, Party receiver) {
        return new Deliverable(key, name, kind, receiver, promises, moreTime, refusals, deliveries, open, example);
    }

    private Deliverable with(MoreTime moreTime, List<LocalDate> refusals, List<Delivery> deliveries, boolean open) {
        return new Deliverable(key, name, kind, receiver, promises, moreTime, refusals, deliveries, open, example);
    }

    private static <T> List<T> with(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }
}
