package se.uppdrag.kernel.body;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Correction;
import se.uppdrag.kernel.Party;

/** All that can be recorded of a body or unit. From when a role was held, and until when, is when the event happened. */
public sealed interface BodyEvent {

    UUID bodyId();

    /** {@code party}: as uppdrag and decisions name it, {@code body:RS}, {@code unit:Samordningskansliet}. */
    record BodyRegistered(UUID bodyId, Party party, String name) implements BodyEvent {}

    /** {@code person}: an opaque id, never a name (rule 12); {@code acting}: tf. One person may hold several roles (REG-15). */
    record RoleHeld(UUID bodyId, UUID holdingId, String person, String role, boolean acting) implements BodyEvent {}

    record RoleEnded(UUID bodyId, UUID holdingId, @Nullable String reason) implements BodyEvent {}

    record BodyFactCorrected(UUID bodyId, UUID corrects, String reason) implements BodyEvent, Correction {}
}
