package se.uppdrag.query.deadline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.body.Sitting;
import se.uppdrag.kernel.time.Due;
import se.uppdrag.kernel.uppdrag.UppdragEvent;

/**
 * Everything an uppdrag is to deliver. What concerns a deliverable that a correction has struck changes nothing.
 *
 * @param reports which deliverables each report answers
 */
public record Promises(List<Deliverable> deliverables, List<Covering> reports) {

    public record Covering(UUID report, List<String> deliverables) {}

    public static Promises none() {
        return new Promises(List.of(), List.of());
    }

    /** The open deliverable that is due first; one without a day comes after those that have one. */
    public Optional<Deliverable> next() {
        return deliverables.stream()
                .filter(Deliverable::open)
                .filter(deliverable -> deliverable.current().isPresent())
                .min(Comparator.comparing(Deliverable::lastDay, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    public Promises after(Recorded<?> recorded, UppdragEvent.OfDeadlines event) {
        return switch (event) {
            case UppdragEvent.DeliverableSet e -> set(e, recorded.fact().example());
            case UppdragEvent.DeadlineSet e ->
                only(
                        e.deliverable(),
                        was -> was.promised(Promise.of(
                                recorded, e.due(), Promise.Origin.SET, null, e.reason(), e.scheduled(), e.material())));
            case UppdragEvent.DeadlineChangeRequested e -> only(e.deliverable(), Deliverable::asked);
            case UppdragEvent.DeadlineChanged e ->
                only(
                        e.deliverable(),
                        was -> was.promised(Promise.of(
                                recorded,
                                e.due(),
                                Promise.Origin.CHANGED,
                                e.decider(),
                                e.reason(),
                                e.scheduled(),
                                e.material())));
            case UppdragEvent.DeadlineChangeRefused e -> only(e.deliverable(), was -> was.refused(recorded.day()));
            case UppdragEvent.OutsideEventRecorded e -> all(e.deliverables(), was -> was.occurred(recorded));
            case UppdragEvent.DueMeetingMoved e ->
                following(recorded, e.deliverables(), e.meeting(), e.meeting(), e.reason());
            case UppdragEvent.DueMeetingCancelled e ->
                following(recorded, e.deliverables(), e.meeting(), e.instead(), e.reason());
        };
    }

    public Promises after(Recorded<?> recorded, UppdragEvent.OfReport event) {
        return switch (event) {
            case UppdragEvent.ReportRegistered e -> covering(e.reportId(), e.deliverables());
            case UppdragEvent.ReportPlacedOnAgenda e -> covering(e.reportId(), e.deliverables());
            case UppdragEvent.OralReportGiven e ->
                covering(e.reportId(), e.deliverables()).delivered(recorded, e.deliverables());
            case UppdragEvent.ReportDelivered e -> delivered(recorded, covered(e.reportId()));
            case UppdragEvent.ReportConsidered e -> considered(recorded, e);
            case UppdragEvent.ReportSubmittedToMeeting e -> this;
            case UppdragEvent.ReportMovedToMeeting e -> this;
            case UppdragEvent.ReportWithdrawnFromAgenda e -> this;
            case UppdragEvent.OfDraft e -> this;
            case UppdragEvent.OfRecommendation e -> this;
        };
    }

    private Promises delivered(Recorded<?> recorded, List<String> keys) {
        return all(keys, was -> was.open() ? was.delivered(Delivery.of(recorded)) : was);
    }

    /** A report that was announced first answers what its document answers. */
    private Promises covering(UUID report, List<String> answered) {
        var others = reports.stream().filter(covering -> !covering.report().equals(report));
        return new Promises(
                deliverables,
                Stream.concat(others, Stream.of(new Covering(report, answered))).toList());
    }

    private Promises following(
            Recorded<?> recorded, List<String> keys, Sitting from, @Nullable Sitting to, @Nullable String reason) {
        var promise = to == null
                ? Promise.of(recorded, Due.toBeSet(), Promise.Origin.MEETING_CANCELLED, from.body(), reason)
                : Promise.of(
                        recorded,
                        to.due(),
                        to.meeting().equals(from.meeting())
                                ? Promise.Origin.MEETING_MOVED
                                : Promise.Origin.MEETING_CANCELLED,
                        from.body(),
                        reason,
                        to.meeting(),
                        to.material());
        return all(keys, was -> was.followed(from.meeting(), promise));
    }

    /** What was referred back is due again, by the day that came with it if one did. */
    private Promises considered(Recorded<?> recorded, UppdragEvent.ReportConsidered e) {
        return switch (e.reception()) {
            case REFERRED_BACK, REFERRED_BACK_IN_PART, FURTHER_INFORMATION_ASKED -> {
                var again = e.again();
                yield all(covered(e.reportId()), was -> {
                    var open = was.reopened();
                    return again == null
                            ? open
                            : open.promised(Promise.of(
                                    recorded, again, Promise.Origin.REFERRED_BACK, e.body(), e.instruction()));
                });
            }
            case NOTED, FILED, APPROVED, DEFERRED, PASSED_ON, NEW_ASSIGNMENT, NOT_READABLE -> this;
        };
    }

    private Promises set(UppdragEvent.DeliverableSet e, boolean example) {
        if (deliverables.stream().anyMatch(keyed(e.deliverable()))) {
            return only(e.deliverable(), was -> was.renamed(e.name(), e.kind(), e.receiver()));
        }
        var added = new Deliverable(
                e.deliverable(),
                e.name(),
                e.kind(),
                e.receiver(),
                List.of(),
                MoreTime.NOT_ASKED,
                List.of(),
                List.of(),
                true,
                example);
        return new Promises(
                Stream.concat(deliverables.stream(), Stream.of(added)).toList(), reports);
    }

    private List<String> covered(UUID report) {
        return reports.stream()
                .filter(covering -> covering.report().equals(report))
                .flatMap(covering -> covering.deliverables().stream())
                .toList();
    }

    private Promises only(String key, UnaryOperator<Deliverable> change) {
        return all(List.of(key), change);
    }

    private Promises all(List<String> keys, UnaryOperator<Deliverable> change) {
        return new Promises(
                deliverables.stream()
                        .map(deliverable -> keys.contains(deliverable.key()) ? change.apply(deliverable) : deliverable)
                        .toList(),
                reports);
    }

    private static Predicate<Deliverable> keyed(String key) {
        return deliverable -> deliverable.key().equals(key);
    }
}
