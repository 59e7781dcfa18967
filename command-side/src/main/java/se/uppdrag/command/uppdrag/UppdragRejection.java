package se.uppdrag.command.uppdrag;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.uppdrag.command.Rejection;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.casefile.PointOutcome;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.time.Due;
import se.uppdrag.kernel.uppdrag.Closing;
import se.uppdrag.kernel.uppdrag.ConsultationKind;
import se.uppdrag.kernel.uppdrag.Gate;
import se.uppdrag.kernel.uppdrag.GateSource;
import se.uppdrag.kernel.uppdrag.RecommendationOutcome;
import se.uppdrag.kernel.uppdrag.Rest;
import se.uppdrag.kernel.uppdrag.Stance;

/** Every no that an uppdrag can say. Areas, phases and deliverables appear by the name people know them by. */
public sealed interface UppdragRejection extends Rejection {

    record MeasureNotOfUppdrag(UUID measure) implements UppdragRejection {

        @Override
        public String field() {
            return "measures";
        }

        @Override
        public int status() {
            return 422;
        }
    }

    record ObservationUnknown(String observation) implements UppdragRejection {

        @Override
        public String field() {
            return "observation";
        }

        @Override
        public int status() {
            return 422;
        }
    }

    /** Names something that the uppdrag does not have. */
    sealed interface OfUnknown extends UppdragRejection {

        @Override
        default int status() {
            return 422;
        }
    }

    record AreaUnknown(String area) implements OfUnknown {
        @Override
        public String field() {
            return "area";
        }
    }

    record PhaseUnknown(String phase) implements OfUnknown {
        @Override
        public String field() {
            return "phase";
        }
    }

    record DeliverableUnknown(String deliverable) implements OfUnknown {
        @Override
        public String field() {
            return "deliverable";
        }
    }

    record TaskUnknown(String task) implements OfUnknown {
        @Override
        public String field() {
            return "task";
        }
    }

    record DutyUnknown(String duty) implements OfUnknown {
        @Override
        public String field() {
            return "duty";
        }
    }

    record ConstraintUnknown(String constraint) implements OfUnknown {
        @Override
        public String field() {
            return "constraint";
        }
    }

    record ConsultationUnknown(UUID consultation) implements OfUnknown {
        @Override
        public String field() {
            return "consultationId";
        }
    }

    record ClarificationUnknown() implements OfUnknown {
        @Override
        public String field() {
            return "clarificationId";
        }
    }

    record ReportUnknown(UUID report) implements OfUnknown {
        @Override
        public String field() {
            return "reportId";
        }
    }

    record RecommendationUnknown(String recommendation) implements OfUnknown {
        @Override
        public String field() {
            return "recommendation";
        }
    }

    record RecommendationAlreadyMade(String recommendation) implements UppdragRejection {
        @Override
        public String field() {
            return "recommendation";
        }
    }

    /** What it led to is not what is named beside it. */
    record FollowUpUnclear(RecommendationOutcome outcome) implements UppdragRejection {
        @Override
        public String field() {
            return "outcome";
        }
    }

    record ChapterUnknown(String chapter) implements OfUnknown {
        @Override
        public String field() {
            return "chapter";
        }
    }

    record PointUnknown(PointRef point) implements OfUnknown {
        @Override
        public String field() {
            return "point";
        }
    }

    record GiverUnknown(Party giver) implements OfUnknown {
        @Override
        public String field() {
            return "giver";
        }
    }

    record HolderUnknown(Party holder) implements OfUnknown {
        @Override
        public String field() {
            return "from";
        }
    }

    record MunicipalityUnknown(String code) implements OfUnknown {
        @Override
        public String field() {
            return "recipients";
        }
    }

    record PartyNotAsked(Party party) implements OfUnknown {
        @Override
        public String field() {
            return "party";
        }
    }

    record AreaNotAsked(String area) implements OfUnknown {
        @Override
        public String field() {
            return "answers";
        }
    }

    /** {@code reason} and {@code source}: of the exclusion (rule 3). */
    record AreaExcluded(
            String area, @Nullable String reason, @Nullable String source) implements UppdragRejection {
        @Override
        public String field() {
            return "area";
        }
    }

    record AreaLimitedToPart(
            String area,
            String part,
            @Nullable String reason,
            @Nullable String source) implements UppdragRejection {
        @Override
        public String field() {
            return "area";
        }
    }

    record AreaAlreadyDefined(String area) implements UppdragRejection {
        @Override
        public String field() {
            return "area";
        }
    }

    record AreaNotBounded(String area) implements UppdragRejection {
        @Override
        public String field() {
            return "area";
        }
    }

    /** What a giver's decision took away does not come back on the holder's word; {@code source}: of that decision (rule 8). */
    record AreaBoundedByDecision(
            String area, @Nullable Party decider, @Nullable String source, List<Party> givers)
            implements UppdragRejection {

        @Override
        public String field() {
            return "decider";
        }

        @Override
        public int status() {
            return 403;
        }
    }

