package se.uppdrag.query.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Region;
import se.uppdrag.kernel.time.Due;
import se.uppdrag.kernel.time.SwedishCalendar;
import se.uppdrag.query.list.Light;

/**
 * A line of the page. Names instead of codes; what the source does not say is absent.
 *
 * @param due as written, empty when the source gives none; absent when nothing is set
 * @param dueLater the time is to be set later
 * @param workingDay the next working day, only when the last day is none; help that moves nothing
 * @param firstDue the first promise, only when it has been moved
 * @param delivered the last delivery; absent while it is open
 */
record DeadlineRow(
        String uppdrag,
        String title,
        List<String> caseNumbers,
        @Nullable String holders,
        String deliverable,
        @Nullable String receiver,
        boolean example,
        @Nullable String due,
        boolean dueExample,
        boolean dueLater,
        @Nullable Material material,
        @Nullable LocalDate workingDay,
        @Nullable String firstDue,
        Light light,
        MoreTime moreTime,
        @Nullable Delivery delivered,
        List<Version> versions,
        List<Undecided> undecided) {

    /** By when the papers for the meeting are to be handed in, with a light of its own (DLN-09). */
    record Material(String due, Light light) {

        static @Nullable Material of(Status.Stage stage, Deliverable deliverable, Lights lights) {
            return deliverable
                    .current()
                    .map(Promise::material)
                    .map(material -> new Material(material.text(), lights.ofMaterial(stage, material.to())))
                    .orElse(null);
        }
    }

    /** {@code decided} as written, empty when the source gives no day. */
    record Version(
            String due,
            Promise.Origin origin,
            @Nullable String decider,
            @Nullable String reason,
            String decided,
            @Nullable String source,
            boolean example) {}

    static DeadlineRow of(DeadlineFinder.Deadline deadline, Lights lights, Region region) {
        var of = deadline.of();
        var outline = of.outline();
        var deliverable = deadline.deliverable();
        var current = deliverable.current();
        return new DeadlineRow(
                of.id(),
                outline.title(),
                outline.caseNumbers(),
                Parties.of(outline.parties().holders()).stream()
                        .flatMap(party -> name(party, region).stream())
                        .collect(Collectors.collectingAndThen(
                                Collectors.joining(", "), names -> names.isEmpty() ? null : names)),
                deliverable.name(),
                name(deliverable.receiver(), region).orElse(null),
                deliverable.example(),
                current.map(promise -> promise.due().text()).orElse(null),
                current.map(Promise::example).orElse(false),
                current.filter(promise -> promise.due().kind() == Due.Kind.TO_BE_SET)
                        .isPresent(),
                Material.of(of.stage(deliverable), deliverable, lights),
                workingDay(deliverable).orElse(null),
                deliverable.changes() == 0
                        ? null
                        : deliverable.first().map(first -> first.due().text()).orElse(null),
                lights.of(of.stage(deliverable), deliverable.lastDay(), deliverable.moreTime()),
                deliverable.open() ? deliverable.moreTime() : MoreTime.NOT_ASKED,
                deliverable.open() || deliverable.deliveries().isEmpty()
                        ? null
                        : deliverable.deliveries().getLast(),
                deliverable.promises().stream()
                        .map(promise -> version(promise, region))
                        .toList(),
                Undecided.of(outline.lifecycle(), deliverable, lights.today()));
    }

    /** The day on which people are at work again, when the last day is no working day. */
    static Optional<LocalDate> workingDay(Deliverable deliverable) {
        return deliverable
                .current()
                .flatMap(promise -> promise.due().lastDay())
                .filter(day -> !SwedishCalendar.isWorkingDay(day))
                .map(SwedishCalendar::workingDayFrom);
    }

    private static Version version(Promise promise, Region region) {
        var decider = promise.decider();
        return new Version(
                promise.due().text(),
                promise.origin(),
                decider == null ? null : name(decider, region).orElse(null),
                promise.reason(),
                promise.happened(),
                promise.source(),
                promise.example());
    }

    private static Optional<String> name(Party party, Region region) {
        return Optional.of(party).filter(Party::stated).map(region::nameOf);
    }
}
