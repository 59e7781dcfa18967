package se.uppdrag.command.uppdrag;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.uppdrag.command.Choice;
import se.uppdrag.command.Command;
import se.uppdrag.command.Key;
import se.uppdrag.command.LongText;
import se.uppdrag.command.NewId;
import se.uppdrag.command.ShortText;
import se.uppdrag.kernel.BindingForce;
import se.uppdrag.kernel.MeetingRef;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.Stated;
import se.uppdrag.kernel.change.ChangeKind;
import se.uppdrag.kernel.comparison.SignRule;
import se.uppdrag.kernel.figure.Figure;
import se.uppdrag.kernel.figure.Unit;
import se.uppdrag.kernel.measure.DecisionLevel;
import se.uppdrag.kernel.measure.Horizon;
import se.uppdrag.kernel.measure.MeasureKind;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.time.Due;
import se.uppdrag.kernel.uppdrag.AnswerKind;
import se.uppdrag.kernel.uppdrag.Channel;
import se.uppdrag.kernel.uppdrag.Chapter;
import se.uppdrag.kernel.uppdrag.ChapterContent;
import se.uppdrag.kernel.uppdrag.Condition;
import se.uppdrag.kernel.uppdrag.ConsultationKind;
import se.uppdrag.kernel.uppdrag.DeliverableKind;
import se.uppdrag.kernel.uppdrag.DialogueKind;
import se.uppdrag.kernel.uppdrag.Finality;
import se.uppdrag.kernel.uppdrag.Gain;
import se.uppdrag.kernel.uppdrag.Gate;
import se.uppdrag.kernel.uppdrag.Interest;
import se.uppdrag.kernel.uppdrag.OperatingForm;
import se.uppdrag.kernel.uppdrag.Passage;
import se.uppdrag.kernel.uppdrag.Performer;
import se.uppdrag.kernel.uppdrag.Reception;
import se.uppdrag.kernel.uppdrag.RecommendationOutcome;
import se.uppdrag.kernel.uppdrag.ReportKind;
import se.uppdrag.kernel.uppdrag.ScopeKind;
import se.uppdrag.kernel.uppdrag.Stance;
import se.uppdrag.kernel.uppdrag.Standing;
import se.uppdrag.kernel.uppdrag.UppdragEvent;

/** All that can be asked of an uppdrag, by part. Dates of the acts themselves are given beside the command, as its fact. */
public sealed interface UppdragCommand extends Command {

    @TargetAggregateIdentifier
    UUID uppdragId();

    /** Who ordered what, of whom. */
    sealed interface OfMandate extends UppdragCommand {}

    record InterpretMandate(
            @NotNull UUID uppdragId,
            @NotBlank @LongText String question,
            @NotBlank @LongText String reading,
            @Stated Party interpretedBy,
            @Nullable Boolean confirmedByGiver,
            @Nullable Condition governing,
            @Choice(Choice.Of.AREA) List<@NotBlank String> otherOperatorAreas,
            @Choice(Choice.Of.POINT) List<@NotNull PointRef> points)
            implements OfMandate {}

    /** {@code by}: the later point that says what it is to do instead; {@code points}: those that it replaces; empty: all. */
    record ReplaceTask(
            @NotNull UUID uppdragId,
            @Choice(Choice.Of.CASE_POINT) @NotNull PointRef by,
            @Choice(Choice.Of.POINT) List<@NotNull PointRef> points,
            @Stated @LongText @Nullable String reason)
            implements OfMandate {}

    record Rename(
            @NotNull UUID uppdragId,
            @NotBlank @ShortText String title,
            @LongText @Nullable String reason) implements OfMandate {}

    record EngagePerformer(
            @NotNull UUID uppdragId,
            @NotNull Party performer,
            @LongText @Nullable String task) implements OfMandate {}

    record HandOver(
            @NotNull UUID uppdragId,
            @Choice(Choice.Of.HOLDER) @NotNull Party from,
            @NotNull Party to,
            @LongText @Nullable String part,
            @Stated @LongText @Nullable String reason)
            implements OfMandate {}

    /** {@code derivedId}: the uppdrag that begins, whose giver the holder {@code by} is. {@code points}: those it serves; empty: all. */
    record PassOn(
            @NotNull UUID uppdragId,
            @NewId @NotNull UUID derivedId,
            @NotBlank @ShortText String title,
            @Choice(Choice.Of.HOLDER) @NotNull Party by,
            @Stated List<@NotNull Party> to,
            @LongText @Nullable String part,
            @ShortText @Nullable String reference,
            @Choice(Choice.Of.POINT) List<@NotNull PointRef> points)
            implements OfMandate {}