    record ExceptionUnnamed(String area) implements OfUnknown {
        @Override
        public String field() {
            return "exceptionName";
        }
    }

    record UppdragEnded(Closing.Status as) implements UppdragRejection {}

    record UppdragNotEnded() implements UppdragRejection {}

    /** Decided subject to other bodies that have not decided yet, or decided otherwise (rule 1). */
    record NotInForce(List<Party> awaited) implements UppdragRejection {}

    record PhasesAlreadyPlanned() implements UppdragRejection {}

    record PhasePlanUnknown() implements OfUnknown {
        @Override
        public String field() {
            return "plan";
        }
    }

    record PhasePlanNotOffered(String plan) implements UppdragRejection {
        @Override
        public String field() {
            return "plan";
        }
    }

    record PhasesNotPlanned() implements UppdragRejection {}

    record PhaseNamedTwice(String phase) implements OfUnknown {
        @Override
        public String field() {
            return "phases";
        }
    }

    record EarlierPhaseUnknown(String phase, String after) implements OfUnknown {
        @Override
        public String field() {
            return "phases";
        }
    }

    record PhasesInCircle(String phase) implements OfUnknown {
        @Override
        public String field() {
            return "phases";
        }
    }

    record SeveralOutsourcingPhases() implements OfUnknown {
        @Override
        public String field() {
            return "phases";
        }
    }

    record StartedPhaseDropped(String phase) implements UppdragRejection {
        @Override
        public String field() {
            return "phases";
        }
    }

    record EarlierPhaseOpen(String phase, List<String> awaited) implements UppdragRejection {
        @Override
        public String field() {
            return "phase";
        }
    }

    /** {@code missing}: each condition that still bars the way, with where it is written. */
    record PhaseStartBarred(String phase, List<GateSource> missing) implements UppdragRejection {
        @Override
        public String field() {
            return "phase";
        }
    }

    record PhaseCompletionBarred(String phase, List<GateSource> missing) implements UppdragRejection {
        @Override
        public String field() {
            return "phase";
        }
    }

    /** A gate can be set aside only where it stands. */
    record PhaseHasNoSuchGate(String phase, Gate gate) implements UppdragRejection {
        @Override
        public String field() {
            return "gate";
        }
    }

    record PhaseOpensPerArea(String phase) implements UppdragRejection {
        @Override
        public String field() {
            return "phase";
        }
    }

    record PhaseNotStarted(String phase) implements UppdragRejection {
        @Override
        public String field() {
            return "phase";
        }
    }

    record OutsourcingNotPlanned() implements UppdragRejection {}

    record GateClosed(String area, Set<Gate> missing) implements UppdragRejection {
        @Override
        public String field() {
            return "area";
        }
    }

    /** The director may set aside only what stands in proposal text; the rest takes a decision point (rule 4). */
    record SetAsideTakesDecision(Gate gate) implements UppdragRejection {
        @Override
        public String field() {
            return "point";
        }
    }

    /** And nobody but the director does that without one. */
    record SetAsideIsTheDirectors(Party by) implements UppdragRejection {

        @Override
        public String field() {
            return "by";
        }

        @Override
        public int status() {
            return 403;
        }
    }

    /** Neither served nor found among the decisions of the uppdrag's case. */
    record PointNotOfCase(PointRef point) implements OfUnknown {
        @Override
        public String field() {
            return "point";
        }
    }

    record PointNotInForce(PointRef point, PointOutcome outcome) implements UppdragRejection {
        @Override
        public String field() {
            return "point";
        }
    }

    record PointNotLater(PointRef point) implements UppdragRejection {
        @Override
        public String field() {
            return "point";
        }
    }

    record PointOfOtherBody(PointRef point, Party decider, List<Party> givers) implements UppdragRejection {

        @Override
        public String field() {
            return "point";
        }

        @Override
        public int status() {
            return 403;
        }
    }

    record SetAsideByOther(PointRef point, Party by, Party decider) implements OfUnknown {
        @Override
        public String field() {
            return "by";
        }
    }

    record NotEscalated(String area) implements UppdragRejection {
        @Override
        public String field() {
            return "area";
        }
    }

    record DeadlineAlreadySet(String deliverable, Due due) implements UppdragRejection {
        @Override
        public String field() {
            return "due";
        }
    }

    record NoDeadlineYet(String deliverable) implements UppdragRejection {
        @Override
        public String field() {
            return "deliverable";
        }
    }

    record NoChangeRequested(String deliverable) implements UppdragRejection {
        @Override
        public String field() {
            return "deliverable";
        }
    }

    record NotAwaitingEvent(String deliverable) implements UppdragRejection {
        @Override
        public String field() {
            return "deliverables";
        }
    }

    record StanceDoesNotFit(Stance stance, ConsultationKind kind) implements OfUnknown {
        @Override
        public String field() {
            return "answers";
        }
    }

