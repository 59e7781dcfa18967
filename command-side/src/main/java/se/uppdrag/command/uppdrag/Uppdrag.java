package se.uppdrag.command.uppdrag;

import static se.uppdrag.command.CommandRejected.require;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.uppdrag.command.CommandRejected;
import se.uppdrag.command.InCase;
import se.uppdrag.command.uppdrag.UppdragCommand.PassOn;
import se.uppdrag.kernel.Entry;
import se.uppdrag.kernel.History;
import se.uppdrag.kernel.MeetingRef;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.body.Sitting;
import se.uppdrag.kernel.casefile.Point;
import se.uppdrag.kernel.uppdrag.Basis;
import se.uppdrag.kernel.uppdrag.BasisKind;
import se.uppdrag.kernel.uppdrag.GateStatus;
import se.uppdrag.kernel.uppdrag.Mandate;
import se.uppdrag.kernel.uppdrag.Mandate.MandatePoint;
import se.uppdrag.kernel.uppdrag.Passage;
import se.uppdrag.kernel.uppdrag.Phase;
import se.uppdrag.kernel.uppdrag.Scope;
import se.uppdrag.kernel.uppdrag.ServedPoint;
import se.uppdrag.kernel.uppdrag.UppdragEvent;
import se.uppdrag.kernel.uppdrag.UppdragState;
import se.uppdrag.ledger.Recordings;

/**
 * One commissioned investigation, from being placed to being closed by its giver. Created by the case file that it rests on; what may
 * happen to it is decided by part, each part reading the one folded state.
 */
@Aggregate(type = "uppdrag", cache = "aggregateCache", commandTargetResolver = "commandTargets")
public class Uppdrag {

    @AggregateIdentifier
    private @Nullable UUID id;

    private History<UppdragState, UppdragEvent> history = History.of(UppdragState.none(), UppdragState::after);

    @AggregateMember
    private final MandateDecisions mandate = new MandateDecisions(this);

    @AggregateMember
    private final ScopeDecisions scope = new ScopeDecisions(this);

    @AggregateMember
    private final PhaseDecisions phases = new PhaseDecisions(this);

    @AggregateMember
    private final DeadlineDecisions deadlines = new DeadlineDecisions(this);

    @AggregateMember
    private final ConsultationDecisions consultations = new ConsultationDecisions(this);

    @AggregateMember
    private final ReportDecisions reports = new ReportDecisions(this);

    @AggregateMember
    private final FindingDecisions findings = new FindingDecisions(this);

    @AggregateMember
    private final DraftDecisions drafts = new DraftDecisions(this, reports);

    @AggregateMember
    private final RecommendationDecisions recommendations = new RecommendationDecisions(this, reports);

    @AggregateMember
    private final RestDecisions rest = new RestDecisions(this);

    @AggregateMember
    private final StandingDecisions standing = new StandingDecisions(this);

    @AggregateMember
    private final ClosingDecisions closing = new ClosingDecisions(this);

    /** For Axon, which then replays the history. */
    Uppdrag() {}

    public Uppdrag(UppdragEvent.UppdragAssigned assigned) {
        InCase.apply(assigned, assigned.caseFileId());
    }

    /** One that {@code from} was passed on as. */
    public Uppdrag(UppdragEvent.UppdragAssigned assigned, UUID from) {
        this(assigned);
        // The state does not know its case before the constructor is done.
        InCase.apply(new UppdragEvent.UppdragDerived(assigned.uppdragId(), from), assigned.caseFileId());
    }

    /**
     * Passed on by its holder, who becomes the giver of what begins.
     *
     * @param caseNumbers of the case, as they are now
     * @return how the derived uppdrag begins
     */
    public UppdragEvent.UppdragAssigned passOn(PassOn command, List<String> caseNumbers) {
        requireInForce();
        require(!command.derivedId().equals(state().id()), UppdragRejection.PassedOnToItself::new);
        require(
                state().mandate().holders().contains(command.by()),
                () -> new UppdragRejection.HolderUnknown(command.by()));
        require(!command.to().contains(command.by()), () -> new UppdragRejection.HolderAsGiver(command.by()));
        requirePoints(command.points());
        var points = state().mandate().points().stream()
                .filter(point -> point.force() == Mandate.Force.IN_FORCE)
                .map(MandatePoint::point)
                .filter(point -> command.points().isEmpty() || command.points().contains(point.ref()))
                .toList();
        require(!points.isEmpty() || command.reference() != null, UppdragRejection.PassedOnWithoutBasis::new);
        apply(new UppdragEvent.UppdragPassedOn(
                state().id(), command.derivedId(), command.title(), command.by(), command.to(), command.part()));
        return new UppdragEvent.UppdragAssigned(
                command.derivedId(),
                state().caseFileId(),
                caseNumbers,
                command.title(),
                new Basis(BasisKind.EXECUTIVE_DECISION, command.reference()),
                List.of(command.by()),
                command.to(),
                List.of(),
                points);
    }

