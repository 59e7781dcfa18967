package se.uppdrag.command.casefile;

import static se.uppdrag.command.CommandRejected.require;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;
import se.uppdrag.command.CommandRejected;
import se.uppdrag.command.casefile.CaseFileCommand.AssignUppdrag;
import se.uppdrag.command.casefile.CaseFileCommand.DecidedPoint;
import se.uppdrag.command.casefile.CaseFileCommand.DispatchDecision;
import se.uppdrag.command.casefile.CaseFileCommand.ProposedPoint;
import se.uppdrag.command.casefile.CaseFileCommand.RecordDecision;
import se.uppdrag.command.casefile.CaseFileCommand.RecordMinutesApproved;
import se.uppdrag.command.casefile.CaseFileCommand.RecordProposal;
import se.uppdrag.command.casefile.CaseFileCommand.ReportDelegatedDecision;
import se.uppdrag.command.uppdrag.Uppdrag;
import se.uppdrag.kernel.Entry;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.casefile.CaseFileEvent;
import se.uppdrag.kernel.casefile.DecidedBy;
import se.uppdrag.kernel.casefile.Decision;
import se.uppdrag.kernel.casefile.Point;
import se.uppdrag.kernel.casefile.PointOutcome;
import se.uppdrag.kernel.uppdrag.Basis;
import se.uppdrag.kernel.uppdrag.BasisKind;
import se.uppdrag.kernel.uppdrag.ServedPoint;
import se.uppdrag.kernel.uppdrag.UppdragEvent;

/** What was proposed and decided, point by point, what was done with the decision, and the uppdrag placed on it. */
final class DecisionDecisions {

    private final CaseFile caseFile;

    DecisionDecisions(CaseFile caseFile) {
        this.caseFile = caseFile;
    }

    @CommandHandler
    void decide(RecordProposal command) {
        requireDistinct(command.points().stream().map(ProposedPoint::number));
        require(
                caseFile.state().proposals().stream()
                        .noneMatch(told -> told.fact().proposalId().equals(command.proposalId())),
                CaseFileRejection.ProposalAlreadyRecorded::new);
        caseFile.apply(new CaseFileEvent.PointsProposed(
                command.caseFileId(),
                command.proposalId(),
                command.proposedBy(),
                command.points().stream().map(DecisionDecisions::proposed).toList()));
    }

    @CommandHandler
    void decide(RecordDecision command) {
        requireDistinct(command.points().stream().map(DecidedPoint::number));
        require(
                caseFile.state().decision(command.decisionId()).isEmpty(),
                CaseFileRejection.DecisionAlreadyRecorded::new);
        require(
                command.vote() == null || !Objects.equals(command.acclamation(), true),
                CaseFileRejection.VoteAndAcclamation::new);
        caseFile.apply(new CaseFileEvent.DecisionRecorded(
                command.caseFileId(),
                command.decisionId(),
                command.decidedBy(),
                command.decider(),
                command.meeting(),
                command.paragraph(),
                command.acclamation(),
                command.vote(),
                command.reservations(),
                command.inForceFrom(),
                command.points().stream().map(this::decided).toList()));
    }

    @CommandHandler
    void decide(RecordMinutesApproved command) {
        require(decision(command.decisionId()).minutes() == null, CaseFileRejection.MinutesAlreadyApproved::new);
        caseFile.apply(new CaseFileEvent.MinutesApproved(command.caseFileId(), command.decisionId(), command.posted()));
    }

    @CommandHandler
    void decide(DispatchDecision command) {
        var decision = decision(command.decisionId());
        for (var number : command.points()) {
            require(
                    decision.points().stream()
                            .anyMatch(decided -> decided.point().number().equals(number)),
                    () -> new CaseFileRejection.PointNumberUnknown(number));
        }
        caseFile.apply(new CaseFileEvent.DecisionDispatched(
                command.caseFileId(),
                command.decisionId(),
                command.points(),
                command.recipients(),
                command.channel(),
                command.receipt()));
    }

    @CommandHandler
    void decide(ReportDelegatedDecision command) {
        var decidedBy = decision(command.decisionId()).fact().decidedBy();
        require(decidedBy == DecidedBy.DELEGATE || decidedBy == DecidedBy.CHAIR, CaseFileRejection.NotDelegated::new);
        caseFile.apply(new CaseFileEvent.DelegatedDecisionReported(
                command.caseFileId(), command.decisionId(), command.body(), command.meeting()));
    }

    /** Rule 1: an uppdrag rests on a basis. The uppdrag's own stream begins in this commit. */
    @CommandHandler
    void decide(AssignUppdrag command, @MetaDataValue("entry") String entry) throws Exception {
        var basis = new Basis(
                command.basis() == null ? BasisKind.NOT_STATED : command.basis(),
                command.reference() == null || command.reference().isBlank() ? null : command.reference());
        // An old list may know the decision without its wording, or nothing at all (rule 0).
        if (!entry.equals(Entry.HISTORY.name())) {
            require(
                    basis.kind() != BasisKind.DECISION_POINT
                            || !command.points().isEmpty(),
                    CaseFileRejection.BasisMissing::new);
            require(!command.points().isEmpty() || basis.reference() != null, CaseFileRejection.ReferenceMissing::new);
        }
        var refs = command.points().stream().distinct().toList();
        var points = refs.stream().map(this::served).toList();
        var assigned = new UppdragEvent.UppdragAssigned(
                command.uppdragId(),
                command.caseFileId(),
                caseFile.state().dnr(),
                command.title(),
                basis,
                command.givers(),
                command.holders(),
                command.performers(),
                points);
        AggregateLifecycle.createNew(Uppdrag.class, () -> new Uppdrag(assigned));
        caseFile.apply(new CaseFileEvent.UppdragPlaced(command.caseFileId(), command.uppdragId(), refs));
    }

