package se.uppdrag.command.dispatch;

import static se.uppdrag.kernel.Role.INVESTIGATOR;
import static se.uppdrag.kernel.Role.LIAISON;
import static se.uppdrag.kernel.Role.OFFICE;
import static se.uppdrag.kernel.Role.REGISTRAR;
import static se.uppdrag.kernel.Role.SECRETARY;
import static se.uppdrag.kernel.Role.SYSTEM;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.uppdrag.command.Command;
import se.uppdrag.command.Rejection;
import se.uppdrag.command.body.BodyCommand.*;
import se.uppdrag.command.casefile.CaseFileCommand.*;
import se.uppdrag.command.change.ChangeCommand.*;
import se.uppdrag.command.comparison.ComparisonCommand.*;
import se.uppdrag.command.measure.MeasureCommand.*;
import se.uppdrag.command.plan.PhasePlanCommand.*;
import se.uppdrag.command.uppdrag.UppdragCommand.*;
import se.uppdrag.kernel.Actor;
import se.uppdrag.kernel.Entry;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Role;
import se.uppdrag.kernel.uppdrag.Channel;

/**
 * Who may do what (domain.md, People). The director's office may do everything that is not a party's own answer in the
 * system; auditor, archivist and administrator change nothing here. Commands that record what others have decided are for
 * those who keep the minutes; whether the decider was entitled to decide is the aggregate's question (rule 8).
 */
public final class Permissions {

