package se.uppdrag.command.body;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.uppdrag.command.Choice;
import se.uppdrag.command.Command;
import se.uppdrag.command.LongText;
import se.uppdrag.command.NewId;
import se.uppdrag.command.ShortText;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Stated;
import se.uppdrag.kernel.body.BodyEvent;
import se.uppdrag.kernel.body.Succession;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.time.Due;

/** All that can be asked of a body or unit. */
public sealed interface BodyCommand extends Command {

    @TargetAggregateIdentifier
    UUID bodyId();

    record RegisterBody(
            @NewId @NotNull UUID bodyId,
            @NotNull Party party,
            @NotBlank @ShortText String name) implements BodyCommand {}

    /** From when the name is valid is the command's fact; what it was called before can still be searched for. */
    record RenameBody(
            @NotNull UUID bodyId,
            @NotBlank @ShortText String name,
            @LongText @Nullable String reason) implements BodyCommand {}

    /** From when is the command's fact. */
    record SucceedBody(
            @NotNull UUID bodyId,
            @NotNull Succession how,
            @NotEmpty List<@NotNull Party> successors) implements BodyCommand {}

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

    /** {@code held}: its first and last day; {@code material}: by when its papers are to be handed in. */
    record ScheduleMeeting(
            @NotNull UUID bodyId,
            @NewId @NotNull UUID meetingId,
            @NotBlank @ShortText String name,
            @Stated Dating held,
            @Nullable Due material)
            implements BodyCommand {}

    /** What is due to the meeting follows it. {@code material} absent: by when is not known any more. */
    record MoveMeeting(
            @NotNull UUID bodyId,
            @Choice(Choice.Of.MEETING) @NotNull UUID meetingId,
            @Stated Dating held,
            @Nullable Due material,
            @Stated @LongText @Nullable String reason)
            implements BodyCommand {}

    /**
     * While something is due to the meeting, either {@code instead} says which meeting it goes to, or {@code setLater} that its time is
     * set later and that it leaves the agenda.
     */
    record CancelMeeting(
            @NotNull UUID bodyId,
            @Choice(Choice.Of.MEETING) @NotNull UUID meetingId,
            @Choice(Choice.Of.MEETING) @Nullable UUID instead,
            boolean setLater,
            @Stated @LongText @Nullable String reason)
            implements BodyCommand {}

    /** As in the other streams: {@code replacement} absent strikes the fact out. */
    record CorrectBodyFact(
            @NotNull UUID bodyId,
            @Choice(Choice.Of.EVENT) @NotNull UUID corrects,
            @NotBlank @LongText String reason,
            @Nullable Dating happened,
            @Nullable BodyEvent replacement)
            implements BodyCommand {}
}
