package se.uppdrag.kernel.uppdrag;

import static se.uppdrag.kernel.Lists.changed;
import static se.uppdrag.kernel.Lists.plus;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.MeetingRef;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.Trace;
import se.uppdrag.kernel.body.Sitting;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.uppdrag.UppdragEvent.OralReportGiven;
import se.uppdrag.kernel.uppdrag.UppdragEvent.ReportConsidered;
import se.uppdrag.kernel.uppdrag.UppdragEvent.ReportDelivered;
import se.uppdrag.kernel.uppdrag.UppdragEvent.ReportPlacedOnAgenda;
import se.uppdrag.kernel.uppdrag.UppdragEvent.ReportRegistered;

/**
 * A report back: announced, registered, delivered, put to meetings and dealt with are facts of their own (rule 8).
 *
 * @param registered as it was announced, while there is no document
 */
@RecordBuilder
public record Report(
        Told<ReportRegistered> registered,
        boolean documented,
        List<Told<ReportDelivered>> deliveries,
        List<Appearance> appearances,
        List<Told<ReportConsidered>> considerations,
        Draft draft,
        @Nullable Told<OralReportGiven> oral,
        List<Recommendation> recommendations)
        implements ReportBuilder.With {

    public enum Standing {
        ON_AGENDA,
        MOVED,
        WITHDRAWN,
        CONSIDERED
    }

    /** One body's meeting that it is, or was, due to. {@code scheduled}: which it is there, where that is known. */
    public record Appearance(
            Party body,
            Dating meeting,
            @Nullable MeetingRef scheduled,
            Standing standing,
            @Nullable String reason,
            Trace trace) {

        private Appearance as(Standing standing, @Nullable String reason) {
            return new Appearance(body, meeting, scheduled, standing, reason, trace);
        }

        public boolean dueTo(MeetingRef meeting) {
            return standing == Standing.ON_AGENDA && meeting.equals(scheduled);
        }
    }

    static Report of(Told<ReportRegistered> registered) {
        return new Report(registered, true, List.of(), List.of(), List.of(), Draft.none(), null, List.of());
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
        return of(Told.of(registered, recorded))
                .withDeliveries(List.of(Told.of(delivered, recorded)))
                .withOral(Told.of(e, recorded));
    }

    /** There is no document yet. */
    static Report announced(Told<ReportPlacedOnAgenda> placed) {
        var e = placed.fact();
        var registered = new ReportRegistered(
                e.uppdragId(),
                e.reportId(),
                e.kind(),
                e.title(),
                null,
                Party.NOT_STATED,
                null,
                e.deliverables(),
                e.points());
        return of(new Told<>(registered, placed.trace()))
                .withDocumented(false)
                .onAgenda(e.body(), e.meeting(), e.scheduled(), placed.trace());
    }

    /** The document that was announced. */
    Report documented(Told<ReportRegistered> registered) {
        return withRegistered(registered).withDocumented(true);
    }

    public UUID id() {
        return registered.fact().reportId();
    }

    public Optional<Recommendation> recommendation(String key) {
        return recommendations.stream().filter(made -> made.key().equals(key)).findFirst();
    }

    public boolean delivered() {
        return !deliveries.isEmpty();
    }

    public boolean onAgendaOf(Party body) {
        return appearances.stream()
                .anyMatch(appearance -> appearance.body().equals(body) && appearance.standing() == Standing.ON_AGENDA);
    }

    public boolean onAgendaOf(Party body, Dating meeting, @Nullable MeetingRef scheduled) {
        return appearances.stream()
                .anyMatch(appearance -> appearance.body().equals(body)
                        && appearance.standing() == Standing.ON_AGENDA
                        && appearance.meeting().equals(meeting)
                        && Objects.equals(appearance.scheduled(), scheduled));
    }

    public boolean dueTo(MeetingRef meeting) {
        return appearances.stream().anyMatch(appearance -> appearance.dueTo(meeting));
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
            case ReportPlacedOnAgenda e -> this;
            case ReportDelivered e -> withDeliveries(plus(deliveries, Told.of(e, recorded)));
            case UppdragEvent.ReportSubmittedToMeeting e -> onAgenda(e.body(), e.meeting(), e.scheduled(), trace);
            case UppdragEvent.ReportMovedToMeeting e ->
                withAppearances(left(e.body(), Standing.MOVED, e.reason()))
                        .onAgenda(e.body(), e.meeting(), e.scheduled(), trace);
            case UppdragEvent.ReportWithdrawnFromAgenda e ->
                withAppearances(left(e.body(), Standing.WITHDRAWN, e.reason()));
            case ReportConsidered e ->
                withAppearances(left(e.body(), Standing.CONSIDERED, null))
                        .withConsiderations(plus(considerations, Told.of(e, recorded)));
            case UppdragEvent.OfDraft e -> withDraft(draft.after(recorded, e));
            case UppdragEvent.RecommendationMade e ->
                withRecommendations(plus(recommendations, new Recommendation(Told.of(e, recorded), List.of())));
            case UppdragEvent.RecommendationFollowed e ->
                withRecommendations(changed(
                        recommendations,
                        made -> made.key().equals(e.recommendation()),
                        made -> made.followed(Told.of(e, recorded))));
        };
    }

    /** @param to absent: it is on no agenda any more */
    Report following(Sitting from, @Nullable Sitting to, @Nullable String reason, Trace trace) {
        if (!dueTo(from.meeting()) || (to != null && onAgendaOf(to.body(), to.held(), to.meeting()))) {
            return this;
        }
        var left = withAppearances(changed(
                appearances,
                appearance -> appearance.dueTo(from.meeting()),
                appearance -> appearance.as(to == null ? Standing.WITHDRAWN : Standing.MOVED, reason)));
        return to == null ? left : left.onAgenda(to.body(), to.held(), to.meeting(), trace);
    }

    private Report onAgenda(Party body, Dating meeting, @Nullable MeetingRef scheduled, Trace trace) {
        return withAppearances(
                plus(appearances, new Appearance(body, meeting, scheduled, Standing.ON_AGENDA, null, trace)));
    }

    private List<Appearance> left(Party body, Standing as, @Nullable String reason) {
        return changed(
                appearances,
                appearance -> appearance.body().equals(body) && appearance.standing() == Standing.ON_AGENDA,
                appearance -> appearance.as(as, reason));
    }
}