    /** {@code decider} and {@code reference}: whose decision it was, and where it is to be read. */
    record AddGiver(
            @NotNull UUID uppdragId,
            @NotNull Party giver,
            @Nullable Party decider,
            @ShortText @Nullable String reference)
            implements OfMandate {

        public AddGiver(UUID uppdragId, Party giver) {
            this(uppdragId, giver, null, null);
        }
    }

    record GiverLeaves(
            @NotNull UUID uppdragId,
            @Choice(Choice.Of.GIVER) @NotNull Party giver,
            @Nullable Party successor,
            @Nullable Party decider,
            @ShortText @Nullable String reference)
            implements OfMandate {

        public GiverLeaves(UUID uppdragId, Party giver, @Nullable Party successor) {
            this(uppdragId, giver, successor, null, null);
        }
    }

    record AddTask(
            @NotNull UUID uppdragId,
            @NotNull @Key String task,
            @NotBlank @LongText String text,
            @NotNull BindingForce force,
            @LongText @Nullable String owed,
            @Choice(Choice.Of.POINT) List<@NotNull PointRef> points)
            implements OfMandate {}

    record DeclineTask(
            @NotNull UUID uppdragId,
            @Choice(Choice.Of.TASK) @NotBlank String task,
            @NotBlank @LongText String reason) implements OfMandate {}

    /** What is included, what is not, what only in part. */
    sealed interface OfScope extends UppdragCommand {}

    record DefineScopeArea(
            @NotNull UUID uppdragId,
            @NotNull @Key String area,
            @NotBlank @ShortText String name,
            @NotNull ScopeKind kind,
            List<@NotNull OperatingForm> forms,
            boolean priority,
            @Choice(Choice.Of.POINT) List<@NotNull PointRef> points,
            @LongText @Nullable String quotation)
            implements OfScope {}

    record WidenScope(
            @NotNull UUID uppdragId,
            @NotNull @Key String area,
            @NotBlank @ShortText String name,
            List<@NotNull OperatingForm> forms,
            @LongText @Nullable String criterion,
            @Stated @LongText @Nullable String reason,
            @Choice(Choice.Of.POINT) List<@NotNull PointRef> points)
            implements OfScope {}

    record NarrowScope(
            @NotNull UUID uppdragId,
            @Choice(Choice.Of.AREA) @NotBlank String area,
            @Choice(Choice.Of.GIVER) @Stated Party decider,
            @Stated @LongText @Nullable String reason)
            implements OfScope {}

    /** {@code exception}: short name of the part that stays open; it becomes the area {@code area/exception}. */
    record ExcludeArea(
            @NotNull UUID uppdragId,
            @NotNull @Key String area,
            @NotBlank @ShortText String name,
            @Key @Nullable String exception,
            @ShortText @Nullable String exceptionName,
            @NotNull Standing standing,
            @Stated @LongText @Nullable String reason)
            implements OfScope {}

    /** {@code limit}: short name of the only part that is included; it becomes the area {@code area/limit}. */
    record LimitArea(
            @NotNull UUID uppdragId,
            @NotNull @Key String area,
            @NotBlank @ShortText String name,
            @NotNull @Key String limit,
            @NotBlank @ShortText String limitName,
            @NotNull Standing standing,
            @Stated @LongText @Nullable String reason)
            implements OfScope {}

    /** {@code decider}: who decided it; absent when the holder takes back what he excluded himself. */
    record IncludeAreaAgain(
            @NotNull UUID uppdragId,
            @Choice(Choice.Of.AREA) @NotBlank String area,
            @Choice(Choice.Of.GIVER) @Nullable Party decider,
            @Stated @LongText @Nullable String reason)
            implements OfScope {}

    /** Stages of the work and what opens them. */
    sealed interface OfPhases extends UppdragCommand {}

    /** {@code plan}: the one kept ready that the phases were taken from, adapted or not; absent: none. */
    record PlanPhases(
            @NotNull UUID uppdragId,
            @Choice(Choice.Of.PHASE_PLAN) @Nullable UUID plan,
            @NotEmpty List<@Valid PlannedPhase> phases)
            implements OfPhases {}

    record RevisePhases(
            @NotNull UUID uppdragId,
            @NotEmpty List<@Valid PlannedPhase> phases,
            @NotBlank @LongText String reason) implements OfPhases {}

