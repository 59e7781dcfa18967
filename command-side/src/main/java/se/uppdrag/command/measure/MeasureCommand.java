package se.uppdrag.command.measure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.uppdrag.command.Choice;
import se.uppdrag.command.Command;
import se.uppdrag.command.LongText;
import se.uppdrag.command.ShortText;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.Stated;
import se.uppdrag.kernel.figure.Figure;
import se.uppdrag.kernel.measure.Confidence;
import se.uppdrag.kernel.measure.MeasureEvent;
import se.uppdrag.kernel.measure.ProcurementState;
import se.uppdrag.kernel.measure.PurchaseForm;
import se.uppdrag.kernel.time.Dating;

/** All that can be asked of a measure; it is proposed by a command of its uppdrag. */
public sealed interface MeasureCommand extends Command {

    @TargetAggregateIdentifier
    UUID measureId();

    /** {@code basis} apart from the consequence; a saving below nought is a cost, which only history may state. */
    record EstimateSaving(
            @NotNull UUID measureId,
            @NotNull Figure yearly,
            List<@Valid StatedPart> parts,
            @ShortText @Nullable String fromYear,
            @Stated @LongText @Nullable String basis,
            @ShortText @Nullable String basisSource,
            @Nullable Confidence confidence)
            implements MeasureCommand {}

    record StatedPart(
            @NotBlank @LongText String text, @NotNull Figure amount) {}

    /** {@code none}: there is none, said so. */
    record StateConsequence(
            @NotNull UUID measureId,
            boolean none,
            @LongText @Nullable String text) implements MeasureCommand {}

    record Adopt(
            @NotNull UUID measureId,
            @Stated Party decider,
            @ShortText @Nullable String year,
            @LongText @Nullable String reason)
            implements MeasureCommand {}

    record PartlyAdopt(
            @NotNull UUID measureId,
            @Stated Party decider,
            @NotBlank @LongText String part,
            @ShortText @Nullable String year,
            @LongText @Nullable String reason)
            implements MeasureCommand {}

    record Reject(
            @NotNull UUID measureId,
            @Stated Party decider,
            @Stated @LongText @Nullable String reason) implements MeasureCommand {}

    record Postpone(
            @NotNull UUID measureId,
            @Stated Party decider,
            @Stated @ShortText @Nullable String year,
            @Stated @LongText @Nullable String reason)
            implements MeasureCommand {}

    record ReportRealisedEffect(
            @NotNull UUID measureId,
            @PositiveOrZero int year,
            @NotNull Figure effect,
            @Stated @LongText @Nullable String evidence,
            boolean done)
            implements MeasureCommand {}

    /** {@code amount} may be unknown, also when it is recorded live. */
    record RecordCostShift(
            @NotNull UUID measureId,
            @Stated Party to,
            @Nullable Figure amount,
            @LongText @Nullable String text) implements MeasureCommand {}

    record SameAs(
            @NotNull UUID measureId,
            @Choice(Choice.Of.MEASURE) @NotNull UUID other,
            @LongText @Nullable String note) implements MeasureCommand {}

    record DescribePurchaseOption(
            @NotNull UUID measureId,
            @NotNull PurchaseForm form,
            @NotBlank @LongText String what,
            @LongText @Nullable String premises,
            @Stated @Nullable ProcurementState procurement)
            implements MeasureCommand {}

    record RecordIndicator(
            @NotNull UUID measureId,
            @NotBlank @ShortText String name,
            @ShortText @Nullable String periodicity,
            @Nullable Figure value,
            @ShortText @Nullable String benchmark,
            @LongText @Nullable String comment)
            implements MeasureCommand {}

    record SetEarlierDecisionAside(
            @NotNull UUID measureId,
            @NotBlank @LongText String decision,
            @Stated Party decidedBy,
            @Choice(Choice.Of.CASE_POINT) @Nullable PointRef point)
            implements MeasureCommand {}

    /** As in the other streams: {@code replacement} absent strikes the fact out. */
    record CorrectMeasureFact(
            @NotNull UUID measureId,
            @Choice(Choice.Of.EVENT) @NotNull UUID corrects,
            @NotBlank @LongText String reason,
            @Nullable Dating happened,
            @Nullable MeasureEvent replacement)
            implements MeasureCommand {}
}
