package se.uppdrag.kernel.uppdrag;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.BindingForce;
import se.uppdrag.kernel.Correction;
import se.uppdrag.kernel.MeetingRef;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.Stated;
import se.uppdrag.kernel.body.Sitting;
import se.uppdrag.kernel.figure.Figure;
import se.uppdrag.kernel.measure.Horizon;
import se.uppdrag.kernel.plan.PlanVersion;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.time.Due;

/**
 * All that can be recorded of an uppdrag, by part. When a fact happened, was known, and its source are metadata
 * ({@link se.uppdrag.kernel.Fact}). Areas, phases, deliverables and tasks are named by short keys within the uppdrag; an area's
 * exception or limit is a sub-area, {@code kostenhet/cook-chill}.
 */
public sealed interface UppdragEvent {

    UUID uppdragId();

    /** Who ordered what, of whom, on what basis. */
    sealed interface OfMandate extends UppdragEvent {}

    /** {@code caseNumbers}: the case's numbers then, as written; {@code holders} answer for it, {@code performers} do the work. */
    record UppdragAssigned(
            UUID uppdragId,
            UUID caseFileId,
            List<String> caseNumbers,
            String title,
            @Stated Basis basis,
            @Stated List<Party> givers,
            @Stated List<Party> holders,
            List<Party> performers,
            List<ServedPoint> points)
            implements OfMandate {}

    /** The other body decided too. */
    record PointCameIntoForce(UUID uppdragId, PointRef point) implements OfMandate {}

    /** The other body's decision failed; an uppdrag with no point left in force has lapsed. */
    record PointLapsed(UUID uppdragId, PointRef point) implements OfMandate {}

    record PointReworded(
            UUID uppdragId,
            PointRef point,
            String text,
            @Nullable String task,
            @Nullable String purpose,
            @Nullable String condition)
            implements OfMandate {}

    /** What it is to do is another thing from now on: the later point {@code by} stands in the place of {@code points}. */
    record TaskReplaced(
            UUID uppdragId,
            List<PointRef> points,
            ServedPoint by,
            @Stated @Nullable String reason) implements OfMandate {}

    /**
     * How an unclear text was settled (REG-13). {@code governing}: which condition opens outsourcing analysis, if the question was that;
     * {@code otherOperatorAreas}: areas that the reading opens for another operator; {@code confirmedByGiver} absent: not stated.
     */
    record MandateInterpreted(
            UUID uppdragId,
            String question,
            String reading,
            @Stated Party interpretedBy,
            @Nullable Boolean confirmedByGiver,
            @Nullable Condition governing,
            List<String> otherOperatorAreas,
            List<PointRef> points)
            implements OfMandate {}

    record UppdragRenamed(
            UUID uppdragId, String title, @Nullable String reason) implements OfMandate {}

    record PerformerEngaged(
            UUID uppdragId, Party performer, @Nullable String task) implements OfMandate {}

    /** {@code from} the holder that leaves it; {@code part} absent: the whole. */
    record HandedOver(
            UUID uppdragId,
            Party from,
            Party to,
            @Nullable String part,
            @Stated @Nullable String reason) implements OfMandate {}

    /** {@code decider} and {@code reference}: whose decision it was, and where it is to be read; absent where nobody has said. */
    record GiverAdded(
            UUID uppdragId,
            Party giver,
            @Nullable Party decider,
            @Nullable String reference) implements OfMandate {

        public GiverAdded(UUID uppdragId, Party giver) {
            this(uppdragId, giver, null, null);
        }
    }

    record GiverLeft(
            UUID uppdragId,
            Party giver,
            @Nullable Party successor,
            @Nullable Party decider,
            @Nullable String reference) implements OfMandate {

        public GiverLeft(UUID uppdragId, Party giver, @Nullable Party successor) {
            this(uppdragId, giver, successor, null, null);
        }
    }

    /** {@code derived}: the uppdrag that began with it, whose giver the holder {@code by} is; {@code part} absent: the whole. */
    record UppdragPassedOn(
            UUID uppdragId,
            UUID derived,
            String title,
            Party by,
            @Stated List<Party> to,
            @Nullable String part) implements OfMandate {}

