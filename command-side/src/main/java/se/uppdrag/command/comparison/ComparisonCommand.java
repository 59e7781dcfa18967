package se.uppdrag.command.comparison;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
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
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Stated;
import se.uppdrag.kernel.comparison.AlternativeKind;
import se.uppdrag.kernel.comparison.ComparisonEvent;
import se.uppdrag.kernel.comparison.TotalOf;
import se.uppdrag.kernel.figure.Figure;
import se.uppdrag.kernel.figure.Operation;
import se.uppdrag.kernel.figure.Rounding;
import se.uppdrag.kernel.time.Dating;

/** All that can be asked of a cost comparison; it is first defined by a command of its uppdrag. */
public sealed interface ComparisonCommand extends Command {

    @TargetAggregateIdentifier
    UUID comparisonId();

    record DefineAlternative(
            @NotNull UUID comparisonId,
            @NotNull @Key String alternative,
            @NotBlank @ShortText String name,
            @Stated @Nullable AlternativeKind kind,
            @Nullable Integer year)
            implements ComparisonCommand {}

    /** One figure for each alternative that has one; {@code variance}: as the source states it. Entered again, it takes its own place. */
    record EnterLine(
            @NotNull UUID comparisonId,
            @NotNull @Key String line,
            @NotBlank @ShortText String label,
            @NotEmpty List<@NotNull @Valid LineFigure> figures,
            @Nullable Figure variance,
            @Choice(Choice.Of.ASSUMPTION) List<@NotBlank String> assumptions)
            implements ComparisonCommand {}

    /** {@code figure}: may be unknown, also in a live act. */
    record LineFigure(
            @Choice(Choice.Of.ALTERNATIVE) @NotBlank String alternative,
            @Nullable Figure figure) {}

    record StateAssumption(
            @NotNull UUID comparisonId,
            @NotNull @Key String assumption,
            @NotBlank @LongText String text,
            @Nullable Figure figure)
            implements ComparisonCommand {}

    record ReviseAssumption(
            @NotNull UUID comparisonId,
            @Choice(Choice.Of.ASSUMPTION) @NotBlank String assumption,
            @NotBlank @LongText String text,
            @Nullable Figure figure,
            @Stated @LongText @Nullable String reason)
            implements ComparisonCommand {}

    /** {@code line} and {@code alternative}: which figure it feeds; {@code assumptions}: what the base rests on. */
    record ApplyIndexation(
            @NotNull UUID comparisonId,
            @NotNull @Key String indexation,
            @NotNull Figure base,
            @NotEmpty List<@NotNull @Valid Rate> rates,
            @Stated @Nullable Rounding rounding,
            @Nullable Figure stated,
            @Choice(Choice.Of.LINE) @Nullable String line,
            @Choice(Choice.Of.ALTERNATIVE) @Nullable String alternative,
            @Choice(Choice.Of.ASSUMPTION) List<@NotBlank String> assumptions)
            implements ComparisonCommand {}

    /** {@code times}: how many times the rate is applied; {@code years}: which years it stands for, as written. */
    record Rate(
            @NotNull Figure rate,
            int times,
            @Stated @ShortText @Nullable String index,
            @ShortText @Nullable String years,
            @ShortText @Nullable String source,
            @Choice(Choice.Of.ASSUMPTION) @Nullable String assumption) {}

    /** {@code operation} and {@code terms}: of figures that are not lines; {@code alternative}: whose total or variance. */
    record StateTotal(
            @NotNull UUID comparisonId,
            @NotNull @Key String total,
            @NotBlank @ShortText String label,
            @NotNull Figure stated,
            @NotNull TotalOf of,
            @Choice(Choice.Of.ALTERNATIVE) @Nullable String alternative,
            @Nullable Operation operation,
            List<@NotNull @Valid Term> terms)
            implements ComparisonCommand {}

    record Term(@NotNull Figure figure) {}

    record ConfirmItem(
            @NotNull UUID comparisonId,
            @Choice(Choice.Of.STALE) @NotBlank String item,
            @LongText @Nullable String reason)
            implements ComparisonCommand {}

    record RecordFinding(
            @NotNull UUID comparisonId,
            @NewId @NotNull UUID findingId,
            @NotBlank @LongText String text) implements ComparisonCommand {}

    record ExplainFinding(
            @NotNull UUID comparisonId,
            @Choice(Choice.Of.FINDING) @NotBlank String finding,
            @NotBlank @LongText String explanation,
            @Stated Party explainedBy)
            implements ComparisonCommand {}

    /** As in the other streams: {@code replacement} absent strikes the fact out. */
    record CorrectComparisonFact(
            @NotNull UUID comparisonId,
            @Choice(Choice.Of.EVENT) @NotNull UUID corrects,
            @NotBlank @LongText String reason,
            @Nullable Dating happened,
            @Nullable ComparisonEvent replacement)
            implements ComparisonCommand {}
}
