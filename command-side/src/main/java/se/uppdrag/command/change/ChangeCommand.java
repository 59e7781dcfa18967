package se.uppdrag.command.change;

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
import se.uppdrag.kernel.change.ActionState;
import se.uppdrag.kernel.change.CalculationLine;
import se.uppdrag.kernel.change.ChangeEvent;
import se.uppdrag.kernel.change.ChangeStage;
import se.uppdrag.kernel.change.ChangeStep;
import se.uppdrag.kernel.change.Clause;
import se.uppdrag.kernel.change.Comparability;
import se.uppdrag.kernel.change.Derivation;
import se.uppdrag.kernel.change.FigureKind;
import se.uppdrag.kernel.change.Post;
import se.uppdrag.kernel.change.Sense;
import se.uppdrag.kernel.change.Side;
import se.uppdrag.kernel.figure.Figure;
import se.uppdrag.kernel.time.Dating;

/** All that can be asked of an earlier change; it is first described by a command of its uppdrag. */
public sealed interface ChangeCommand extends Command {

    @TargetAggregateIdentifier
    UUID changeId();

    record DescribeStage(
            @NotNull UUID changeId,
            @NotNull ChangeStage stage,
            @NotBlank @LongText String text,
            @LongText @Nullable String quotation)
            implements ChangeCommand {}

    /** {@code jointly}: all of {@code by}, or one of them; absent: not stated. {@code reference}: case, paragraph and point, as written. */
    record RecordChangeDecision(
            @NotNull UUID changeId,
            @NotNull ChangeStep step,
            @Stated List<@NotNull Party> by,
            @Nullable Boolean jointly,
            @NotBlank @LongText String matter,
            List<@NotNull Party> to,
            @ShortText @Nullable String reference)
            implements ChangeCommand {}

    record CompareOperations(
            @NotNull UUID changeId,
            List<@NotBlank @ShortText String> tasksBefore,
            List<@NotBlank @ShortText String> tasksAfter,
            @Stated @Nullable Comparability comparability,
            @Stated @LongText @Nullable String grounds)
            implements ChangeCommand {}

    record SetTarget(
            @NotNull UUID changeId,
            @NotNull @Key String target,
            @NotBlank @LongText String text,
            @Nullable Figure value,
            @Nullable Sense sense,
            @Nullable Dating deadline)
            implements ChangeCommand {}

    record RecordTargetOutcome(
            @NotNull UUID changeId,
            @Choice(Choice.Of.TARGET) @NotBlank String target,
            @Nullable Figure value,
            @Nullable Dating reached,
            @Nullable Boolean fulfilled,
            @LongText @Nullable String text)
            implements ChangeCommand {}

    /** {@code follows}: ways to compute it from other figures, of which one should give it. */
    record StateFigure(
            @NotNull UUID changeId,
            @NotNull @Key String figure,
            @NotBlank @ShortText String name,
            @Stated @Nullable Figure value,
            @Nullable Side side,
            @Nullable FigureKind kind,
            @Nullable Dating period,
            @Nullable Party bearer,
            List<@NotNull Derivation> follows,
            @LongText @Nullable String condition,
            @Nullable Boolean conditionMet)
            implements ChangeCommand {}

    record RecordStaffing(
            @NotNull UUID changeId,
            @NotBlank @ShortText String unit,
            @Nullable Side side,
            List<@NotNull Post> posts,
            @Nullable Figure headsInAll,
            @Nullable Figure fullTime,
            @LongText @Nullable String comment)
            implements ChangeCommand {}

    record RecordContract(
            @NotNull UUID changeId,
            @NotBlank @ShortText String subject,
            @Nullable Side side,
            @Stated Party supplier,
            @Nullable Party subcontractor,
            List<@NotBlank @ShortText String> services,
            @Nullable Boolean priceSplit,
            @Stated @Nullable Dating signed,
            @Stated @Nullable Figure yearlyPrice,
            @Nullable Boolean optionsUsed,
            List<@NotNull Clause> clauses)
            implements ChangeCommand {}

    record RecordCalculationExample(
            @NotNull UUID changeId,
            @NotBlank @ShortText String title,
            @LongText @Nullable String premise,
            @NotEmpty List<@NotNull CalculationLine> lines,
            @Stated @Nullable Figure total,
            List<@NotBlank @ShortText String> omitted)
            implements ChangeCommand {}

    record RecordAction(
            @NotNull UUID changeId,
            @NotBlank @LongText String action,
            @Nullable Party unit,
            @Stated @Nullable ActionState state,
            boolean untilFurtherNotice,
            @Nullable Dating period,
            @Nullable Figure extent,
            @LongText @Nullable String setsAside)
            implements ChangeCommand {}

    record RecordChangeFinding(
            @NotNull UUID changeId,
            @NewId @NotNull UUID findingId,
            @NotBlank @LongText String text) implements ChangeCommand {}

    record ExplainChangeFinding(
            @NotNull UUID changeId,
            @Choice(Choice.Of.FINDING) @NotBlank String finding,
            @NotBlank @LongText String explanation,
            @Stated Party explainedBy)
            implements ChangeCommand {}

    /** As in the other streams: {@code replacement} absent strikes the fact out. */
    record CorrectChangeFact(
            @NotNull UUID changeId,
            @Choice(Choice.Of.EVENT) @NotNull UUID corrects,
            @NotBlank @LongText String reason,
            @Nullable Dating happened,
            @Nullable ChangeEvent replacement)
            implements ChangeCommand {}
}