    /** Recorded in the commit in which {@code from} was passed on. */
    record UppdragDerived(UUID uppdragId, UUID from) implements OfMandate {}

    /** {@code points} empty: no decision point covers the task, which is shown (REG-14). {@code owed}: why it should be done. */
    record TaskAdded(
            UUID uppdragId,
            String task,
            String text,
            BindingForce force,
            @Nullable String owed,
            List<PointRef> points) implements OfMandate {}

    record TaskDeclined(UUID uppdragId, String task, String reason) implements OfMandate {}

    /** What is included, what is not, what only in part. */
    sealed interface OfScope extends UppdragEvent {}

    record ScopeAreaDefined(
            UUID uppdragId,
            String area,
            String name,
            ScopeKind kind,
            List<OperatingForm> forms,
            boolean priority,
            List<PointRef> points,
            @Nullable String quotation)
            implements OfScope {}

    /** A later area beyond the giver's list; {@code criterion} is what the mandate required for it (REG-09). */
    record ScopeWidened(
            UUID uppdragId,
            String area,
            String name,
            List<OperatingForm> forms,
            @Nullable String criterion,
            @Stated @Nullable String reason,
            List<PointRef> points)
            implements OfScope {}

    record ScopeNarrowed(
            UUID uppdragId,
            String area,
            @Stated Party decider,
            @Stated @Nullable String reason) implements OfScope {}

    /** {@code exception}: the part that stays open, as sub-area key; {@code standing} REPORT refuses nothing (rule 3). */
    record AreaExcluded(
            UUID uppdragId,
            String area,
            String name,
            @Nullable String exception,
            @Nullable String exceptionName,
            Standing standing,
            @Stated @Nullable String reason)
            implements OfScope {}

    /** {@code limit}: the only part of the area that is included, as sub-area key (REG-11). */
    record AreaLimited(
            UUID uppdragId,
            String area,
            String name,
            String limit,
            String limitName,
            Standing standing,
            @Stated @Nullable String reason)
            implements OfScope {}

    /** {@code decider}: absent when the holder took back what he had excluded himself. */
    record AreaIncludedAgain(
            UUID uppdragId,
            String area,
            @Nullable Party decider,
            @Stated @Nullable String reason) implements OfScope {}

    /** Stages of the work and what opens them. */
    sealed interface OfPhases extends UppdragEvent {}

    /** {@code plan}: the one kept ready that the phases were taken from, adapted or not; absent: none. */
    record PhasesPlanned(
            UUID uppdragId, List<Phase> phases, @Nullable PlanVersion plan) implements OfPhases {

        public PhasesPlanned(UUID uppdragId, List<Phase> phases) {
            this(uppdragId, phases, null);
        }
    }

    record PhasesRevised(UUID uppdragId, List<Phase> phases, String reason) implements OfPhases {}

    record PhaseStarted(UUID uppdragId, String phase) implements OfPhases {}

    record PhaseCompleted(
            UUID uppdragId, String phase, @Nullable String result) implements OfPhases {}

    record CollaborationAssessed(
            UUID uppdragId,
            String area,
            Interest interest,
            Gain gain,
            @Stated @Nullable String grounds) implements OfPhases {}

    /** {@code areas} empty: all; {@code participants}: roles and organisations, never names. */
    record DialogueHeld(
            UUID uppdragId,
            DialogueKind kind,
            List<Party> participants,
            @Nullable String agreed,
            List<String> areas) implements OfPhases {}

    /**
     * {@code area} absent: for all areas; {@code phase} absent: in every phase that has the gate; {@code point}: the later decision
     * point that sets it aside, absent when the director does.
     */
    record GateSetAside(
            UUID uppdragId,
            Gate gate,
            @Nullable String area,
            @Nullable String phase,
            @Nullable PointRef point,
            Party by,
            String reason)
            implements OfPhases {}

    record EscalatedToOutsourcingAnalysis(
            UUID uppdragId, String area, @Nullable String grounds) implements OfPhases {}

    record OutsourcingEffectRecorded(
            UUID uppdragId,
            String area,
            String effect,
            @Nullable String source) implements OfPhases {}

    record StatusAssessed(
            UUID uppdragId,
            Dating period,
            String status,
            @Nullable String comment,
            @Nullable String basis) implements OfPhases {}

