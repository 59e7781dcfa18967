package se.uppdrag.command.measure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.uppdrag.command.Choice;
import se.uppdrag.command.Command;
import se.uppdrag.command.LongText;
import se.uppdrag.kernel.measure.MeasureEvent;
import se.uppdrag.kernel.time.Dating;

/** All that can be asked of a measure; it is proposed by a command of its uppdrag. */
public sealed interface MeasureCommand extends Command {

    @TargetAggregateIdentifier
    UUID measureId();

    /** As in the other streams: {@code replacement} absent strikes the fact out. */
    record CorrectMeasureFact(
            @NotNull UUID measureId,
            @Choice(Choice.Of.EVENT) @NotNull UUID corrects,
            @NotBlank @LongText String reason,
            @Nullable Dating happened,
            @Nullable MeasureEvent replacement)
            implements MeasureCommand {}
}
