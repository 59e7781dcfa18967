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
import se.uppdrag.query.page.Words;
import se.uppdrag.query.sheet.Column;

/**
 * A line of the page. Names instead of codes; what the source does not say is absent.
 *
 * @param key of what is to be delivered
 * @param due as written, empty when the source gives none; absent when nothing is set
 * @param lastDay of the deadline
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
        String key,
        String deliverable,
        @Nullable String receiver,
        boolean example,
        @Nullable String due,
        @Nullable LocalDate lastDay,
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
                deliverable.key(),
                deliverable.name(),
                name(deliverable.receiver(), region).orElse(null),
                deliverable.example(),
                current.map(promise -> promise.due().text()).orElse(null),
                deliverable.lastDay(),
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

    /** As a sheet: the last column says which deadline, so that it can come back in. */
    static List<Column<DeadlineRow>> columns(Words words) {
        return List.of(
                new Column<>(words.text("deadline.uppdrag"), DeadlineRow::title),
                new Column<>(words.text("case.numbers"), row -> String.join(", ", row.caseNumbers)),
                new Column<>(words.text("overview.holder"), DeadlineRow::holders),
                new Column<>(words.text("deadline.due"), DeadlineRow::due),
                new Column<>(words.text("sheet.last-day"), DeadlineRow::lastDay),
                new Column<>(words.text("deadline.deliverable"), DeadlineRow::deliverable),
                new Column<>(words.text("sheet.receiver"), DeadlineRow::receiver),
                new Column<>(words.text("sheet.material"), row -> row.material == null ? null : row.material.due()),
                new Column<>(words.text("sheet.first"), DeadlineRow::firstDue),
                new Column<>(words.text("deadline.light"), row -> words.text("layout.light." + row.light)),
                new Column<>(words.text("sheet.delivered"), row -> row.delivered == null ? null : row.delivered.day()),
                new Column<>(words.text("sheet.example"), row -> row.madeUp() ? words.text("layout.example") : null),
                new Column<>(words.text("sheet.id"), row -> row.uppdrag + "/" + row.key));
    }

    private boolean madeUp() {
        return example || dueExample || (delivered != null && delivered.example());
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
