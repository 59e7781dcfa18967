package se.uppdrag.kernel.casefile;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Correction;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.Stated;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.time.Due;

/**
 * All that can be recorded of a case file. When a fact happened, when it was known and on what source is metadata of the event
 * ({@link se.uppdrag.kernel.Fact}), so a step's or decision's own date is not repeated here.
 */
public sealed interface CaseFileEvent {

    UUID caseFileId();

    record CaseFileOpened(
            UUID caseFileId, String title, @Nullable String summary) implements CaseFileEvent {}

    /** {@code fitsForm}: whether the number, stored as written, followed its diary's usual form (rule 2). */
    record CaseNumberAdded(UUID caseFileId, String diary, String dnr, boolean fitsForm) implements CaseFileEvent {}

    /** {@code areas}: as the source names them; {@code asked}: what the step asked for, in own words; {@code due}: by when. */
    record MandateStepRecorded(
            UUID caseFileId,
            MandateStep step,
            @Stated Party by,
            @Nullable String asked,
            List<String> areas,
            @Nullable Due due,
            @Nullable String quotation)
            implements CaseFileEvent {}

    record PreparatoryWorkRecorded(
            UUID caseFileId, String work, @Nullable String performedBy) implements CaseFileEvent {}

    record PointsProposed(
            UUID caseFileId, UUID proposalId, @Stated Party proposedBy, List<Point> points) implements CaseFileEvent {}

    /**
     * {@code meeting}: as written, absent for a decision taken outside one; {@code paragraph}: "§ 112"; {@code vote} absent: by acclamation or
     * not stated, see {@code acclamation}; {@code inForceFrom} absent: at once.
     */
    record DecisionRecorded(
            UUID caseFileId,
            UUID decisionId,
            DecidedBy decidedBy,
            @Stated Party decider,
            @Nullable Dating meeting,
            @Nullable String paragraph,
            @Nullable Boolean acclamation,
            @Nullable Vote vote,
            List<String> reservations,
            @Nullable Dating inForceFrom,
            List<Point> points)
            implements CaseFileEvent {}

    record SubjectToSettled(UUID caseFileId, PointRef point, Party otherBody, boolean met) implements CaseFileEvent {}

    record MinutesApproved(
            UUID caseFileId, UUID decisionId, @Nullable Dating posted) implements CaseFileEvent {}

    /** Expediering: which points went to whom; {@code channel} as written ({@code e-post}, {@code internpost}). */
    record DecisionDispatched(
            UUID caseFileId,
            UUID decisionId,
            List<String> points,
            List<Party> recipients,
            @Stated @Nullable String channel,
            @Nullable String receipt)
            implements CaseFileEvent {}

    record DelegatedDecisionReported(
            UUID caseFileId,
            UUID decisionId,
            Party body,
            @Nullable Dating meeting) implements CaseFileEvent {}

    /** {@code by}: the later decision that gave the point its new wording. */
    record DecisionPointAmended(
            UUID caseFileId,
            PointRef point,
            String text,
            @Nullable String task,
            @Nullable String purpose,
            @Nullable String condition,
            @Nullable UUID by,
            @Stated @Nullable String reason)
            implements CaseFileEvent {}

    /** {@code other}: the other case's number as written. */
    record CaseLinked(
            UUID caseFileId,
            LinkKind kind,
            String other,
            @Nullable String note) implements CaseFileEvent {}

    /** Diary entry: {@code publicText} can be shown to anybody, {@code protectedText} is kept apart (OSL 5:2). */
    record DocumentRegistered(
            UUID caseFileId,
            UUID documentId,
            DocumentKind kind,
            @Stated Party counterpart,
            String publicText,
            @Nullable String protectedText,
            @Nullable String designation)
            implements CaseFileEvent {}

    /** {@code UppdragAssigned}, in the uppdrag's stream, was recorded in the same commit. */
    record UppdragPlaced(UUID caseFileId, UUID uppdragId, List<PointRef> points) implements CaseFileEvent {}

    record CaseFactCorrected(UUID caseFileId, UUID corrects, String reason) implements CaseFileEvent, Correction {}
}
