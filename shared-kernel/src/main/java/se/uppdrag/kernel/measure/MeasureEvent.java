package se.uppdrag.kernel.measure;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Correction;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.Stated;

/** All that can be recorded of a measure. When it happened, was known, and its source are metadata ({@link se.uppdrag.kernel.Fact}). */
public sealed interface MeasureEvent {

    UUID measureId();

    /**
     * {@code horizonText}: as written, "fram emot 2025 och 2026"; {@code origin}: how the idea came up; {@code region} and {@code report}:
     * whose idea it was first; {@code furtherInvestigation}: it has to be looked into before it can be done.
     */
    record MeasureProposed(
            UUID measureId,
            UUID uppdragId,
            UUID caseFileId,
            String text,
            @Stated @Nullable Horizon horizon,
            @Nullable String horizonText,
            @Stated @Nullable DecisionLevel decisionLevel,
            @Nullable MeasureKind kind,
            @Nullable Party unit,
            @Nullable String origin,
            @Nullable Party region,
            @Nullable String report,
            boolean furtherInvestigation,
            List<PointRef> points)
            implements MeasureEvent {}

    record MeasureFactCorrected(UUID measureId, UUID corrects, String reason) implements MeasureEvent, Correction {}
}