    /** The other body decided too, or decided otherwise: handed over by the case file in the same commit (rule 1). */
    public void settle(PointRef point, boolean met) {
        if (state().mandate().refs().contains(point)) {
            apply(
                    met
                            ? new UppdragEvent.PointCameIntoForce(state().id(), point)
                            : new UppdragEvent.PointLapsed(state().id(), point));
        }
    }

    /** A later decision gave the point new words: handed over by the case file in the same commit. */
    public void reword(
            PointRef point, String text, @Nullable String task, @Nullable String purpose, @Nullable String condition) {
        if (state().mandate().refs().contains(point)) {
            apply(new UppdragEvent.PointReworded(state().id(), point, text, task, purpose, condition));
        }
    }

    /**
     * The point as a correction in the case left it: handed over by the case file in the same commit.
     *
     * @param now absent: the case no longer has such a point
     * @param force CONDITIONAL: the other body is awaited again, so what was said of its decision is struck out
     */
    public void align(PointRef ref, @Nullable Point now, Mandate.Force force, String reason) {
        var known = state().mandate().points().stream()
                .filter(point -> point.point().ref().equals(ref))
                .findFirst();
        if (known.isEmpty()) {
            return;
        }
        if (now != null && !sameWords(known.get().point(), now)) {
            reword(ref, now.text(), now.task(), now.purpose(), now.condition());
        }
        if (known.get().force() != force && known.get().force() != Mandate.Force.REPLACED) {
            switch (force) {
                case IN_FORCE -> settle(ref, true);
                case LAPSED -> settle(ref, false);
                case CONDITIONAL -> unsettle(ref, reason);
            }
        }
    }

    /** Points that no longer hold in the case set no gate aside and replace nothing: handed over by the case file in the same commit. */
    public void restore(Collection<PointRef> lost, String reason) {
        strike(
                event -> switch (event) {
                    case UppdragEvent.GateSetAside e -> e.point() != null && lost.contains(e.point());
                    case UppdragEvent.TaskReplaced e -> lost.contains(e.by().ref());
                    default -> false;
                },
                reason);
    }

    /** What is due to the meeting, by name, as long as it is awaited; empty: nobody misses the meeting. */
    public List<String> dueTo(MeetingRef meeting) {
        var title = state().mandate().title();
        return state().awaitedAt(meeting).names().stream()
                .map(name -> name + " (" + title + ")")
                .toList();
    }

    /** The meeting has other days, and what is due to it has them too: handed over by its body in the same commit. */
    public void follow(Sitting meeting, @Nullable String reason) {
        var due = state().dueTo(meeting.meeting());
        if (!due.isEmpty()) {
            apply(new UppdragEvent.DueMeetingMoved(state().id(), meeting, due.keys(), due.ids(), reason));
        }
    }

    /**
     * The meeting will not be held: handed over by its body in the same commit.
     *
     * @param instead absent: what was due to it is set later
     */
    public void release(Sitting meeting, @Nullable Sitting instead, @Nullable String reason) {
        var due = state().awaitedAt(meeting.meeting());
        if (!due.isEmpty()) {
            apply(new UppdragEvent.DueMeetingCancelled(state().id(), meeting, instead, due.keys(), due.ids(), reason));
        }
    }

    /** That the meeting was cancelled was a mistake: handed over by its body in the same commit. */
    public void retain(MeetingRef meeting, String reason) {
        strike(
                event -> event instanceof UppdragEvent.DueMeetingCancelled cancelled
                        && cancelled.meeting().meeting().equals(meeting),
                reason);
    }

    private void unsettle(PointRef ref, String reason) {
        strike(
                event -> switch (event) {
                    case UppdragEvent.PointCameIntoForce e -> e.point().equals(ref);
                    case UppdragEvent.PointLapsed e -> e.point().equals(ref);
                    default -> false;
                },
                reason);
    }

    private void strike(Predicate<UppdragEvent> wrong, String reason) {
        history.facts().stream()
                .filter(fact -> wrong.test(fact.event()))
                .map(Recorded::eventId)
                .toList()
                .forEach(id -> apply(new UppdragEvent.UppdragFactCorrected(state().id(), id, reason)));
    }

    private static boolean sameWords(ServedPoint known, Point now) {
        return known.text().equals(now.text())
                && Objects.equals(known.task(), now.task())
                && Objects.equals(known.purpose(), now.purpose())
                && Objects.equals(known.condition(), now.condition());
    }

    @EventSourcingHandler
    void evolve(UppdragEvent event, EventMessage<?> message) {
        history = history.after(Recordings.of(event, message));
        id = event.uppdragId();
    }

    UppdragState state() {
        return history.state();
    }

    History<UppdragState, UppdragEvent> history() {
        return history;
    }

