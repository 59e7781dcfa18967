package se.uppdrag.command.body;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.uppdrag.command.Choice;
import se.uppdrag.command.Command;
import se.uppdrag.command.LongText;
import se.uppdrag.command.NewId;
import se.uppdrag.command.ShortText;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.body.BodyEvent;
import se.uppdrag.kernel.time.Dating;

/** All that can be asked of a body or unit. */
public sealed interface BodyCommand extends Command {

    @TargetAggregateIdentifier
    UUID bodyId();

    record RegisterBody(
            @NewId @NotNull UUID bodyId,
            @NotNull Party party,
            @NotBlank @ShortText String name) implements BodyCommand {}

    /** {@code person}: an opaque id; from when is the command's fact. */
    record HoldRole(
            @NotNull UUID bodyId,
            @NewId @NotNull UUID holdingId,
            @NotBlank @ShortText String person,
            @NotBlank @ShortText String role,
            boolean acting)
            implements BodyCommand {}

    record EndRole(
            @NotNull UUID bodyId,
            @Choice(Choice.Of.HOLDING) @NotNull UUID holdingId,
            @LongText @Nullable String reason) implements BodyCommand {}

    /** As in the other streams: {@code replacement} absent strikes the fact out. */
    record CorrectBodyFact(
            @NotNull UUID bodyId,
            @Choice(Choice.Of.EVENT) @NotNull UUID corrects,
            @NotBlank @LongText String reason,
            @Nullable Dating happened,
            @Nullable BodyEvent replacement)
            implements BodyCommand {}
}