    record PlannedPhase(
            @NotNull @Key String key,
            @NotBlank @ShortText String name,
            List<@NotBlank @Key String> after,
            boolean outsourcing,
            List<@Valid GateText> conditions,
            @Choice(Choice.Of.POINT) List<@NotNull PointRef> points) {}

    /** Where a gate's condition is written; {@code passage} absent: it bars the start. */
    record GateText(
            @NotNull Gate gate,
            @NotBlank @LongText String source,
            @NotNull Standing standing,
            @Nullable Passage passage) {}

    record StartPhase(
            @NotNull UUID uppdragId,
            @Choice(Choice.Of.PHASE) @NotBlank String phase) implements OfPhases {}

    record CompletePhase(
            @NotNull UUID uppdragId,
            @Choice(Choice.Of.PHASE) @NotBlank String phase,
            @LongText @Nullable String result) implements OfPhases {}

    record AssessCollaboration(
            @NotNull UUID uppdragId,
            @Choice(Choice.Of.AREA) @NotBlank String area,
            @NotNull Interest interest,
            @NotNull Gain gain,
            @Stated @LongText @Nullable String grounds)
            implements OfPhases {}

    record RecordDialogue(
            @NotNull UUID uppdragId,
            @NotNull DialogueKind kind,
            @NotEmpty List<@NotNull Party> participants,
            @LongText @Nullable String agreed,
            @Choice(Choice.Of.AREA) List<@NotBlank String> areas)
            implements OfPhases {}

    /**
     * {@code phase} absent: in every phase that has the gate; {@code point}: of the uppdrag's case, decided after its mandate; absent when
     * the director sets the gate aside.
     */
    record SetGateAside(
            @NotNull UUID uppdragId,
            @NotNull Gate gate,
            @Choice(Choice.Of.AREA) @Nullable String area,
            @Choice(Choice.Of.PHASE) @Nullable String phase,
            @Choice(Choice.Of.CASE_POINT) @Nullable PointRef point,
            @Stated Party by,
            @NotBlank @LongText String reason)
            implements OfPhases {}

    record EscalateToOutsourcingAnalysis(
            @NotNull UUID uppdragId,
            @Choice(Choice.Of.AREA) @NotBlank String area,
            @LongText @Nullable String grounds) implements OfPhases {}

    record RecordOutsourcingEffect(
            @NotNull UUID uppdragId,
            @Choice(Choice.Of.AREA) @NotBlank String area,
            @NotBlank @LongText String effect,
            @LongText @Nullable String source)
            implements OfPhases {}

    record AssessStatus(
            @NotNull UUID uppdragId,
            @NotNull Dating period,
            @NotBlank @ShortText String status,
            @LongText @Nullable String comment,
            @LongText @Nullable String basis)
            implements OfPhases {}

    /** Deliverables and when they are due. */
    sealed interface OfDeadlines extends UppdragCommand {}

    record SetDeliverable(
            @NotNull UUID uppdragId,
            @NotNull @Key String deliverable,
            @NotBlank @ShortText String name,
            @NotNull DeliverableKind kind,
            @Stated Party receiver,
            @Choice(Choice.Of.POINT) List<@NotNull PointRef> points)
            implements OfDeadlines {}

    /** Either {@code due} or {@code scheduled}: what is due to a scheduled meeting follows it. */
    record SetDeadline(
            @NotNull UUID uppdragId,
            @Choice(Choice.Of.DELIVERABLE) @NotBlank String deliverable,
            @Nullable Due due,
            @Choice(Choice.Of.MEETING) @Nullable MeetingRef scheduled,
            @LongText @Nullable String reason)
            implements OfDeadlines {

        public SetDeadline(UUID uppdragId, String deliverable, Due due) {
            this(uppdragId, deliverable, due, null, null);
        }
    }

    record RequestDeadlineChange(
            @NotNull UUID uppdragId,
            @Choice(Choice.Of.DELIVERABLE) @NotBlank String deliverable,
            @NotNull Due requested,
            @Stated Party requestedBy,
            @Stated @LongText @Nullable String reason)
            implements OfDeadlines {}

    /** As with {@link SetDeadline}. */
    record ChangeDeadline(
            @NotNull UUID uppdragId,
            @Choice(Choice.Of.DELIVERABLE) @NotBlank String deliverable,
            @Nullable Due due,
            @Choice(Choice.Of.MEETING) @Nullable MeetingRef scheduled,
            @Stated Party decider,
            @Stated @LongText @Nullable String reason)
            implements OfDeadlines {

        public ChangeDeadline(UUID uppdragId, String deliverable, Due due, Party decider, @Nullable String reason) {
            this(uppdragId, deliverable, due, null, decider, reason);
        }
    }

