package se.uppdrag.kernel.casefile;

import static se.uppdrag.kernel.Lists.changed;
import static se.uppdrag.kernel.Lists.plus;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.Trace;
import se.uppdrag.kernel.casefile.Decision.DecidedPoint;

/** A case file as its events tell it. One fold for the aggregate's guards, the forms and the page. */
@RecordBuilder
public record CaseFileState(
        UUID id,
        @Nullable Told<CaseFileEvent.CaseFileOpened> opened,
        List<Told<CaseFileEvent.CaseNumberAdded>> numbers,
        List<Told<CaseFileEvent.MandateStepRecorded>> steps,
        List<Told<CaseFileEvent.PreparatoryWorkRecorded>> preparatoryWork,
        List<Told<CaseFileEvent.PointsProposed>> proposals,
        List<Decision> decisions,
        List<Told<CaseFileEvent.CaseLinked>> links,
        List<Told<CaseFileEvent.DocumentRegistered>> documents,
        List<Told<CaseFileEvent.UppdragPlaced>> placements)
        implements CaseFileStateBuilder.With {

    public static CaseFileState none() {
        return new CaseFileState(
                new UUID(0, 0),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    public String title() {
        return opened == null ? "" : opened.fact().title();
    }

    /** However its blanks are written. */
    public boolean hasNumber(String diary, String dnr) {
        var id = DnrEvent.idOf(diary, dnr);
        return numbers.stream()
                .map(Told::fact)
                .anyMatch(number -> DnrEvent.idOf(number.diary(), number.dnr()).equals(id));
    }

    /** Numbers as written, in the order in which they were given. */
    public List<String> dnr() {
        return numbers.stream().map(number -> number.fact().dnr()).toList();
    }

    public Optional<Decision> decision(UUID id) {
        return decisions.stream().filter(decision -> decision.id().equals(id)).findFirst();
    }

    public Optional<DecidedPoint> decided(PointRef ref) {
        return decision(ref.decision()).stream()
                .flatMap(decision -> decision.points().stream())
                .filter(decided -> decided.point().number().equals(ref.number()))
                .findFirst();
    }

    public Optional<Point> proposed(PointRef ref) {
        return proposals.stream()
                .map(Told::fact)
                .filter(proposal -> proposal.proposalId().equals(ref.decision()))
                .flatMap(proposal -> proposal.points().stream())
                .filter(point -> point.number().equals(ref.number()))
                .findFirst();
    }

    /** What became of a proposed point: {@code PROPOSED} until a decision names it (REG-06). */
    public PointOutcome outcomeOf(PointRef proposed) {
        return decisions.stream()
                .flatMap(decision -> decision.points().stream())
                .map(DecidedPoint::point)
                .filter(point -> proposed.equals(point.proposedAs()))
                .map(Point::outcome)
                .reduce((earlier, later) -> later)
                .orElse(PointOutcome.PROPOSED);
    }

    /** All points that can be referred to, decided ones first. */
    public List<PointRef> points() {
        var decided = decisions.stream().flatMap(decision -> decision.refs().stream());
        var proposed = proposals.stream()
                .map(Told::fact)
                .flatMap(proposal ->
                        proposal.points().stream().map(point -> new PointRef(proposal.proposalId(), point.number())));
        return Stream.concat(decided, proposed).toList();
    }

    /** Uppdrag that rest on a point. */
    public List<UUID> restingOn(PointRef point) {
        return placements.stream()
                .map(Told::fact)
                .filter(placement -> placement.points().contains(point))
                .map(CaseFileEvent.UppdragPlaced::uppdragId)
                .toList();
    }

    public CaseFileState after(Recorded<? extends CaseFileEvent> recorded) {
        return switch (recorded.event()) {
            case CaseFileEvent.CaseFileOpened e -> withId(e.caseFileId()).withOpened(Told.of(e, recorded));
            case CaseFileEvent.CaseNumberAdded e -> withNumbers(plus(numbers, Told.of(e, recorded)));
            case CaseFileEvent.MandateStepRecorded e -> withSteps(plus(steps, Told.of(e, recorded)));
            case CaseFileEvent.PreparatoryWorkRecorded e ->
                withPreparatoryWork(plus(preparatoryWork, Told.of(e, recorded)));
            case CaseFileEvent.PointsProposed e -> withProposals(plus(proposals, Told.of(e, recorded)));
            case CaseFileEvent.DecisionRecorded e -> withDecisions(plus(decisions, Decision.of(e, Trace.of(recorded))));
            case CaseFileEvent.SubjectToSettled e ->
                decision(e.point().decision(), decision -> decision.after(recorded, e));
            case CaseFileEvent.MinutesApproved e -> decision(e.decisionId(), decision -> decision.after(recorded, e));
            case CaseFileEvent.DecisionDispatched e ->
                decision(e.decisionId(), decision -> decision.after(recorded, e));
            case CaseFileEvent.DelegatedDecisionReported e ->
                decision(e.decisionId(), decision -> decision.after(recorded, e));
            case CaseFileEvent.DecisionPointAmended e ->
                decision(e.point().decision(), decision -> decision.after(recorded, e));
            case CaseFileEvent.CaseLinked e -> withLinks(plus(links, Told.of(e, recorded)));
            case CaseFileEvent.DocumentRegistered e -> withDocuments(plus(documents, Told.of(e, recorded)));
            case CaseFileEvent.UppdragPlaced e -> withPlacements(plus(placements, Told.of(e, recorded)));
            case CaseFileEvent.CaseFactCorrected e -> this;
        };
    }

    private CaseFileState decision(UUID id, UnaryOperator<Decision> change) {
        return withDecisions(changed(decisions, decision -> decision.id().equals(id), change));
    }
}