    private static final Map<Class<? extends Command>, Set<Role>> TABLE = table(
            may(Set.of(OFFICE, REGISTRAR, SECRETARY), OpenCaseFile.class, AddCaseNumber.class, RegisterDocument.class),
            may(Set.of(OFFICE, REGISTRAR, SECRETARY), RecordMandateStep.class, RecordProposal.class, LinkCase.class),
            may(Set.of(OFFICE, REGISTRAR, SECRETARY, INVESTIGATOR), RecordPreparatoryWork.class),
            may(
                    Set.of(OFFICE, REGISTRAR, SECRETARY),
                    RecordDecision.class,
                    RecordSubjectTo.class,
                    AmendDecisionPoint.class),
            may(Set.of(OFFICE, REGISTRAR, SECRETARY), RecordMinutesApproved.class, DispatchDecision.class),
            may(Set.of(OFFICE, REGISTRAR, SECRETARY), ReportDelegatedDecision.class, CorrectCaseFact.class),
            may(Set.of(OFFICE, REGISTRAR, SECRETARY), AssignUppdrag.class),
            may(
                    Set.of(OFFICE, INVESTIGATOR),
                    InterpretMandate.class,
                    EngagePerformer.class,
                    AddTask.class,
                    DeclineTask.class),
            may(Set.of(OFFICE, REGISTRAR, SECRETARY, INVESTIGATOR), Rename.class),
            may(Set.of(OFFICE, REGISTRAR, SECRETARY), HandOver.class, PassOn.class, AddGiver.class, GiverLeaves.class),
            may(Set.of(OFFICE, INVESTIGATOR), DefineScopeArea.class, ExcludeArea.class, LimitArea.class),
            may(Set.of(OFFICE, REGISTRAR, SECRETARY, INVESTIGATOR), IncludeAreaAgain.class),
            may(Set.of(OFFICE, SECRETARY, INVESTIGATOR), WidenScope.class),
            may(Set.of(OFFICE, REGISTRAR, SECRETARY), NarrowScope.class, ReplaceTask.class),
            may(
                    Set.of(OFFICE, INVESTIGATOR),
                    PlanPhases.class,
                    RevisePhases.class,
                    StartPhase.class,
                    CompletePhase.class),
            may(Set.of(OFFICE, INVESTIGATOR), AssessCollaboration.class, RecordDialogue.class, AssessStatus.class),
            may(Set.of(OFFICE, INVESTIGATOR), EscalateToOutsourcingAnalysis.class, RecordOutsourcingEffect.class),
            may(Set.of(OFFICE, SECRETARY), SetGateAside.class),
            may(Set.of(OFFICE, SECRETARY, INVESTIGATOR), SetDeliverable.class, SetDeadline.class, RecordEvent.class),
            may(Set.of(OFFICE, INVESTIGATOR), RequestDeadlineChange.class),
            may(Set.of(OFFICE, REGISTRAR, SECRETARY), ChangeDeadline.class, RefuseDeadlineChange.class),
            may(Set.of(OFFICE, INVESTIGATOR), ContactMunicipalities.class, ConsultParties.class, AddParty.class),
            may(Set.of(OFFICE, INVESTIGATOR), AnswerClarification.class, PublishAnswers.class),
            may(Set.of(OFFICE, REGISTRAR, SECRETARY, INVESTIGATOR), NotifyOutcome.class),
            may(Set.of(OFFICE, INVESTIGATOR), GrantMoreTime.class, RefuseMoreTime.class),
            may(Set.of(OFFICE, REGISTRAR, LIAISON), SubmitAnswer.class, ConfirmAnswer.class, AmendAnswer.class),
            may(
                    Set.of(OFFICE, REGISTRAR, LIAISON),
                    WithdrawAnswer.class,
                    RequestMoreTime.class,
                    AskClarification.class),
            may(Set.of(OFFICE, REGISTRAR, INVESTIGATOR, SYSTEM), Remind.class),
            may(
                    Set.of(OFFICE, REGISTRAR, INVESTIGATOR),
                    ConcludeNoAnswer.class,
                    RecordTotals.class,
                    CloseConsultation.class),
            may(
                    Set.of(OFFICE, REGISTRAR, INVESTIGATOR),
                    RegisterReport.class,
                    DeliverReport.class,
                    RecordOralReport.class),
            may(
                    Set.of(OFFICE, INVESTIGATOR),
                    DraftReport.class,
                    WriteChapter.class,
                    CiteSource.class,
                    StateMethod.class,
                    FreezeReport.class),
            may(Set.of(OFFICE, INVESTIGATOR), MakeRecommendation.class),
            may(Set.of(OFFICE, REGISTRAR, SECRETARY, INVESTIGATOR), FollowUpRecommendation.class),
            may(Set.of(OFFICE, SECRETARY, INVESTIGATOR), PlaceOnAgenda.class, SubmitToMeeting.class),
            may(Set.of(OFFICE, SECRETARY), MoveToMeeting.class, WithdrawFromAgenda.class),
            may(Set.of(OFFICE, REGISTRAR, SECRETARY), RecordConsideration.class),
            may(
                    Set.of(OFFICE, INVESTIGATOR),
                    ProposeMeasure.class,
                    EstimateSaving.class,
                    StateConsequence.class,
                    ReportRealisedEffect.class,
                    RecordCostShift.class,
                    SameAs.class,
                    DescribePurchaseOption.class,
                    RecordIndicator.class,
                    StateMeasureTotal.class,
                    RecordObservation.class,
                    ExplainObservation.class),
            may(Set.of(OFFICE, REGISTRAR, SECRETARY), Adopt.class, PartlyAdopt.class, Reject.class, Postpone.class),
            may(Set.of(OFFICE, REGISTRAR, SECRETARY, INVESTIGATOR), SetEarlierDecisionAside.class),
            may(Set.of(OFFICE, REGISTRAR, SECRETARY, INVESTIGATOR), CorrectMeasureFact.class),
            may(
                    Set.of(OFFICE, INVESTIGATOR),
                    DescribeEarlierChange.class,
                    DescribeStage.class,
                    RecordChangeDecision.class,
                    CompareOperations.class,
                    SetTarget.class,
                    RecordTargetOutcome.class,
                    StateFigure.class,
                    RecordStaffing.class,
                    RecordContract.class,
                    RecordCalculationExample.class,
                    RecordAction.class,
                    RecordChangeFinding.class,
                    ExplainChangeFinding.class,
                    CorrectChangeFact.class),
            may(
                    Set.of(OFFICE, INVESTIGATOR),
                    DefineComparison.class,
                    DefineAlternative.class,
                    EnterLine.class,
                    StateAssumption.class,
                    ReviseAssumption.class,
                    ApplyIndexation.class,
                    StateTotal.class,
                    ConfirmItem.class,
                    RecordFinding.class,
                    ExplainFinding.class,
                    CorrectComparisonFact.class),
            may(Set.of(OFFICE, SECRETARY, INVESTIGATOR), AnswerDecisionPoint.class),
            may(Set.of(OFFICE, INVESTIGATOR), ReportDone.class),
            may(Set.of(OFFICE, REGISTRAR, SECRETARY), Close.class, Withdraw.class, Discontinue.class, Reopen.class),
            may(Set.of(OFFICE, REGISTRAR, SECRETARY), RecordCeased.class),
            may(Set.of(OFFICE, REGISTRAR, SECRETARY), Pause.class, PostponeWithoutDate.class, Resume.class),
            may(Set.of(OFFICE, REGISTRAR, SECRETARY), SetStandingDuty.class, EndStandingDuty.class),
            may(Set.of(OFFICE, REGISTRAR, SECRETARY), SetStandingConstraint.class, EndStandingConstraint.class),
            may(Set.of(OFFICE, REGISTRAR, SECRETARY, INVESTIGATOR), CorrectFact.class),
            may(
                    Set.of(OFFICE, REGISTRAR, SECRETARY),
                    RegisterBody.class,
                    RenameBody.class,
                    SucceedBody.class,
                    ScheduleMeeting.class,
                    MoveMeeting.class,
                    CancelMeeting.class,
                    HoldRole.class,
                    EndRole.class,
                    CorrectBodyFact.class),
            may(
                    Set.of(OFFICE, INVESTIGATOR),
                    RegisterPhasePlan.class,
                    RevisePhasePlan.class,
                    RetirePhasePlan.class,
                    CorrectPhasePlanFact.class));