    /** Each deliverable has its own deadlines; all versions are kept (rules 5 and 6). */
    sealed interface OfDeadlines extends UppdragEvent {}

    record DeliverableSet(
            UUID uppdragId,
            String deliverable,
            String name,
            DeliverableKind kind,
            @Stated Party receiver,
            List<PointRef> points)
            implements OfDeadlines {}

    /**
     * @param reason asked for when the day has passed before it is set
     * @param scheduled the meeting it is tied to, if one
     * @param material by when that meeting's papers are to be handed in
     */
    record DeadlineSet(
            UUID uppdragId,
            String deliverable,
            Due due,
            @Nullable String reason,
            @Nullable MeetingRef scheduled,
            @Nullable Due material)
            implements OfDeadlines {

        public DeadlineSet(UUID uppdragId, String deliverable, Due due) {
            this(uppdragId, deliverable, due, null, null, null);
        }
    }

    record DeadlineChangeRequested(
            UUID uppdragId,
            String deliverable,
            Due requested,
            @Stated Party requestedBy,
            @Stated @Nullable String reason)
            implements OfDeadlines {}

    record DeadlineChanged(
            UUID uppdragId,
            String deliverable,
            Due due,
            @Stated Party decider,
            @Stated @Nullable String reason,
            @Nullable MeetingRef scheduled,
            @Nullable Due material)
            implements OfDeadlines {

        public DeadlineChanged(UUID uppdragId, String deliverable, Due due, Party decider, @Nullable String reason) {
            this(uppdragId, deliverable, due, decider, reason, null, null);
        }
    }

    record DeadlineChangeRefused(
            UUID uppdragId,
            String deliverable,
            @Stated Party decider,
            @Stated @Nullable String reason) implements OfDeadlines {}

    /** {@code deliverables}: those whose deadline waited for this event and now has a day. */
    record OutsideEventRecorded(
            UUID uppdragId, String event, @Nullable String effect, List<String> deliverables) implements OfDeadlines {}

    /** The meeting got other days, and what is due to it has followed: handed over by its body in the same commit. */
    record DueMeetingMoved(
            UUID uppdragId,
            Sitting meeting,
            List<String> deliverables,
            List<UUID> reports,
            @Stated @Nullable String reason)
            implements OfDeadlines {}

    /**
     * The meeting will not be held: handed over by its body in the same commit.
     *
     * @param instead the meeting that what was due to it has gone to; absent: its time is set later, and it is on no agenda
     */
    record DueMeetingCancelled(
            UUID uppdragId,
            Sitting meeting,
            @Nullable Sitting instead,
            List<String> deliverables,
            List<UUID> reports,
            @Stated @Nullable String reason)
            implements OfDeadlines {}

    /** Others are asked, and answer, or do not. */
    sealed interface OfConsultation extends UppdragEvent {

        UUID consultationId();
    }

    /** A round begins. */
    sealed interface Asked extends OfConsultation {

        ConsultationKind kind();

        String title();

        @Nullable
        String premise();

        List<String> plans();

        List<String> areas();

        List<Party> recipients();

        @Nullable
        Due due();

        List<PointRef> points();
    }

    record MunicipalitiesContacted(
            UUID uppdragId,
            UUID consultationId,
            ConsultationKind kind,
            String title,
            @Stated @Nullable String premise,
            List<String> plans,
            List<String> areas,
            @Stated List<Party> recipients,
            @Stated @Nullable Due due,
            List<PointRef> points)
            implements Asked {}

    /** Companies, agencies, groups, the public; municipalities among them. {@code areas} empty: the whole. */
    record PartiesConsulted(
            UUID uppdragId,
            UUID consultationId,
            ConsultationKind kind,
            String title,
            @Stated @Nullable String premise,
            List<String> plans,
            List<String> areas,
            @Stated List<Party> recipients,
            @Stated @Nullable Due due,
            List<PointRef> points)
            implements Asked {}

    record PartyAdded(
            UUID uppdragId,
            UUID consultationId,
            Party party,
            @Nullable Due due) implements OfConsultation {}