    record AreaAnsweredTwice(String area) implements OfUnknown {
        @Override
        public String field() {
            return "answers";
        }
    }

    record AlreadyAnswered(Party party) implements UppdragRejection {
        @Override
        public String field() {
            return "party";
        }
    }

    record NoAnswerYet(Party party) implements UppdragRejection {
        @Override
        public String field() {
            return "party";
        }
    }

    record NoTimeRequested(Party party) implements UppdragRejection {
        @Override
        public String field() {
            return "party";
        }
    }

    record RoundClosed(String title) implements UppdragRejection {
        @Override
        public String field() {
            return "consultationId";
        }
    }

    record RoundStillOpen(String title) implements UppdragRejection {
        @Override
        public String field() {
            return "consultationId";
        }
    }

    record RoundAlreadyKnown() implements UppdragRejection {
        @Override
        public String field() {
            return "consultationId";
        }
    }

    record ClarificationAlreadyAsked() implements UppdragRejection {
        @Override
        public String field() {
            return "clarificationId";
        }
    }

    record ReportAlreadyRegistered() implements UppdragRejection {
        @Override
        public String field() {
            return "reportId";
        }
    }

    record ReportIsFrozen() implements UppdragRejection {
        @Override
        public String field() {
            return "reportId";
        }
    }

    record ReportNotFrozen() implements UppdragRejection {
        @Override
        public String field() {
            return "reportId";
        }
    }

    record ReportMadeElsewhere() implements UppdragRejection {
        @Override
        public String field() {
            return "reportId";
        }
    }

    record ChapterNamedTwice(String key) implements UppdragRejection {
        @Override
        public String field() {
            return "chapters";
        }
    }

    record ChapterLevelSkipped(String chapter) implements UppdragRejection {
        @Override
        public String field() {
            return "chapters";
        }
    }

    record NotOnAgenda(Party body) implements UppdragRejection {
        @Override
        public String field() {
            return "body";
        }
    }

    record AlreadyOnAgenda(Party body) implements UppdragRejection {
        @Override
        public String field() {
            return "body";
        }
    }

    /** What is passed on begins a stream of its own. */
    record PassedOnToItself() implements OfUnknown {
        @Override
        public String field() {
            return "derivedId";
        }
    }

    record EitherTimeOrMeeting(String field) implements OfUnknown {}

    /** {@code body}: whose meeting it is. */
    record MeetingOfOtherBody(Party body) implements OfUnknown {
        @Override
        public String field() {
            return "body";
        }
    }

    record DocumentMissing() implements UppdragRejection {
        @Override
        public String field() {
            return "reportId";
        }
    }

    record BindingTask(String task) implements UppdragRejection {
        @Override
        public String field() {
            return "task";
        }
    }

    record TaskAlreadyKnown(String task) implements UppdragRejection {
        @Override
        public String field() {
            return "task";
        }
    }

    record AlreadyGiver(Party giver) implements UppdragRejection {
        @Override
        public String field() {
            return "successor";
        }
    }

    record HolderAsGiver(Party holder) implements UppdragRejection {
        @Override
        public String field() {
            return "giver";
        }
    }

    /** A correction does not give an uppdrag another basis (rule 1). */
    record AssignedPointsStay(List<PointRef> points) implements UppdragRejection {
        @Override
        public String field() {
            return "replacement";
        }
    }

    record LastGiver(Party giver) implements UppdragRejection {
        @Override
        public String field() {
            return "successor";
        }
    }

    record PointsUnanswered(List<PointRef> points) implements UppdragRejection {}

    /** {@code duties}: what is still to be reported again and again (rule 8). */
    record DutiesUnended(List<String> duties) implements UppdragRejection {}

    record UppdragRests(Rest.Kind kind, Dating since) implements UppdragRejection {}

    record PassedOnWithoutBasis() implements UppdragRejection {
        @Override
        public String field() {
            return "reference";
        }
    }

    record DeadlineBeforeDecision(String deliverable, Due due) implements UppdragRejection {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String field() {
            return "reason";
        }
    }

    record NotResting() implements UppdragRejection {}

    record ResumedBeforeRest(Dating begun) implements UppdragRejection {
        @Override
        public String field() {
            return "fact.happened";
        }
    }

    record DoesNotRecur(Due recurs) implements UppdragRejection {
        @Override
        public int status() {
            return 422;
        }

        @Override
        public String field() {
            return "recurs";
        }
    }

    /** {@code duty}: ends only by decision, as nothing else was said to end it. */
    record NoEndCondition(String duty) implements UppdragRejection {
        @Override
        public String field() {
            return "decider";
        }
    }

    /** Only the giver, its successor or a superior body ends an uppdrag (rule 8). */
    record NotTheGiversDecision(Party decider, List<Party> givers) implements UppdragRejection {

        @Override
        public String field() {
            return "decider";
        }

        @Override
        public int status() {
            return 403;
        }
    }
}
