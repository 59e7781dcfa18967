package se.uppdrag.kernel.uppdrag;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.uppdrag.kernel.MeetingRef;

/** What of an uppdrag is due to one meeting: deliverables whose deadline it is, and reports on its agenda. */
public record DueItems(List<Deadlines.Deliverable> deliverables, List<Report> reports) {

    static DueItems of(UppdragState state, MeetingRef meeting, Predicate<Deadlines.Deliverable> which) {
        return new DueItems(
                state.deadlines().deliverables().stream()
                        .filter(deliverable -> deliverable.dueTo(meeting))
                        .filter(which)
                        .toList(),
                state.reports().stream().filter(report -> report.dueTo(meeting)).toList());
    }

    static DueItems none() {
        return new DueItems(List.of(), List.of());
    }

    public boolean isEmpty() {
        return deliverables.isEmpty() && reports.isEmpty();
    }

    /** Of the deliverables. */
    public List<String> keys() {
        return deliverables.stream().map(Deadlines.Deliverable::key).toList();
    }

    /** Of the reports. */
    public List<UUID> ids() {
        return reports.stream().map(Report::id).toList();
    }

    public List<String> names() {
        return Stream.concat(
                        deliverables.stream()
                                .map(deliverable -> deliverable.set().fact().name()),
                        reports.stream()
                                .map(report -> report.registered().fact().title()))
                .distinct()
                .toList();
    }
}