    private Permissions() {}

    static Optional<Rejection> refusal(Command command, Actor actor, Entry entry) {
        if (!roles(command.getClass()).contains(actor.role())) {
            var name = Names.kebab(command.getClass().getSimpleName());
            return Optional.of(new DoorRejection.NotYourTask(name, actor.role()));
        }
        return Optional.ofNullable(Answering.of(command)).flatMap(answering -> answering.refusal(actor, entry));
    }

    /** Those who may do it at all; whose answer it is, and by which channel, depends on the command itself. */
    public static Set<Role> roles(Class<? extends Command> command) {
        var roles = TABLE.get(command);
        if (roles == null) {
            throw new IllegalStateException("Nobody's command: " + command);
        }
        return roles;
    }

    private record Row(Set<Role> roles, List<Class<? extends Command>> commands) {}

    @SafeVarargs
    private static Row may(Set<Role> roles, Class<? extends Command>... commands) {
        return new Row(roles, List.of(commands));
    }

    private static Map<Class<? extends Command>, Set<Role>> table(Row... rows) {
        var table = new HashMap<Class<? extends Command>, Set<Role>>();
        for (var row : rows) {
            row.commands().forEach(command -> table.put(command, row.roles()));
        }
        return Map.copyOf(table);
    }

    /** A party's own answer; {@code channel} absent: the command has none. */
    private record Answering(Party party, @Nullable Channel channel) {

        static @Nullable Answering of(Command command) {
            return switch (command) {
                case SubmitAnswer c -> new Answering(c.party(), c.channel());
                case ConfirmAnswer c -> new Answering(c.party(), null);
                case AmendAnswer c -> new Answering(c.party(), c.channel());
                case WithdrawAnswer c -> new Answering(c.party(), c.channel());
                case RequestMoreTime c -> new Answering(c.party(), c.channel());
                case AskClarification c -> new Answering(c.party(), c.channel());
                default -> null;
            };
        }

        Optional<Rejection> refusal(Actor actor, Entry entry) {
            if (actor.role() != LIAISON) {
                return channel == Channel.IN_SYSTEM ? Optional.of(new DoorRejection.ChannelNeeded()) : Optional.empty();
            }
            if (!party.equals(actor.onBehalfOf())) {
                return Optional.of(new DoorRejection.NotYourParty(party));
            }
            var live = entry == Entry.LIVE && (channel == null || channel == Channel.IN_SYSTEM);
            return live ? Optional.empty() : Optional.of(new DoorRejection.AnswersInSystemOnly());
        }
    }
}
