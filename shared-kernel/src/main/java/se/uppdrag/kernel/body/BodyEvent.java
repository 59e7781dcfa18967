package se.uppdrag.kernel.body;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Correction;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Stated;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.time.Due;

/**
 * All that can be recorded of a body or unit. From when a name is valid, a role was held or another body came in its place, and until
 * when, is when the event happened.
 */
public sealed interface BodyEvent {

    UUID bodyId();

    /** {@code party}: as uppdrag and decisions name it, {@code body:RS}, {@code unit:Samordningskansliet}. */
    record BodyRegistered(UUID bodyId, Party party, String name) implements BodyEvent {}

    /** The party stays: it is the body's identity, the name is only what it is called (REG-16). */
    record BodyRenamed(UUID bodyId, String name, @Nullable String reason) implements BodyEvent {}

    /** Others came in its place: several when it was divided. Each of them decides for it from then on (rule 8). */
    record BodySucceeded(UUID bodyId, Succession how, List<Party> successors) implements BodyEvent {}

    /** {@code person}: an opaque id, never a name (rule 12); {@code acting}: tf. One person may hold several roles (REG-15). */
    record RoleHeld(UUID bodyId, UUID holdingId, String person, String role, boolean acting) implements BodyEvent {}

    record RoleEnded(UUID bodyId, UUID holdingId, @Nullable String reason) implements BodyEvent {}

    /** What happens to one of its meetings, which has one or several days. */
    sealed interface OfMeetings extends BodyEvent {

        UUID meetingId();
    }

    /** {@code name}: name or number as written; {@code held}: its days; {@code material}: by when its papers are to be handed in. */
    record MeetingScheduled(
            UUID bodyId,
            UUID meetingId,
            String name,
            @Stated Dating held,
            @Nullable Due material) implements OfMeetings {}

    /** {@code material} absent: by when is not known any more. */
    record MeetingMoved(
            UUID bodyId,
            UUID meetingId,
            @Stated Dating held,
            @Nullable Due material,
            @Stated @Nullable String reason) implements OfMeetings {}

    /** {@code instead}: the meeting that what was due to it goes to; absent: its time is set later, if anything was due. */
    record MeetingCancelled(
            UUID bodyId,
            UUID meetingId,
            @Nullable UUID instead,
            @Stated @Nullable String reason) implements OfMeetings {}

    /** Something of the uppdrag was made due to the meeting, for the first time: whatever becomes of the meeting, the uppdrag is told. */
    record MeetingAwaited(UUID bodyId, UUID meetingId, UUID uppdragId) implements OfMeetings {}

    record BodyFactCorrected(UUID bodyId, UUID corrects, String reason) implements BodyEvent, Correction {}
}
