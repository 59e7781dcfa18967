package se.uppdrag.command.casefile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.uppdrag.command.Choice;
import se.uppdrag.command.Command;
import se.uppdrag.command.LongText;
import se.uppdrag.command.NewId;
import se.uppdrag.command.ShortText;
import se.uppdrag.kernel.BindingForce;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.Stated;
import se.uppdrag.kernel.casefile.CaseFileEvent;
import se.uppdrag.kernel.casefile.DecidedBy;
import se.uppdrag.kernel.casefile.DocumentKind;
import se.uppdrag.kernel.casefile.LinkKind;
import se.uppdrag.kernel.casefile.MandateStep;
import se.uppdrag.kernel.casefile.PointOutcome;
import se.uppdrag.kernel.casefile.Vote;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.time.Due;
import se.uppdrag.kernel.uppdrag.BasisKind;

/** All that can be asked of a case file. Dates of the acts themselves are given beside the command, as its fact. */
public sealed interface CaseFileCommand extends Command {

    @TargetAggregateIdentifier
    UUID caseFileId();

    /** {@code diary} and {@code dnr} together or not at all: a case may have no number yet. */
    record OpenCaseFile(
            @NewId @NotNull UUID caseFileId,
            @NotBlank @ShortText String title,
            @LongText @Nullable String summary,
            @Choice(Choice.Of.DIARY) @ShortText @Nullable String diary,
            @ShortText @Nullable String dnr)
            implements CaseFileCommand {}

    record AddCaseNumber(
            @NotNull UUID caseFileId,
            @Choice(Choice.Of.DIARY) @NotBlank @ShortText String diary,
            @NotBlank @ShortText String dnr)
            implements CaseFileCommand {}

    record RecordMandateStep(
            @NotNull UUID caseFileId,
            @NotNull MandateStep step,
            @Stated Party by,
            @LongText @Nullable String asked,
            List<@NotBlank @ShortText String> areas,
            @Nullable Due due,
            @LongText @Nullable String quotation)
            implements CaseFileCommand {}

    record RecordPreparatoryWork(
            @NotNull UUID caseFileId,
            @NotBlank @LongText String work,
            @ShortText @Nullable String performedBy) implements CaseFileCommand {}

    record RecordProposal(
            @NotNull UUID caseFileId,
            @NewId @NotNull UUID proposalId,
            @Stated Party proposedBy,
            @NotEmpty List<@Valid ProposedPoint> points)
            implements CaseFileCommand {}

    record ProposedPoint(
            @NotBlank @Size(max = PointRef.LONGEST_NUMBER) String number,
            @NotBlank @LongText String text,
            @LongText @Nullable String task,
            @LongText @Nullable String purpose,
            @LongText @Nullable String condition,
            @NotNull BindingForce force,
            List<@NotBlank @ShortText String> premises) {}

    record RecordDecision(
            @NotNull UUID caseFileId,
            @NewId @NotNull UUID decisionId,
            @NotNull DecidedBy decidedBy,
            @Stated Party decider,
            @Nullable Dating meeting,
            @ShortText @Nullable String paragraph,
            @Nullable Boolean acclamation,
            @Nullable Vote vote,
            List<@NotBlank @ShortText String> reservations,
            @Nullable Dating inForceFrom,
            @NotEmpty List<@Valid DecidedPoint> points)
            implements CaseFileCommand {}

    /** {@code proposedAs}: the proposed point it decides on; {@code text} may then be left out where it was decided as proposed. */
    record DecidedPoint(
            @NotBlank @Size(max = PointRef.LONGEST_NUMBER) String number,
            @Choice(Choice.Of.POINT) @Nullable PointRef proposedAs,
            @NotNull PointOutcome outcome,
            @LongText @Nullable String text,
            @LongText @Nullable String task,
            @LongText @Nullable String purpose,
            @LongText @Nullable String condition,
            @Nullable BindingForce force,
            @Nullable Party proposedBy,
            @Nullable Party subjectTo,
            List<@NotBlank @ShortText String> premises) {}

    record RecordSubjectTo(
            @NotNull UUID caseFileId,
            @Choice(Choice.Of.POINT) @NotNull PointRef point,
            @NotNull Party otherBody,
            @NotNull Boolean met)
            implements CaseFileCommand {}

    record RecordMinutesApproved(
            @NotNull UUID caseFileId,
            @Choice(Choice.Of.DECISION) @NotNull UUID decisionId,
            @Nullable Dating posted) implements CaseFileCommand {}

    /** {@code points}: numbers of the extract; empty: all. */
    record DispatchDecision(
            @NotNull UUID caseFileId,
            @Choice(Choice.Of.DECISION) @NotNull UUID decisionId,
            List<@NotBlank @ShortText String> points,
            @NotEmpty List<@NotNull Party> recipients,
            @Stated @ShortText @Nullable String channel,
            @ShortText @Nullable String receipt)
            implements CaseFileCommand {}

    record ReportDelegatedDecision(
            @NotNull UUID caseFileId,
            @Choice(Choice.Of.DECISION) @NotNull UUID decisionId,
            @Choice(Choice.Of.BODY) @NotNull Party body,
            @Nullable Dating meeting)
            implements CaseFileCommand {}

    record AmendDecisionPoint(
            @NotNull UUID caseFileId,
            @Choice(Choice.Of.POINT) @NotNull PointRef point,
            @NotBlank @LongText String text,
            @LongText @Nullable String task,
            @LongText @Nullable String purpose,
            @LongText @Nullable String condition,
            @Choice(Choice.Of.DECISION) @Nullable UUID by,
            @Stated @LongText @Nullable String reason)
            implements CaseFileCommand {}

    record LinkCase(
            @NotNull UUID caseFileId,
            @NotNull LinkKind kind,
            @NotBlank @ShortText String other,
            @LongText @Nullable String note)
            implements CaseFileCommand {}

    record RegisterDocument(
            @NotNull UUID caseFileId,
            @NewId @NotNull UUID documentId,
            @NotNull DocumentKind kind,
            @Stated Party counterpart,
            @NotBlank @LongText String publicText,
            @LongText @Nullable String protectedText,
            @ShortText @Nullable String designation)
            implements CaseFileCommand {}

    /**
     * Decided by the case file, which creates the uppdrag in the same commit. {@code reference} is required unless points carry it; entered
     * history may lack both, and then lacks its basis.
     */
    record AssignUppdrag(
            @NotNull UUID caseFileId,
            @NewId @NotNull UUID uppdragId,
            @NotBlank @ShortText String title,
            @Stated @Nullable BasisKind basis,
            @ShortText @Nullable String reference,
            @Choice(Choice.Of.POINT) List<@NotNull PointRef> points,
            @Stated List<@NotNull Party> givers,
            @Stated List<@NotNull Party> holders,
            List<@NotNull Party> performers)
            implements CaseFileCommand {}

    /**
     * {@code replacement}: the fact as it should have been recorded, of the same kind; absent: the fact is struck out. {@code happened}:
     * when it really happened; absent: as it was recorded.
     */
    record CorrectCaseFact(
            @NotNull UUID caseFileId,
            @Choice(Choice.Of.EVENT) @NotNull UUID corrects,
            @NotBlank @LongText String reason,
            @Nullable Dating happened,
            @Nullable CaseFileEvent replacement)
            implements CaseFileCommand {}
}