    record RefuseDeadlineChange(
            @NotNull UUID uppdragId,
            @Choice(Choice.Of.DELIVERABLE) @NotBlank String deliverable,
            @Stated Party decider,
            @Stated @LongText @Nullable String reason)
            implements OfDeadlines {}

    record RecordEvent(
            @NotNull UUID uppdragId,
            @NotBlank @LongText String event,
            @LongText @Nullable String effect,
            @Choice(Choice.Of.DELIVERABLE) List<@NotBlank String> deliverables)
            implements OfDeadlines {}

    /** Others are asked, and answer, or do not. */
    sealed interface OfConsultation extends UppdragCommand {

        UUID consultationId();
    }

    record ContactMunicipalities(
            @NotNull UUID uppdragId,
            @NewId @NotNull UUID consultationId,
            @NotNull ConsultationKind kind,
            @NotBlank @ShortText String title,
            @Stated @LongText @Nullable String premise,
            List<@NotBlank @ShortText String> plans,
            @Choice(Choice.Of.AREA) @NotEmpty List<@NotBlank String> areas,
            @Choice(Choice.Of.MUNICIPALITY) @Stated List<@NotNull Party> recipients,
            @Stated @Nullable Due due,
            @Choice(Choice.Of.POINT) List<@NotNull PointRef> points)
            implements OfConsultation {}

    /** Others than the county's municipalities alone. {@code areas} empty: the whole. */
    record ConsultParties(
            @NotNull UUID uppdragId,
            @NewId @NotNull UUID consultationId,
            @NotNull ConsultationKind kind,
            @NotBlank @ShortText String title,
            @Stated @LongText @Nullable String premise,
            List<@NotBlank @ShortText String> plans,
            @Choice(Choice.Of.AREA) List<@NotBlank String> areas,
            @Stated List<@NotNull Party> recipients,
            @Stated @Nullable Due due,
            @Choice(Choice.Of.POINT) List<@NotNull PointRef> points)
            implements OfConsultation {}

    record AddParty(
            @NotNull UUID uppdragId,
            @Choice(Choice.Of.CONSULTATION) @NotNull UUID consultationId,
            @NotNull Party party,
            @Nullable Due due)
            implements OfConsultation {}

    record SubmitAnswer(
            @NotNull UUID uppdragId,
            @Choice(Choice.Of.CONSULTATION) @NotNull UUID consultationId,
            @Choice(Choice.Of.RECIPIENT) @NotNull Party party,
            @NotEmpty List<@Valid StatedAnswer> answers,
            @NotNull Finality finality,
            @ShortText @Nullable String decidedBy,
            @ShortText @Nullable String ownDnr,
            @NotNull Channel channel,
            @ShortText @Nullable String document,
            @Nullable Dating bindsFrom)
            implements OfConsultation {}

    /** A party asks what the question means. */
    record AskClarification(
            @NotNull UUID uppdragId,
            @Choice(Choice.Of.CONSULTATION) @NotNull UUID consultationId,
            @NewId @NotNull UUID clarificationId,
            @Choice(Choice.Of.RECIPIENT) @NotNull Party party,
            @NotBlank @LongText String question,
            @NotNull Channel channel)
            implements OfConsultation {}

    /** {@code toAll}: told to all who were asked. */
    record AnswerClarification(
            @NotNull UUID uppdragId,
            @Choice(Choice.Of.CONSULTATION) @NotNull UUID consultationId,
            @Choice(Choice.Of.CLARIFICATION) @NotNull UUID clarificationId,
            @NotBlank @LongText String answer,
            boolean toAll)
            implements OfConsultation {}

    /** {@code area} absent: the answer holds for everything that was asked. */
    record StatedAnswer(
            @Choice(Choice.Of.ASKED_AREA) @Nullable String area,
            @NotNull Stance stance,
            @LongText @Nullable String comment) {}

    record ConfirmAnswer(
            @NotNull UUID uppdragId,
            @Choice(Choice.Of.CONSULTATION) @NotNull UUID consultationId,
            @Choice(Choice.Of.RECIPIENT) @NotNull Party party,
            @Stated @ShortText @Nullable String decidedBy)
            implements OfConsultation {}