    /** A corrected decision keeps the rules that a decision has to keep, or an uppdrag could come to rest on nothing (rule 1). */
    void requireSound(@Nullable CaseFileEvent replacement) {
        if (replacement instanceof CaseFileEvent.DecisionRecorded e) {
            requireDistinct(e.points().stream().map(Point::number));
            require(
                    e.vote() == null || !Objects.equals(e.acclamation(), true),
                    CaseFileRejection.VoteAndAcclamation::new);
            e.points().forEach(point -> requireDecided(point.number(), point.outcome(), point.subjectTo()));
        }
        if (replacement instanceof CaseFileEvent.SubjectToSettled e) {
            var awaited = caseFile.state()
                    .decided(e.point())
                    .orElseThrow(() -> new CommandRejected(new CaseFileRejection.PointUnknown(e.point())))
                    .point()
                    .subjectTo();
            if (awaited == null) {
                throw new CommandRejected(new CaseFileRejection.PointNotConditional(e.point()));
            }
            require(awaited.equals(e.otherBody()), () -> new CaseFileRejection.AwaitsOtherBody(awaited));
        }
    }

    private static void requireDecided(String number, PointOutcome outcome, @Nullable Party subjectTo) {
        require(outcome != PointOutcome.PROPOSED, () -> new CaseFileRejection.OutcomeIsNoDecision(number));
        require(
                outcome != PointOutcome.DECIDED_SUBJECT_TO || subjectTo != null,
                () -> new CaseFileRejection.OtherBodyMissing(number));
    }

    private ServedPoint served(PointRef ref) {
        var state = caseFile.state();
        var decided = state.decided(ref).orElseThrow(() -> {
            var outcome = state.proposed(ref).isPresent() ? PointOutcome.PROPOSED : null;
            return new CommandRejected(
                    outcome == null
                            ? new CaseFileRejection.PointUnknown(ref)
                            : new CaseFileRejection.PointNotDecided(ref, outcome));
        });
        var point = decided.point();
        require(decided.canBeAssigned(), () -> new CaseFileRejection.PointNotDecided(ref, point.outcome()));
        return new ServedPoint(
                ref,
                point.text(),
                point.task(),
                point.purpose(),
                point.condition(),
                point.force(),
                decided.inForce() ? null : point.subjectTo());
    }

    private Decision decision(UUID id) {
        return caseFile.state()
                .decision(id)
                .orElseThrow(() -> new CommandRejected(new CaseFileRejection.DecisionUnknown()));
    }

    private static Point proposed(ProposedPoint point) {
        return new Point(
                point.number(),
                point.text(),
                point.task(),
                point.purpose(),
                point.condition(),
                point.force(),
                null,
                null,
                PointOutcome.PROPOSED,
                null,
                point.premises());
    }

    /** What a decided point leaves out it has from the proposed point that it decides on. */
    private Point decided(DecidedPoint point) {
        var number = point.number();
        requireDecided(number, point.outcome(), point.subjectTo());
        var ref = point.proposedAs();
        var proposed = ref == null ? null : caseFile.state().proposed(ref).orElse(null);
        require(
                ref == null || proposed != null,
                () -> new CaseFileRejection.ProposedPointUnknown(Objects.requireNonNull(ref)));
        var text = first(point.text(), proposed == null ? null : proposed.text());
        var force = point.force() == null && proposed != null ? proposed.force() : point.force();
        if (text == null) {
            throw new CommandRejected(new CaseFileRejection.PointWithoutText(number));
        }
        if (force == null) {
            throw new CommandRejected(new CaseFileRejection.PointWithoutForce(number));
        }
        // A changed wording brings its own parts; only an unchanged one has those of the proposal.
        var same = proposed != null && text.equals(proposed.text()) ? proposed : null;
        return new Point(
                number,
                text,
                first(point.task(), same == null ? null : same.task()),
                first(point.purpose(), same == null ? null : same.purpose()),
                first(point.condition(), same == null ? null : same.condition()),
                force,
                point.proposedBy(),
                ref,
                point.outcome(),
                point.subjectTo(),
                point.premises().isEmpty() && same != null ? same.premises() : point.premises());
    }

    private static @Nullable String first(@Nullable String own, @Nullable String otherwise) {
        return own == null ? otherwise : own;
    }

    private static void requireDistinct(Stream<String> numbers) {
        var seen = new HashSet<String>();
        List<String> all = numbers.toList();
        for (var number : all) {
            require(seen.add(number), () -> new CaseFileRejection.PointNumberedTwice(number));
        }
    }
}
