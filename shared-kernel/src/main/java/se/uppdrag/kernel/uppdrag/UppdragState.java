package se.uppdrag.kernel.uppdrag;

import static se.uppdrag.kernel.Lists.changed;
import static se.uppdrag.kernel.Lists.plus;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import se.uppdrag.kernel.MeetingRef;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.Trace;

/**
 * An uppdrag as its events tell it: the aggregate's guards, the gates, the forms and the page share this one fold. A fact about
 * something that a correction has struck out changes nothing.
 */
@RecordBuilder
public record UppdragState(
        UUID id,
        UUID caseFileId,
        Mandate mandate,
        Scope scope,
        Phases phases,
        Deadlines deadlines,
        List<Consultation> consultations,
        List<Report> reports,
        Findings findings,
        Rest rest,
        StandingOrders orders,
        Closing closing)
        implements UppdragStateBuilder.With {

    private static final UUID NOBODY = new UUID(0, 0);

    public static UppdragState none() {
        return new UppdragState(
                NOBODY,
                NOBODY,
                Mandate.none(),
                Scope.none(),
                Phases.none(),
                Deadlines.none(),
                List.of(),
                List.of(),
                Findings.none(),
                Rest.none(),
                StandingOrders.none(),
                Closing.none());
    }

    /** What a party's liaison may know of it: what the party was asked, and what came of that (INQ-09). */
    public UppdragState within(Party party) {
        var rounds = consultations.stream()
                .filter(round -> round.recipient(party).isPresent())
                .map(round -> round.within(party))
                .toList();
        return none().withId(id)
                .withCaseFileId(caseFileId)
                .withMandate(Mandate.none().withTitle(mandate.title()))
                .withScope(scope)
                .withConsultations(rounds);
    }

    /** What an area waits for before it may go to outsourcing analysis (rule 4). */
    public Gates outsourcingGates(String area) {
        return Gates.ofOutsourcing(this, area);
    }

    /** What a phase waits for before it may start or be completed (PHA-01). */
    public Gates gates(Phase phase, Passage passage) {
        return Gates.of(this, phase, passage, null);
    }

    public Optional<Consultation> consultation(UUID id) {
        return consultations.stream().filter(round -> round.id().equals(id)).findFirst();
    }

    public Optional<Report> report(UUID id) {
        return reports.stream().filter(report -> report.id().equals(id)).findFirst();
    }

    /** Points that bind and have no answer yet; closing waits for them (PHA-09). */
    public List<PointRef> unanswered() {
        return mandate.points().stream()
                .filter(point -> point.force().awaitsAnswer())
                .map(point -> point.point().ref())
                .filter(ref -> closing.answer(ref).isEmpty())
                .toList();
    }

    /** Everything that follows the meeting, delivered or not: a deadline is to be told with its true day. */
    public DueItems dueTo(MeetingRef meeting) {
        return DueItems.of(this, meeting, deliverable -> true);
    }

    /** What would be missed at the meeting; nothing is, once the uppdrag has ended. */
    public DueItems awaitedAt(MeetingRef meeting) {
        return closing.status().outstanding()
                ? DueItems.of(this, meeting, deliverable -> !delivered(deliverable.key()))
                : DueItems.none();
    }

    /** Whether the deliverable was delivered with some report. */
    public boolean delivered(String deliverable) {
        return reports.stream()
                .anyMatch(report -> report.delivered()
                        && report.registered().fact().deliverables().contains(deliverable));
    }

    public UppdragState after(Recorded<? extends UppdragEvent> recorded) {
        return switch (recorded.event()) {
            case UppdragEvent.UppdragAssigned e ->
                withId(e.uppdragId()).withCaseFileId(e.caseFileId()).withMandate(mandate.after(recorded, e));
            case UppdragEvent.OfMandate e -> withMandate(mandate.after(recorded, e));
            case UppdragEvent.OfScope e -> withScope(scope.after(recorded, e));
            case UppdragEvent.OfPhases e -> withPhases(phases.after(recorded, e));
            case UppdragEvent.DueMeetingMoved e ->
                following(
                        recorded,
                        e,
                        e.reports(),
                        report -> report.following(e.meeting(), e.meeting(), e.reason(), Trace.of(recorded)));
            case UppdragEvent.DueMeetingCancelled e ->
                following(
                        recorded,
                        e,
                        e.reports(),
                        report -> report.following(e.meeting(), e.instead(), e.reason(), Trace.of(recorded)));
            case UppdragEvent.OfDeadlines e -> withDeadlines(deadlines.after(recorded, e));
            case UppdragEvent.Asked e -> withConsultations(plus(consultations, Consultation.of(Told.of(e, recorded))));
            case UppdragEvent.OfConsultation e ->
                withConsultations(changed(
                        consultations,
                        round -> round.id().equals(e.consultationId()),
                        round -> round.after(recorded, e)));
            case UppdragEvent.ReportRegistered e -> registered(Told.of(e, recorded));
            case UppdragEvent.ReportPlacedOnAgenda e ->
                withReports(plus(reports, Report.announced(Told.of(e, recorded))));
            case UppdragEvent.OralReportGiven e -> withReports(plus(reports, Report.told(e, recorded)));
            case UppdragEvent.OfReport e ->
                withReports(changed(
                        reports, report -> report.id().equals(e.reportId()), report -> report.after(recorded, e)));
            case UppdragEvent.OfFindings e -> withFindings(findings.after(recorded, e));
            case UppdragEvent.OfRest e -> withRest(rest.after(recorded, e));
            case UppdragEvent.OfStanding e -> withOrders(orders.after(recorded, e));
            case UppdragEvent.OfClosing e -> withRest(rest.after(recorded, e)).withClosing(closing.after(recorded, e));
        };
    }

    private UppdragState registered(Told<UppdragEvent.ReportRegistered> told) {
        var id = told.fact().reportId();
        return report(id).isEmpty()
                ? withReports(plus(reports, Report.of(told)))
                : withReports(changed(
                        reports,
                        report -> report.id().equals(id) && !report.documented(),
                        report -> report.documented(told)));
    }

    /** Deadlines and agenda follow a meeting together. */
    private UppdragState following(
            Recorded<? extends UppdragEvent> recorded,
            UppdragEvent.OfDeadlines event,
            List<UUID> onAgenda,
            UnaryOperator<Report> follow) {
        return withDeadlines(deadlines.after(recorded, event))
                .withReports(changed(reports, report -> onAgenda.contains(report.id()), follow));
    }
}