    record AmendAnswer(
            @NotNull UUID uppdragId,
            @Choice(Choice.Of.CONSULTATION) @NotNull UUID consultationId,
            @Choice(Choice.Of.RECIPIENT) @NotNull Party party,
            @NotEmpty List<@Valid StatedAnswer> answers,
            @NotNull Finality finality,
            @ShortText @Nullable String decidedBy,
            @NotNull Channel channel,
            @ShortText @Nullable String document,
            @Stated @LongText @Nullable String reason)
            implements OfConsultation {}

    /** {@code areas} empty: the whole answer. */
    record WithdrawAnswer(
            @NotNull UUID uppdragId,
            @Choice(Choice.Of.CONSULTATION) @NotNull UUID consultationId,
            @Choice(Choice.Of.RECIPIENT) @NotNull Party party,
            @Choice(Choice.Of.ASKED_AREA) List<@NotBlank String> areas,
            @NotNull Channel channel,
            @Stated @LongText @Nullable String reason)
            implements OfConsultation {}

    record RequestMoreTime(
            @NotNull UUID uppdragId,
            @Choice(Choice.Of.CONSULTATION) @NotNull UUID consultationId,
            @Choice(Choice.Of.RECIPIENT) @NotNull Party party,
            @NotNull Due until,
            @NotNull Channel channel,
            @Stated @LongText @Nullable String reason)
            implements OfConsultation {}

    record GrantMoreTime(
            @NotNull UUID uppdragId,
            @Choice(Choice.Of.CONSULTATION) @NotNull UUID consultationId,
            @Choice(Choice.Of.RECIPIENT) @NotNull Party party,
            @NotNull Due until)
            implements OfConsultation {}

    record RefuseMoreTime(
            @NotNull UUID uppdragId,
            @Choice(Choice.Of.CONSULTATION) @NotNull UUID consultationId,
            @Choice(Choice.Of.RECIPIENT) @NotNull Party party,
            @Stated @LongText @Nullable String reason)
            implements OfConsultation {}

    record Remind(
            @NotNull UUID uppdragId,
            @Choice(Choice.Of.CONSULTATION) @NotNull UUID consultationId,
            @Choice(Choice.Of.RECIPIENT) @NotNull Party party,
            @NotNull Channel channel)
            implements OfConsultation {}

    record ConcludeNoAnswer(
            @NotNull UUID uppdragId,
            @Choice(Choice.Of.CONSULTATION) @NotNull UUID consultationId,
            @Choice(Choice.Of.RECIPIENT) @NotNull Party party,
            @Stated @LongText @Nullable String grounds)
            implements OfConsultation {}

    record RecordTotals(
            @NotNull UUID uppdragId,
            @Choice(Choice.Of.CONSULTATION) @NotNull UUID consultationId,
            @Choice(Choice.Of.ASKED_AREA) @Nullable String area,
            @PositiveOrZero int interested,
            @PositiveOrZero int conditional,
            @PositiveOrZero int notInterested,
            @PositiveOrZero int silent)
            implements OfConsultation {}

    record CloseConsultation(
            @NotNull UUID uppdragId,
            @Choice(Choice.Of.CONSULTATION) @NotNull UUID consultationId,
            @LongText @Nullable String remark)
            implements OfConsultation {}

    record PublishAnswers(
            @NotNull UUID uppdragId,
            @Choice(Choice.Of.CONSULTATION) @NotNull UUID consultationId) implements OfConsultation {}

    record NotifyOutcome(
            @NotNull UUID uppdragId,
            @Choice(Choice.Of.CONSULTATION) @NotNull UUID consultationId,
            @Choice(Choice.Of.RECIPIENT) @NotEmpty List<@NotNull Party> parties,
            @NotBlank @LongText String outcome,
            @NotNull Channel channel,
            @ShortText @Nullable String document)
            implements OfConsultation {}

    /** What goes back to the giver. */
    sealed interface OfReport extends UppdragCommand {

        UUID reportId();
    }