    /** {@code decidedBy}: the body or role that stands behind it at the party; {@code bindsFrom} absent: does not bind. */
    record AnswerSubmitted(
            UUID uppdragId,
            UUID consultationId,
            Party party,
            List<AreaAnswer> answers,
            Finality finality,
            @Nullable String decidedBy,
            @Nullable String ownDnr,
            Channel channel,
            @Nullable String document,
            @Nullable Dating bindsFrom)
            implements OfConsultation {}

    record AnswerConfirmed(
            UUID uppdragId,
            UUID consultationId,
            Party party,
            @Stated @Nullable String decidedBy) implements OfConsultation {}

    record AnswerAmended(
            UUID uppdragId,
            UUID consultationId,
            Party party,
            List<AreaAnswer> answers,
            Finality finality,
            @Nullable String decidedBy,
            Channel channel,
            @Nullable String document,
            @Stated @Nullable String reason)
            implements OfConsultation {}

    /** {@code areas} empty: the whole answer. */
    record AnswerWithdrawn(
            UUID uppdragId,
            UUID consultationId,
            Party party,
            List<String> areas,
            Channel channel,
            @Stated @Nullable String reason)
            implements OfConsultation {}

    record MoreTimeRequested(
            UUID uppdragId,
            UUID consultationId,
            Party party,
            Due until,
            Channel channel,
            @Stated @Nullable String reason)
            implements OfConsultation {}

    record MoreTimeGranted(UUID uppdragId, UUID consultationId, Party party, Due until) implements OfConsultation {}

    record MoreTimeRefused(
            UUID uppdragId,
            UUID consultationId,
            Party party,
            @Stated @Nullable String reason) implements OfConsultation {}

    record PartyReminded(UUID uppdragId, UUID consultationId, Party party, Channel channel) implements OfConsultation {}

    /** The party asks what the question means. */
    record ClarificationAsked(
            UUID uppdragId, UUID consultationId, UUID clarificationId, Party party, String question, Channel channel)
            implements OfConsultation {

        /** For the others who were asked: the question, not who had it. */
        ClarificationAsked byNobody() {
            return new ClarificationAsked(
                    uppdragId, consultationId, clarificationId, Party.NOT_STATED, question, channel);
        }
    }

    /** {@code toAll}: told to all who were asked, so that they answer on the same premise. */
    record ClarificationAnswered(
            UUID uppdragId, UUID consultationId, UUID clarificationId, String answer, boolean toAll)
            implements OfConsultation {}

    /** Who was told how it went, and how. */
    record OutcomeNotified(
            UUID uppdragId,
            UUID consultationId,
            List<Party> parties,
            String outcome,
            Channel channel,
            @Nullable String document)
            implements OfConsultation {

        OutcomeNotified to(Party party) {
            return new OutcomeNotified(uppdragId, consultationId, List.of(party), outcome, channel, document);
        }
    }

    record NoAnswerConcluded(
            UUID uppdragId,
            UUID consultationId,
            Party party,
            @Stated @Nullable String grounds) implements OfConsultation {}

    /** Counts without names, as some sources give them; {@code area} absent: the whole. */
    record TotalsRecorded(
            UUID uppdragId,
            UUID consultationId,
            @Nullable String area,
            int interested,
            int conditional,
            int notInterested,
            int silent)
            implements OfConsultation {}

    record ConsultationClosed(
            UUID uppdragId, UUID consultationId, @Nullable String remark) implements OfConsultation {}

    record AnswersPublished(UUID uppdragId, UUID consultationId) implements OfConsultation {}

    /** What goes back to the giver, and what the giver did with it. */
    sealed interface OfReport extends UppdragEvent {

        UUID reportId();
    }

    /** {@code phase}: whose result it brings, if one; {@code author}: a role or unit. */
    record ReportRegistered(
            UUID uppdragId,
            UUID reportId,
            ReportKind kind,
            String title,
            @Nullable String version,
            @Stated Party author,
            @Nullable String phase,
            List<String> deliverables,
            List<PointRef> points)
            implements OfReport {}

    /** Told at a meeting or otherwise, which registers and delivers it at once; {@code said}: what was said, in short. */
    record OralReportGiven(
            UUID uppdragId,
            UUID reportId,
            String title,
            @Stated Party author,
            @Stated Party receiver,
            @Nullable Dating meeting,
            @Nullable String said,
            @Nullable String phase,
            List<String> deliverables,
            List<PointRef> points)
            implements OfReport {}

