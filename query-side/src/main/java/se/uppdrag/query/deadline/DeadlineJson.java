package se.uppdrag.query.deadline;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Region;
import se.uppdrag.kernel.time.Due;
import se.uppdrag.kernel.uppdrag.DeliverableKind;
import se.uppdrag.query.list.DueJson;
import se.uppdrag.query.list.Light;
import se.uppdrag.query.page.PartyJson;

/**
 * A deadline in the list of the API.
 *
 * @param current absent when no deadline was ever set
 * @param nextWorkingDay help only: the first working day on or after the last day; absent without a day
 * @param meeting the scheduled meeting that it follows, {@code <body>/<meeting>}
 * @param materialDue by when the papers for that meeting are to be handed in
 * @param versions every promise, the first one first
 * @param undecided stretches of days on which it had passed without a decision
 * @param delivered every delivery: more than one when it was referred back
 */
record DeadlineJson(
        String uppdrag,
        String title,
        UUID caseFileId,
        List<String> caseNumbers,
        List<PartyJson> holders,
        Status status,
        String deliverable,
        String name,
        DeliverableKind kind,
        PartyJson receiver,
        @JsonUnwrapped @Nullable DueJson current,
        @Nullable LocalDate nextWorkingDay,
        Light light,
        @Nullable String meeting,
        @Nullable LocalDate materialDue,
        @Nullable Light materialLight,
        @Nullable DueJson firstPromise,
        long changes,
        MoreTime moreTime,
        List<Version> versions,
        List<Undecided> undecided,
        boolean open,
        List<Delivery> delivered,
        boolean example,
        long position) {

    /** {@code decided}: as written; {@code decidedOn}: the last day on which it can have been; {@code event}: id of the event that says it. */
    record Version(
            @JsonUnwrapped DueJson due,
            Promise.Origin origin,
            @Nullable PartyJson decider,
            @Nullable String reason,
            String decided,
            LocalDate decidedOn,
            @Nullable String source,
            boolean example,
            UUID event) {}

    static DeadlineJson of(DeadlineFinder.Deadline deadline, Lights lights, Region region) {
        var of = deadline.of();
        var outline = of.outline();
        var deliverable = deadline.deliverable();
        var due = deliverable.lastDay();
        return new DeadlineJson(
                of.id(),
                outline.title(),
                of.caseFileId(),
                outline.caseNumbers(),
                PartyJson.of(Parties.of(outline.parties().holders()), region),
                outline.lifecycle().status(),
                deliverable.key(),
                deliverable.name(),
                deliverable.kind(),
                PartyJson.of(deliverable.receiver(), region),
                deliverable.current().map(now -> DueJson.of(now.due())).orElse(null),
                due == null ? null : DeadlineRow.workingDay(deliverable).orElse(due),
                lights.of(of.stage(deliverable), due, deliverable.moreTime()),
                deliverable
                        .current()
                        .map(Promise::scheduled)
                        .map(Object::toString)
                        .orElse(null),
                deliverable.current().map(Promise::material).map(Due::to).orElse(null),
                deliverable
                        .current()
                        .map(Promise::material)
                        .map(material -> lights.ofMaterial(of.stage(deliverable), material.to()))
                        .orElse(null),
                deliverable.first().map(first -> DueJson.of(first.due())).orElse(null),
                deliverable.changes(),
                deliverable.moreTime(),
                deliverable.promises().stream()
                        .map(promise -> version(promise, region))
                        .toList(),
                Undecided.of(outline.lifecycle(), deliverable, lights.today()),
                deliverable.open(),
                deliverable.deliveries(),
                deliverable.example(),
                of.position());
    }

    private static Version version(Promise promise, Region region) {
        var decider = promise.decider();
        return new Version(
                DueJson.of(promise.due()),
                promise.origin(),
                decider == null ? null : PartyJson.of(decider, region),
                promise.reason(),
                promise.happened(),
                promise.day(),
                promise.source(),
                promise.example(),
                promise.event());
    }
}