    /** {@code announced}: the report that was on an agenda before there was a document; absent: it was not. */
    record RegisterReport(
            @NotNull UUID uppdragId,
            @NewId @NotNull UUID reportId,
            @NotNull ReportKind kind,
            @NotBlank @ShortText String title,
            @ShortText @Nullable String version,
            @Stated Party author,
            @Choice(Choice.Of.PHASE) @Nullable String phase,
            @Choice(Choice.Of.DELIVERABLE) List<@NotBlank String> deliverables,
            @Choice(Choice.Of.POINT) List<@NotNull PointRef> points,
            @Choice(Choice.Of.ANNOUNCED) @Nullable UUID announced)
            implements OfReport {

        public RegisterReport(
                UUID uppdragId,
                UUID reportId,
                ReportKind kind,
                String title,
                @Nullable String version,
                Party author,
                @Nullable String phase,
                List<String> deliverables,
                List<PointRef> points) {
            this(uppdragId, reportId, kind, title, version, author, phase, deliverables, points, null);
        }
    }

    /** A report that is announced before there is a document; {@link RegisterReport} brings it. */
    record PlaceOnAgenda(
            @NotNull UUID uppdragId,
            @NewId @NotNull UUID reportId,
            @NotNull ReportKind kind,
            @NotBlank @ShortText String title,
            @Choice(Choice.Of.BODY) @NotNull Party body,
            @Choice(Choice.Of.MEETING) @Nullable MeetingRef scheduled,
            @Stated(unless = "scheduled") Dating meeting,
            @Choice(Choice.Of.DELIVERABLE) List<@NotBlank String> deliverables,
            @Choice(Choice.Of.POINT) List<@NotNull PointRef> points)
            implements OfReport {}

    /** {@code said}: what was said, in short. */
    record RecordOralReport(
            @NotNull UUID uppdragId,
            @NewId @NotNull UUID reportId,
            @NotBlank @ShortText String title,
            @Stated Party author,
            @Stated Party receiver,
            @Nullable Dating meeting,
            @LongText @Nullable String said,
            @Choice(Choice.Of.PHASE) @Nullable String phase,
            @Choice(Choice.Of.DELIVERABLE) List<@NotBlank String> deliverables,
            @Choice(Choice.Of.POINT) List<@NotNull PointRef> points)
            implements OfReport {}

    record DeliverReport(
            @NotNull UUID uppdragId,
            @Choice(Choice.Of.REPORT) @NotNull UUID reportId,
            @Stated Party receiver) implements OfReport {}

    /** {@code scheduled}: the meeting as its body has it; the report then follows it. */
    record SubmitToMeeting(
            @NotNull UUID uppdragId,
            @Choice(Choice.Of.REPORT) @NotNull UUID reportId,
            @Choice(Choice.Of.BODY) @NotNull Party body,
            @Choice(Choice.Of.MEETING) @Nullable MeetingRef scheduled,
            @Stated(unless = "scheduled") Dating meeting)
            implements OfReport {

        public SubmitToMeeting(UUID uppdragId, UUID reportId, Party body, Dating meeting) {
            this(uppdragId, reportId, body, null, meeting);
        }
    }

    record MoveToMeeting(
            @NotNull UUID uppdragId,
            @Choice(Choice.Of.REPORT) @NotNull UUID reportId,
            @Choice(Choice.Of.BODY) @NotNull Party body,
            @Choice(Choice.Of.MEETING) @Nullable MeetingRef scheduled,
            @Stated(unless = "scheduled") Dating meeting,
            @Stated @LongText @Nullable String reason)
            implements OfReport {

        public MoveToMeeting(UUID uppdragId, UUID reportId, Party body, Dating meeting, @Nullable String reason) {
            this(uppdragId, reportId, body, null, meeting, reason);
        }
    }

    record WithdrawFromAgenda(
            @NotNull UUID uppdragId,
            @Choice(Choice.Of.REPORT) @NotNull UUID reportId,
            @Choice(Choice.Of.BODY) @NotNull Party body,
            @Stated @LongText @Nullable String reason)
            implements OfReport {}

    record RecordConsideration(
            @NotNull UUID uppdragId,
            @Choice(Choice.Of.REPORT) @NotNull UUID reportId,
            @Choice(Choice.Of.BODY) @NotNull Party body,
            @NotNull Reception reception,
            @ShortText @Nullable String paragraph,
            @LongText @Nullable String instruction,
            @Nullable Due again)
            implements OfReport {}

    /** {@code recommendation}: its short name; {@code text}: as the report words it; {@code chapter}: where. */
    record MakeRecommendation(
            @NotNull UUID uppdragId,
            @Choice(Choice.Of.REPORT) @NotNull UUID reportId,
            @NotNull @Key String recommendation,
            @NotBlank @LongText String text,
            @ShortText @Nullable String chapter)
            implements OfReport {}