    /** Announced before there is a document: the same report is registered later. */
    record ReportPlacedOnAgenda(
            UUID uppdragId,
            UUID reportId,
            ReportKind kind,
            String title,
            Party body,
            @Stated Dating meeting,
            @Nullable MeetingRef scheduled,
            List<String> deliverables,
            List<PointRef> points)
            implements OfReport {}

    record ReportDelivered(
            UUID uppdragId, UUID reportId, @Stated Party receiver) implements OfReport {}

    /** {@code scheduled}: the meeting as its body has it, where it is known there. */
    record ReportSubmittedToMeeting(
            UUID uppdragId,
            UUID reportId,
            Party body,
            @Stated Dating meeting,
            @Nullable MeetingRef scheduled) implements OfReport {

        public ReportSubmittedToMeeting(UUID uppdragId, UUID reportId, Party body, Dating meeting) {
            this(uppdragId, reportId, body, meeting, null);
        }
    }

    record ReportMovedToMeeting(
            UUID uppdragId,
            UUID reportId,
            Party body,
            @Stated Dating meeting,
            @Stated @Nullable String reason,
            @Nullable MeetingRef scheduled)
            implements OfReport {

        public ReportMovedToMeeting(
                UUID uppdragId, UUID reportId, Party body, Dating meeting, @Nullable String reason) {
            this(uppdragId, reportId, body, meeting, reason, null);
        }
    }

    record ReportWithdrawnFromAgenda(
            UUID uppdragId,
            UUID reportId,
            Party body,
            @Stated @Nullable String reason) implements OfReport {}

    /** {@code instruction}: with what it was referred back or passed on; {@code again}: by when it is to come back. */
    record ReportConsidered(
            UUID uppdragId,
            UUID reportId,
            Party body,
            Reception reception,
            @Nullable String paragraph,
            @Nullable String instruction,
            @Nullable Due again)
            implements OfReport {}

    /** What a report recommends, and what became of it. */
    sealed interface OfRecommendation extends OfReport {

        String recommendation();
    }

    /** {@code text}: as the report words it; {@code chapter}: where, as it is numbered or named there. */
    record RecommendationMade(
            UUID uppdragId,
            UUID reportId,
            String recommendation,
            String text,
            @Nullable String chapter) implements OfRecommendation {}

    /** {@code reference}: the uppdrag, or a decision of another case, as it is written; {@code by}: who decided it, or let it be. */
    record RecommendationFollowed(
            UUID uppdragId,
            UUID reportId,
            String recommendation,
            RecommendationOutcome outcome,
            @Nullable PointRef point,
            @Nullable UUID measure,
            @Nullable String reference,
            @Stated Party by,
            @Nullable String note)
            implements OfRecommendation {}

    /** A report that is written here, or what one made elsewhere rests on. */
    sealed interface OfDraft extends OfReport {}

    /** The report itself is registered in the same commit. */
    record ReportDrafted(UUID uppdragId, UUID reportId, List<Chapter> chapters) implements OfDraft {}

    record ChapterWritten(UUID uppdragId, UUID reportId, String chapter, String text) implements OfDraft {}

    /** {@code period}: when it was made; {@code performedBy} absent: not stated; {@code usedFor}: what was taken from it (REP-05). */
    record SourceCited(
            UUID uppdragId,
            UUID reportId,
            String title,
            @Stated Party owner,
            @Stated Dating period,
            @Nullable Performer performedBy,
            @Nullable String usedFor)
            implements OfDraft {}

    /** {@code perspective}: from whose point of view; {@code comparability}: why others' figures are held to apply here (REP-04). */
    record MethodStated(
            UUID uppdragId,
            UUID reportId,
            String method,
            @Nullable String perspective,
            @Nullable String comparability) implements OfDraft {}

    /**
     * From here on the report is what the history said up to this event's own position (REP-07).
     *
     * @param form which version of the report's look it was made with
     */
    record ReportFrozen(UUID uppdragId, UUID reportId, String form) implements OfDraft {}

    /** What the work came to. */
    sealed interface OfFindings extends UppdragEvent {}

