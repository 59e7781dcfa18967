package se.uppdrag.command.plan;

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
import se.uppdrag.command.uppdrag.UppdragCommand.GateText;
import se.uppdrag.kernel.plan.PhasePlanEvent;
import se.uppdrag.kernel.time.Dating;

/** All that can be asked of a plan that is kept ready. */
public sealed interface PhasePlanCommand extends Command {

    @TargetAggregateIdentifier
    UUID planId();

    record RegisterPhasePlan(
            @NewId @NotNull UUID planId,
            @NotBlank @ShortText String name,
            @LongText @Nullable String description,
            @NotEmpty List<@Valid StandardPhase> phases)
            implements PhasePlanCommand {}

    record RevisePhasePlan(
            @NotNull UUID planId,
            @NotBlank @ShortText String name,
            @LongText @Nullable String description,
            @NotEmpty List<@Valid StandardPhase> phases,
            @NotBlank @LongText String reason)
            implements PhasePlanCommand {}

    /** As an uppdrag plans it, before there are decision points to serve. */
    record StandardPhase(
            @NotNull @Key String key,
            @NotBlank @ShortText String name,
            List<@NotBlank @Key String> after,
            boolean outsourcing,
            List<@Valid GateText> conditions) {}

    record RetirePhasePlan(
            @NotNull UUID planId, @LongText @Nullable String reason) implements PhasePlanCommand {}

    /** As in the other streams: {@code replacement} absent strikes the fact out. */
    record CorrectPhasePlanFact(
            @NotNull UUID planId,
            @Choice(Choice.Of.EVENT) @NotNull UUID corrects,
            @NotBlank @LongText String reason,
            @Nullable Dating happened,
            @Nullable PhasePlanEvent replacement)
            implements PhasePlanCommand {}
}
