package se.uppdrag.kernel.comparison;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Correction;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Stated;
import se.uppdrag.kernel.figure.Figure;
import se.uppdrag.kernel.figure.IndexStep;
import se.uppdrag.kernel.figure.Operation;
import se.uppdrag.kernel.figure.Rounding;
import se.uppdrag.kernel.figure.Unit;

/** All that can be recorded of a cost comparison. When it happened, was known, and its source are metadata ({@link se.uppdrag.kernel.Fact}). */
public sealed interface ComparisonEvent {

    UUID comparisonId();

    /** {@code unit}: of figures that are written without one, as a table's heading says it. */
    record ComparisonDefined(
            UUID comparisonId,
            UUID uppdragId,
            UUID caseFileId,
            String title,
            @Nullable String subject,
            Unit unit,
            @Stated @Nullable SignRule signRule)
            implements ComparisonEvent {}

    record AlternativeDefined(
            UUID comparisonId,
            String key,
            String name,
            @Stated @Nullable AlternativeKind kind,
            @Nullable Integer year) implements ComparisonEvent {}

    /** {@code variance}: as stated beside the figures; {@code assumptions}: keys of what the figures rest on. Entered again, it takes its own place. */
    record LineEntered(
            UUID comparisonId,
            String key,
            String label,
            List<AlternativeFigure> figures,
            @Nullable Figure variance,
            List<String> assumptions)
            implements ComparisonEvent {}

    record AssumptionStated(
            UUID comparisonId,
            String key,
            String text,
            @Nullable Figure figure) implements ComparisonEvent {}

    record AssumptionRevised(
            UUID comparisonId,
            String key,
            String text,
            @Nullable Figure figure,
            @Stated @Nullable String reason) implements ComparisonEvent {}

    /** {@code line} and {@code alternative}: what it feeds; {@code assumptions}: what the base rests on. Applied again, it takes its own place. */
    record IndexationApplied(
            UUID comparisonId,
            String key,
            Figure base,
            List<IndexStep> steps,
            @Stated @Nullable Rounding rounding,
            @Nullable Figure stated,
            @Nullable String line,
            @Nullable String alternative,
            List<String> assumptions)
            implements ComparisonEvent {}

    /** {@code alternative}: absent for a variance when there are only two; {@code operation} and {@code terms}: of FIGURES. */
    record TotalStated(
            UUID comparisonId,
            String key,
            String label,
            Figure stated,
            TotalOf of,
            @Nullable String alternative,
            @Nullable Operation operation,
            List<Figure> terms)
            implements ComparisonEvent {}

    /** {@code item}: a line or an indexation that rests on a revised assumption, and still holds: {@code line/staff, indexation/helpdesk}. */
    record ItemConfirmed(
            UUID comparisonId, String item, @Nullable String reason) implements ComparisonEvent {}

    record FindingRecorded(UUID comparisonId, UUID findingId, String text) implements ComparisonEvent {}

    /** {@code finding}: {@code line/staff, total/gross, indexation/helpdesk}, or the id of one that a person recorded. */
    record FindingExplained(
            UUID comparisonId,
            String finding,
            String explanation,
            @Stated Party explainedBy) implements ComparisonEvent {}

    record ComparisonFactCorrected(UUID comparisonId, UUID corrects, String reason)
            implements ComparisonEvent, Correction {}
}