    void apply(UppdragEvent event) {
        InCase.apply(event, state().caseFileId());
    }

    void requireOngoing() {
        var status = state().closing().status();
        require(status.outstanding(), () -> new UppdragRejection.UppdragEnded(status));
    }

    /** Work waits while every point waits for another body (rule 1), and while the giver lets it rest (rule 8). */
    void requireInForce() {
        requireOngoing();
        state().rest().current().ifPresent(rest -> {
            throw new CommandRejected(
                    new UppdragRejection.UppdragRests(rest.kind(), rest.begun().happened()));
        });
        require(state().mandate().force() == Mandate.Force.IN_FORCE, () -> new UppdragRejection.NotInForce(awaited()));
    }

    /** Rule 3: the refusal says why and names the source. */
    void requireIncluded(String area) {
        var scope = state().scope();
        switch (scope.verdict(area)) {
            case Scope.Verdict.Included included -> {}
            case Scope.Verdict.Unknown unknown -> throw new CommandRejected(new UppdragRejection.AreaUnknown(area));
            case Scope.Verdict.Excluded excluded -> throw new CommandRejected(excluded(excluded.area()));
            case Scope.Verdict.OnlyPart only -> {
                var limit = only.area().limit();
                throw new CommandRejected(new UppdragRejection.AreaLimitedToPart(
                        only.area().name(),
                        only.part(),
                        limit == null ? null : limit.fact().reason(),
                        limit == null ? null : limit.trace().source()));
            }
        }
    }

    void requireGatesOpen(String area) {
        var gates = state().outsourcingGates(area);
        require(
                gates.isOpen(),
                () -> new UppdragRejection.GateClosed(state().scope().nameOf(area), gates.missing()));
    }

    /** PHA-01; the refusal names each condition and where it is written (PHA-06). */
    void requireGatesOpen(Phase phase, Passage passage) {
        var missing = state().gates(phase, passage).gates().stream()
                .filter(status -> status.mark() == GateStatus.Mark.OPEN)
                .flatMap(status -> Stream.ofNullable(status.source()))
                .toList();
        require(missing.isEmpty(), () -> switch (passage) {
            case START -> new UppdragRejection.PhaseStartBarred(phase.name(), missing);
            case COMPLETION -> new UppdragRejection.PhaseCompletionBarred(phase.name(), missing);
        });
    }

    /** The holder reports done, the giver closes (rule 8): nobody is both by becoming the other afterwards. */
    void requireNotHolder(Party giver) {
        require(!state().mandate().holders().contains(giver), () -> new UppdragRejection.HolderAsGiver(giver));
    }

    void requirePoints(List<PointRef> points) {
        for (var point : points) {
            requirePoint(point);
        }
    }

    void requirePoint(PointRef point) {
        require(state().mandate().refs().contains(point), () -> new UppdragRejection.PointUnknown(point));
    }

    /**
     * Rule 8: the giver, its successor (which then is a giver) or a body above one of them. Where the source does not say who gave it, or
     * who decided, nobody can say that it was somebody else's to decide (rule 0).
     */
    void requireGiver(Party decider, Bodies bodies) {
        require(
                mayDecide(decider, bodies),
                () -> new UppdragRejection.NotTheGiversDecision(
                        decider, state().mandate().givers()));
    }

    boolean mayDecide(Party decider, Bodies bodies) {
        var givers = state().mandate().givers();
        return !decider.stated()
                || givers.stream().noneMatch(Party::stated)
                || givers.contains(decider)
                || givers.stream().anyMatch(giver -> bodies.decidesFor(decider, giver))
                || (givers.stream().noneMatch(bodies::knows) && mayStandAbove(decider));
    }

    /** Who stands above a giver of another organisation nobody knows here: what its minutes say is entered as they say it (rule 0). */
    private boolean mayStandAbove(Party decider) {
        var entry = CurrentUnitOfWork.get().getMessage().getMetaData().get("entry");
        return Entry.HISTORY.name().equals(entry)
                && decider.kind() == Party.Kind.BODY
                && !state().mandate().holders().contains(decider);
    }

    private static UppdragRejection excluded(Scope.Area area) {
        var exclusion = area.exclusion();
        var narrowed = area.narrowed();
        if (narrowed != null) {
            return new UppdragRejection.AreaExcluded(
                    area.name(), narrowed.fact().reason(), narrowed.trace().source());
        }
        return new UppdragRejection.AreaExcluded(
                area.name(),
                exclusion == null ? null : exclusion.fact().reason(),
                exclusion == null ? null : exclusion.trace().source());
    }

    private List<Party> awaited() {
        return state().mandate().points().stream()
                .filter(point -> point.force() != Mandate.Force.IN_FORCE)
                .map(MandatePoint::point)
                .flatMap(point -> Stream.ofNullable(point.subjectTo()))
                .distinct()
                .toList();
    }
}