    /** {@code reference}: the uppdrag, or a decision of another case, as it is written; of NOTHING there is nothing to name. */
    record FollowUpRecommendation(
            @NotNull UUID uppdragId,
            @Choice(Choice.Of.REPORT) @NotNull UUID reportId,
            @Choice(Choice.Of.RECOMMENDATION) @NotBlank String recommendation,
            @NotNull RecommendationOutcome outcome,
            @Choice(Choice.Of.CASE_POINT) @Nullable PointRef point,
            @Choice(Choice.Of.MEASURE) @Nullable UUID measure,
            @ShortText @Nullable String reference,
            @Stated Party by,
            @LongText @Nullable String note)
            implements OfReport {}

    /** A report that is written here. */
    sealed interface OfDraft extends OfReport {}

    record DraftReport(
            @NotNull UUID uppdragId,
            @NewId @NotNull UUID reportId,
            @NotNull ReportKind kind,
            @NotBlank @ShortText String title,
            @ShortText @Nullable String version,
            @Stated Party author,
            @Choice(Choice.Of.PHASE) @Nullable String phase,
            @Choice(Choice.Of.DELIVERABLE) List<@NotBlank String> deliverables,
            @Choice(Choice.Of.POINT) List<@NotNull PointRef> points,
            @NotEmpty List<@Valid PlannedChapter> chapters)
            implements OfDraft {}

    record PlannedChapter(
            @NotNull @Key String key,
            @NotBlank @ShortText String name,
            @Min(1) @Max(Chapter.DEEPEST) int level,
            @NotNull ChapterContent content) {}

    record WriteChapter(
            @NotNull UUID uppdragId,
            @Choice(Choice.Of.DRAFT) @NotNull UUID reportId,
            @Choice(Choice.Of.CHAPTER) @NotBlank String chapter,
            @NotBlank @LongText String text)
            implements OfDraft {}

    record CiteSource(
            @NotNull UUID uppdragId,
            @Choice(Choice.Of.REPORT) @NotNull UUID reportId,
            @NotBlank @ShortText String title,
            @Stated Party owner,
            @Stated Dating period,
            @Nullable Performer performedBy,
            @LongText @Nullable String usedFor)
            implements OfDraft {}

    record StateMethod(
            @NotNull UUID uppdragId,
            @Choice(Choice.Of.REPORT) @NotNull UUID reportId,
            @NotBlank @LongText String method,
            @LongText @Nullable String perspective,
            @LongText @Nullable String comparability)
            implements OfDraft {}

    record FreezeReport(
            @NotNull UUID uppdragId,
            @Choice(Choice.Of.DRAFT) @NotNull UUID reportId) implements OfDraft {}

    /** What the work came to. */
    sealed interface OfFindings extends UppdragCommand {}

    /** {@code subject}: what it compares; {@code unit}: of figures that the source writes without one. */
    record DefineComparison(
            @NotNull UUID uppdragId,
            @NewId @NotNull UUID comparisonId,
            @NotBlank @ShortText String title,
            @LongText @Nullable String subject,
            @NotNull Unit unit,
            @Stated @Nullable SignRule signRule)
            implements OfFindings {}

    /** {@code region} and {@code report}: whose idea it was first; {@code unit}: who would carry it out. */
    record ProposeMeasure(
            @NotNull UUID uppdragId,
            @NewId @NotNull UUID measureId,
            @NotBlank @LongText String text,
            @Stated @Nullable Horizon horizon,
            @ShortText @Nullable String horizonText,
            @Stated @Nullable DecisionLevel decisionLevel,
            @Nullable MeasureKind kind,
            @Nullable Party unit,
            @ShortText @Nullable String origin,
            @Nullable Party region,
            @ShortText @Nullable String report,
            boolean furtherInvestigation,
            @Choice(Choice.Of.POINT) List<@NotNull PointRef> points)
            implements OfFindings {}
    /** {@code operatorsBefore} and {@code operatorsAfter}: those who ran it and those who run it. */
    record DescribeEarlierChange(
            @NotNull UUID uppdragId,
            @NewId @NotNull UUID changeId,
            @NotBlank @ShortText String title,
            @NotNull ChangeKind kind,
            @Nullable OperatingForm formBefore,
            @Nullable OperatingForm formAfter,
            List<@NotNull Party> operatorsBefore,
            List<@NotNull Party> operatorsAfter)
            implements OfFindings {}

