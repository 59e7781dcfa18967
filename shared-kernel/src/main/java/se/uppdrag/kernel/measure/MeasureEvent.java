package se.uppdrag.kernel.measure;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Correction;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.Stated;
import se.uppdrag.kernel.figure.Figure;

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

    /**
     * {@code yearly}: what it would save in a year, below nought when it costs; {@code parts}: of which; {@code fromYear}: as written;
     * {@code basis}: what the estimate rests on, {@code basisSource}: where that is written, both apart from the consequence (ECO-02).
     */
    record SavingEstimated(
            UUID measureId,
            Figure yearly,
            List<SubAmount> parts,
            @Nullable String fromYear,
            @Stated @Nullable String basis,
            @Nullable String basisSource,
            @Nullable Confidence confidence)
            implements MeasureEvent {}

    /** {@code none}: the source says that there is none, "Inga"; then {@code text} is what it adds. */
    record ConsequenceStated(
            UUID measureId, boolean none, @Nullable String text) implements MeasureEvent {}

    /** {@code year}: from when it takes effect, as written. */
    record MeasureAdopted(
            UUID measureId,
            @Stated Party decider,
            @Nullable String year,
            @Nullable String reason) implements MeasureEvent, Decided {

        @Override
        public MeasureStatus status() {
            return MeasureStatus.ADOPTED;
        }

        @Override
        public @Nullable String detail() {
            return year;
        }
    }

    record MeasurePartlyAdopted(
            UUID measureId,
            @Stated Party decider,
            String part,
            @Nullable String year,
            @Nullable String reason) implements MeasureEvent, Decided {

        @Override
        public MeasureStatus status() {
            return MeasureStatus.PARTLY_ADOPTED;
        }

        @Override
        public String detail() {
            return part;
        }
    }

    record MeasureRejected(
            UUID measureId,
            @Stated Party decider,
            @Stated @Nullable String reason) implements MeasureEvent, Decided {

        @Override
        public MeasureStatus status() {
            return MeasureStatus.REJECTED;
        }

        @Override
        public @Nullable String detail() {
            return null;
        }
    }

    /** {@code year}: until when, as written. */
    record MeasurePostponed(
            UUID measureId,
            @Stated Party decider,
            @Stated @Nullable String year,
            @Stated @Nullable String reason) implements MeasureEvent, Decided {

        @Override
        public MeasureStatus status() {
            return MeasureStatus.POSTPONED;
        }

        @Override
        public @Nullable String detail() {
            return year;
        }
    }

    /** {@code done}: the measure is carried out in full. */
    record RealisedEffectReported(
            UUID measureId,
            int year,
            Figure effect,
            @Stated @Nullable String evidence,
            boolean done) implements MeasureEvent {}

    /** Part of the saving becomes a cost somewhere else (övervältring); {@code amount} may be not stated. */
    record CostShiftRecorded(
            UUID measureId,
            @Stated Party to,
            Figure amount,
            @Nullable String text) implements MeasureEvent {}

    /** It is the same as another, which alone counts in sums. */
    record MeasureFoundSame(
            UUID measureId, UUID other, @Nullable String note) implements MeasureEvent {}

    record PurchaseOptionDescribed(
            UUID measureId,
            PurchaseForm form,
            String what,
            @Nullable String premises,
            @Stated @Nullable ProcurementState procurement)
            implements MeasureEvent {}

    /** What is not money: {@code value} and {@code benchmark} in their own unit; {@code periodicity}: as written, "månadsvis". */
    record IndicatorRecorded(
            UUID measureId,
            String name,
            @Nullable String periodicity,
            @Nullable Figure value,
            @Nullable String benchmark,
            @Nullable String comment)
            implements MeasureEvent {}

    /** {@code decision}: the earlier decision that the measure sets aside, in words; {@code point}: where it is recorded, if it is. */
    record EarlierDecisionSetAside(
            UUID measureId,
            String decision,
            Party decidedBy,
            @Nullable PointRef point) implements MeasureEvent {}

    record MeasureFactCorrected(UUID measureId, UUID corrects, String reason) implements MeasureEvent, Correction {}
}
