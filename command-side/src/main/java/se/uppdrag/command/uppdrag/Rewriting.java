package se.uppdrag.command.uppdrag;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.uppdrag.command.CommandRejected;
import se.uppdrag.command.CorrectionRejection;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Role;
import se.uppdrag.kernel.uppdrag.Passage;
import se.uppdrag.kernel.uppdrag.Phase;
import se.uppdrag.kernel.uppdrag.ServedPoint;
import se.uppdrag.kernel.uppdrag.UppdragEvent;
import se.uppdrag.kernel.uppdrag.UppdragEvent.*;
import se.uppdrag.ledger.StoredNames;

/** What a correction may not say either: a fact in another's place keeps the rules that the fact itself had to keep. */
record Rewriting(Uppdrag uppdrag, Bodies bodies, CaseFiles caseFiles) {

    /** What the investigator does not record, and so does not correct. */
    private static final Set<Class<? extends UppdragEvent>> OF_OTHERS = Set.of(
            UppdragAssigned.class,
            HandedOver.class,
            GiverAdded.class,
            GiverLeft.class,
            TaskReplaced.class,
            ScopeNarrowed.class,
            GateSetAside.class,
            DeadlineChanged.class,
            DeadlineChangeRefused.class,
            AnswerSubmitted.class,
            AnswerConfirmed.class,
            AnswerAmended.class,
            AnswerWithdrawn.class,
            MoreTimeRequested.class,
            ClarificationAsked.class,
            ReportConsidered.class,
            UppdragPaused.class,
            UppdragPostponed.class,
            UppdragResumed.class,
            StandingDutySet.class,
            StandingDutyEnded.class,
            StandingConstraintSet.class,
            StandingConstraintEnded.class,
            UppdragClosed.class,
            UppdragWithdrawn.class,
            UppdragDiscontinued.class,
            UppdragCeased.class,
            UppdragReopened.class);

    /** Recorded together with a fact of another stream, and corrected there. */
    private static final Set<Class<? extends UppdragEvent>> OF_OTHER_STREAMS = Set.of(
            PointCameIntoForce.class,
            PointLapsed.class,
            PointReworded.class,
            DueMeetingMoved.class,
            DueMeetingCancelled.class,
            ResultPlaced.class,
            UppdragPassedOn.class,
            UppdragDerived.class);

    void require(UppdragEvent was, @Nullable UppdragEvent now, Role role) {
        var name = StoredNames.kebab(was.getClass().getSimpleName());
        CommandRejected.require(
                !OF_OTHER_STREAMS.contains(was.getClass()), () -> new CorrectionRejection.FactNotCorrectable(name));
        CommandRejected.require(
                role != Role.INVESTIGATOR || !OF_OTHERS.contains(was.getClass()),
                () -> new CorrectionRejection.NotYoursToCorrect(name));
        if (now != null) {
            require(was, now);
        }
    }

    /** Looks at what the correction changes: what it leaves as it was had been found good before. */
    private void require(UppdragEvent was, UppdragEvent now) {
        if (was instanceof UppdragAssigned before && now instanceof UppdragAssigned after) {
            var refs = before.points().stream().map(ServedPoint::ref).toList();
            CommandRejected.require(
                    refs.equals(after.points().stream().map(ServedPoint::ref).toList()),
                    () -> new UppdragRejection.AssignedPointsStay(refs));
        }
        if (was instanceof TaskReplaced before && now instanceof TaskReplaced after) {
            CommandRejected.require(
                    before.by().equals(after.by()) && before.points().equals(after.points()),
                    () -> new UppdragRejection.AssignedPointsStay(
                            List.of(before.by().ref())));
        }
        var decider = decider(now);
        if (decider != null && !decider.equals(decider(was))) {
            uppdrag.requireGiver(decider, bodies);
        }
        var giver = newGiver(now);
        if (giver != null && !giver.equals(newGiver(was))) {
            uppdrag.requireNotHolder(giver);
        }
        if (was instanceof GateSetAside before
                && now instanceof GateSetAside after
                && !(before.gate() == after.gate()
                        && before.by().equals(after.by())
                        && Objects.equals(before.phase(), after.phase())
                        && Objects.equals(before.point(), after.point()))) {
            new SettingAside(uppdrag, bodies, caseFiles)
                    .require(after.gate(), after.phase(), after.point(), after.by());
        }
        var areas = new ArrayList<>(worked(now));
        areas.removeAll(worked(was));
        areas.forEach(uppdrag::requireIncluded);
        if (now instanceof EscalatedToOutsourcingAnalysis) {
            areas.forEach(uppdrag::requireGatesOpen);
        }
        if (was instanceof PhaseStarted before
                && now instanceof PhaseStarted after
                && !before.phase().equals(after.phase())) {
            uppdrag.requireGatesOpen(phase(after.phase()), Passage.START);
        }
        if (was instanceof PhaseCompleted before
                && now instanceof PhaseCompleted after
                && !before.phase().equals(after.phase())) {
            uppdrag.requireGatesOpen(phase(after.phase()), Passage.COMPLETION);
        }
    }

    private Phase phase(String key) {
        return uppdrag.state()
                .phases()
                .stage(key)
                .map(stage -> stage.phase())
                .orElseThrow(() -> new CommandRejected(new UppdragRejection.PhaseUnknown(key)));
    }

    private static @Nullable Party decider(UppdragEvent event) {
        return switch (event) {
            case UppdragClosed e -> e.decider();
            case UppdragWithdrawn e -> e.decider();
            case UppdragDiscontinued e -> e.decider();
            case UppdragReopened e -> e.decider();
            case ScopeNarrowed e -> e.decider();
            case AreaIncludedAgain e -> e.decider();
            case UppdragPaused e -> e.decider();
            case UppdragPostponed e -> e.decider();
            case UppdragResumed e -> e.decider();
            case StandingDutySet e -> e.decider();
            case StandingDutyEnded e -> e.decider();
            default -> null;
        };
    }

    private static @Nullable Party newGiver(UppdragEvent event) {
        return switch (event) {
            case GiverAdded e -> e.giver();
            case GiverLeft e -> e.successor();
            default -> null;
        };
    }

    /** Areas that work is done on. */
    private static List<String> worked(UppdragEvent event) {
        return switch (event) {
            case CollaborationAssessed e -> List.of(e.area());
            case DialogueHeld e -> e.areas();
            case EscalatedToOutsourcingAnalysis e -> List.of(e.area());
            case OutsourcingEffectRecorded e -> List.of(e.area());
            case Asked e -> e.areas();
            default -> List.of();
        };
    }
}