    /** The stream of the result began in the same commit; {@code title}: what it was called then. */
    record ResultPlaced(UUID uppdragId, ResultKind kind, UUID resultId, String title) implements OfFindings {}

    /** What a document says that some measures come to together (ECO-04); stated again under the same key, it takes the other's place. */
    record MeasureTotalStated(
            UUID uppdragId,
            String total,
            String label,
            @Nullable Horizon horizon,
            Figure stated,
            List<UUID> measures) implements OfFindings {}

    /** A person's own finding (iakttagelse). */
    record ObservationRecorded(UUID uppdragId, UUID observationId, String text) implements OfFindings {}

    /** {@code observation}: id of a recorded one, or {@code total/<key>} of a total that does not agree. */
    record ObservationExplained(
            UUID uppdragId,
            String observation,
            String explanation,
            @Nullable Party explainedBy) implements OfFindings {}

    /** The giver lets it rest, or wait (rule 8). */
    sealed interface OfRest extends UppdragEvent {}

    /** {@code deadlinesWait}: deadlines that run stand still meanwhile, which only the decider can say (PHA-08). */
    record UppdragPaused(
            UUID uppdragId,
            @Stated Party decider,
            @Stated @Nullable String reason,
            boolean deadlinesWait) implements OfRest {}

    /** Let wait without a new date ("får anstå"). */
    record UppdragPostponed(
            UUID uppdragId,
            @Stated Party decider,
            @Stated @Nullable String reason) implements OfRest {}

    /** Deadlines that moved by the days of the rest follow in the same commit, each as a change of its own. */
    record UppdragResumed(
            UUID uppdragId, @Stated Party decider, @Nullable String reason) implements OfRest {}

    /** What holds until it is ended (REG-17). */
    sealed interface OfStanding extends UppdragEvent {}

    /** Set again under the same key it is widened or changed; {@code recurs}: how often, and what ends it. */
    record StandingDutySet(
            UUID uppdragId,
            String duty,
            String text,
            Due recurs,
            @Stated Party receiver,
            @Stated Party decider,
            List<PointRef> points,
            @Nullable String reason)
            implements OfStanding {}

    /** {@code decider}: absent when the end condition of the duty itself was met. */
    record StandingDutyEnded(
            UUID uppdragId,
            String duty,
            @Nullable Party decider,
            @Stated @Nullable String reason) implements OfStanding {}

    /** As a hiring freeze; {@code until}: what ends it, in words. */
    record StandingConstraintSet(
            UUID uppdragId,
            String constraint,
            String text,
            @Stated Party decider,
            @Nullable String until,
            @Nullable String reason)
            implements OfStanding {}

    record StandingConstraintEnded(
            UUID uppdragId,
            String constraint,
            @Stated Party decider,
            @Nullable String reason) implements OfStanding {}

    /** Answered, done, closed, stopped: facts with dates of their own (rule 8). */
    sealed interface OfClosing extends UppdragEvent {}

    record DecisionPointAnswered(
            UUID uppdragId,
            PointRef point,
            AnswerKind kind,
            List<UUID> reports,
            @Nullable String comment) implements OfClosing {}

    record ReportedDone(UUID uppdragId, @Nullable String comment) implements OfClosing {}

    /** {@code decider}: the giver, its successor or a superior body; {@code reference}: meeting and paragraph. */
    record UppdragClosed(
            UUID uppdragId,
            @Stated Party decider,
            @Stated @Nullable String reference) implements OfClosing {}

    record UppdragWithdrawn(
            UUID uppdragId,
            @Stated Party decider,
            @Stated @Nullable String reason) implements OfClosing {}

    record UppdragDiscontinued(
            UUID uppdragId,
            @Stated Party decider,
            @Stated @Nullable String reason) implements OfClosing {}

    /** Stopped in fact, without a decision; stays on the outstanding list. */
    record UppdragCeased(UUID uppdragId, @Stated @Nullable String observation) implements OfClosing {}

    record UppdragReopened(
            UUID uppdragId,
            @Stated Party decider,
            @Stated @Nullable String reason) implements OfClosing {}

    record UppdragFactCorrected(UUID uppdragId, UUID corrects, String reason) implements OfClosing, Correction {}
}
