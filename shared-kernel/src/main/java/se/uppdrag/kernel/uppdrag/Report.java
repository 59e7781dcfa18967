package se.uppdrag.kernel.uppdrag;

import static se.uppdrag.kernel.Lists.changed;
import static se.uppdrag.kernel.Lists.with;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.Trace;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.uppdrag.UppdragEvent.OralReportGiven;
import se.uppdrag.kernel.uppdrag.UppdragEvent.ReportConsidered;
import se.uppdrag.kernel.uppdrag.UppdragEvent.ReportDelivered;
import se.uppdrag.kernel.uppdrag.UppdragEvent.ReportRegistered;

/** A report back: registered, delivered, put to meetings and dealt with are facts of their own (rule 8). */
public record Report(
        Told<ReportRegistered> registered,
        List<Told<ReportDelivered>> deliveries,
        List<Appearance> appearances,
        List<Told<ReportConsidered>> considerations,
        Draft draft,
        @Nullable Told<OralReportGiven> oral) {

    public enum Standing {
        ON_AGENDA,
        MOVED,
        WITHDRAWN,
        CONSIDERED
    }

    /** One body's meeting that it is, or was, due to. */
    public record Appearance(
            Party body,
            Dating meeting,
            Standing standing,
            @Nullable String reason,
            Trace trace) {

        private Appearance as(Standing standing, @Nullable String reason) {
            return new Appearance(body, meeting, standing, reason, trace);
        }
    }

    static Report of(Told<ReportRegistered> registered) {
        return new Report(registered, List.of(), List.of(), List.of(), Draft.none(), null);
    }

    /** What is told is delivered by being told. */
    static Report told(OralReportGiven e, Recorded<?> recorded) {
        var registered = new ReportRegistered(
                e.uppdragId(),
                e.reportId(),
                ReportKind.ORAL,
                e.title(),
                null,
                e.author(),
                e.phase(),
                e.deliverables(),
                e.points());
        var delivered = new ReportDelivered(e.uppdragId(), e.reportId(), e.receiver());
        return new Report(
                Told.of(registered, recorded),
                List.of(Told.of(delivered, recorded)),
                List.of(),
                List.of(),
                Draft.none(),
                Told.of(e, recorded));
    }

    public UUID id() {
        return registered.fact().reportId();
    }

    public boolean delivered() {
        return !deliveries.isEmpty();
    }

    public boolean onAgendaOf(Party body) {
        return appearances.stream()
                .anyMatch(appearance -> appearance.body().equals(body) && appearance.standing() == Standing.ON_AGENDA);
    }

    public boolean onAgendaOf(Party body, Dating meeting) {
        return appearances.stream()
                .anyMatch(appearance -> appearance.body().equals(body)
                        && appearance.standing() == Standing.ON_AGENDA
                        && appearance.meeting().equals(meeting));
    }

    /** The first time such a body took it in: deferred, referred back or unreadable is not yet a report made. */
    public Optional<Told<ReportConsidered>> received(Predicate<Party> by) {
        return considerations.stream()
                .filter(told -> by.test(told.fact().body()))
                .filter(told -> switch (told.fact().reception()) {
                    case NOTED,
                            FILED,
                            APPROVED,
                            PASSED_ON,
                            REFERRED_BACK_IN_PART,
                            FURTHER_INFORMATION_ASKED,
                            NEW_ASSIGNMENT -> true;
                    case DEFERRED, REFERRED_BACK, NOT_READABLE -> false;
                })
                .findFirst();
    }

    Report after(Recorded<? extends UppdragEvent> recorded, UppdragEvent.OfReport event) {
        var trace = Trace.of(recorded);
        return switch (event) {
            case ReportRegistered e -> this;
            case OralReportGiven e -> this;
            case ReportDelivered e ->
                new Report(
                        registered, with(deliveries, Told.of(e, recorded)), appearances, considerations, draft, oral);
            case UppdragEvent.ReportSubmittedToMeeting e ->
                appearances(with(appearances, new Appearance(e.body(), e.meeting(), Standing.ON_AGENDA, null, trace)));
            case UppdragEvent.ReportMovedToMeeting e ->
                appearances(with(
                        left(e.body(), Standing.MOVED, e.reason()),
                        new Appearance(e.body(), e.meeting(), Standing.ON_AGENDA, null, trace)));
            case UppdragEvent.ReportWithdrawnFromAgenda e ->
                appearances(left(e.body(), Standing.WITHDRAWN, e.reason()));
            case ReportConsidered e ->
                new Report(
                        registered,
                        deliveries,
                        left(e.body(), Standing.CONSIDERED, null),
                        with(considerations, Told.of(e, recorded)),
                        draft,
                        oral);
            case UppdragEvent.OfDraft e ->
                new Report(registered, deliveries, appearances, considerations, draft.after(recorded, e), oral);
        };
    }

    private List<Appearance> left(Party body, Standing as, @Nullable String reason) {
        return changed(
                appearances,
                appearance -> appearance.body().equals(body) && appearance.standing() == Standing.ON_AGENDA,
                appearance -> appearance.as(as, reason));
    }

    private Report appearances(List<Appearance> appearances) {
        return new Report(registered, deliveries, appearances, considerations, draft, oral);
    }
}