    /** {@code total}: its short name; {@code stated}: what the document says that the measures come to. */
    record StateMeasureTotal(
            @NotNull UUID uppdragId,
            @NotNull @Key String total,
            @NotBlank @ShortText String name,
            @Nullable Horizon horizon,
            @NotNull Figure stated,
            @Choice(Choice.Of.MEASURE) @NotEmpty List<@NotNull UUID> measures)
            implements OfFindings {}

    record RecordObservation(
            @NotNull UUID uppdragId,
            @NewId @NotNull UUID observationId,
            @NotBlank @LongText String text) implements OfFindings {}

    record ExplainObservation(
            @NotNull UUID uppdragId,
            @Choice(Choice.Of.OBSERVATION) @NotBlank String observation,
            @NotBlank @LongText String explanation,
            @Nullable Party explainedBy)
            implements OfFindings {}

    /** The giver lets it rest, or wait. */
    sealed interface OfRest extends UppdragCommand {}

    record Pause(
            @NotNull UUID uppdragId,
            @Stated Party decider,
            @Stated @LongText @Nullable String reason,
            boolean deadlinesWait)
            implements OfRest {}

    record PostponeWithoutDate(
            @NotNull UUID uppdragId,
            @Stated Party decider,
            @Stated @LongText @Nullable String reason) implements OfRest {}

    record Resume(
            @NotNull UUID uppdragId,
            @Stated Party decider,
            @LongText @Nullable String reason) implements OfRest {}

    /** What holds until it is ended. */
    sealed interface OfStanding extends UppdragCommand {}

    /** Set again under the same key it is widened or changed. */
    record SetStandingDuty(
            @NotNull UUID uppdragId,
            @NotNull @Key String duty,
            @NotBlank @ShortText String text,
            @NotNull Due recurs,
            @Stated Party receiver,
            @Stated Party decider,
            @Choice(Choice.Of.POINT) List<@NotNull PointRef> points,
            @LongText @Nullable String reason)
            implements OfStanding {}

    /** {@code decider}: absent when the end condition of the duty itself was met. */
    record EndStandingDuty(
            @NotNull UUID uppdragId,
            @Choice(Choice.Of.DUTY) @NotBlank String duty,
            @Nullable Party decider,
            @Stated @LongText @Nullable String reason)
            implements OfStanding {}

    record SetStandingConstraint(
            @NotNull UUID uppdragId,
            @NotNull @Key String constraint,
            @NotBlank @LongText String text,
            @Stated Party decider,
            @ShortText @Nullable String until,
            @LongText @Nullable String reason)
            implements OfStanding {}

    record EndStandingConstraint(
            @NotNull UUID uppdragId,
            @Choice(Choice.Of.CONSTRAINT) @NotBlank String constraint,
            @Stated Party decider,
            @LongText @Nullable String reason)
            implements OfStanding {}

    /** Answered, done, closed, stopped. */
    sealed interface OfClosing extends UppdragCommand {}

    record AnswerDecisionPoint(
            @NotNull UUID uppdragId,
            @Choice(Choice.Of.POINT) @NotNull PointRef point,
            @NotNull AnswerKind kind,
            @Choice(Choice.Of.REPORT) List<@NotNull UUID> reports,
            @LongText @Nullable String comment)
            implements OfClosing {}

    record ReportDone(
            @NotNull UUID uppdragId, @LongText @Nullable String comment) implements OfClosing {}

    record Close(
            @NotNull UUID uppdragId,
            @Stated Party decider,
            @Stated @ShortText @Nullable String reference) implements OfClosing {}

    record Withdraw(
            @NotNull UUID uppdragId,
            @Stated Party decider,
            @Stated @LongText @Nullable String reason) implements OfClosing {}

    record Discontinue(
            @NotNull UUID uppdragId,
            @Stated Party decider,
            @Stated @LongText @Nullable String reason) implements OfClosing {}

    record RecordCeased(
            @NotNull UUID uppdragId,
            @Stated @LongText @Nullable String observation) implements OfClosing {}

    record Reopen(
            @NotNull UUID uppdragId,
            @Stated Party decider,
            @Stated @LongText @Nullable String reason) implements OfClosing {}

    /**
     * {@code replacement}: the fact as it should have been recorded, of the same kind; absent: the fact is struck out. {@code happened}:
     * when it really happened; absent: as it was recorded.
     */
    record CorrectFact(
            @NotNull UUID uppdragId,
            @Choice(Choice.Of.EVENT) @NotNull UUID corrects,
            @NotBlank @LongText String reason,
            @Nullable Dating happened,
            @Nullable UppdragEvent replacement)
            implements OfClosing {}
}
