package se.uppdrag.kernel.body;

import static se.uppdrag.kernel.Lists.changed;
import static se.uppdrag.kernel.Lists.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.body.BodyEvent.BodyRegistered;
import se.uppdrag.kernel.body.BodyEvent.RoleEnded;
import se.uppdrag.kernel.body.BodyEvent.RoleHeld;

/** A body as its events tell it. */
public record BodyState(@Nullable Told<BodyRegistered> registered, List<Holding> holdings) {

    /** {@code ended} absent: still held. */
    public record Holding(Told<RoleHeld> held, @Nullable Told<RoleEnded> ended) {

        public UUID id() {
            return held.fact().holdingId();
        }

        /** Held on the day; on the day it ended, too. */
        public boolean on(LocalDate day) {
            return !held.trace().day().isAfter(day)
                    && (ended == null || !ended.trace().day().isBefore(day));
        }

        boolean same(String person, String role) {
            return held.fact().person().equals(person) && held.fact().role().equals(role);
        }
    }

    public static BodyState none() {
        return new BodyState(null, List.of());
    }

    public UUID id() {
        return registered == null ? new UUID(0, 0) : registered.fact().bodyId();
    }

    public Party party() {
        return registered == null ? Party.NOT_STATED : registered.fact().party();
    }

    public Optional<Holding> holding(UUID id) {
        return holdings.stream().filter(holding -> holding.id().equals(id)).findFirst();
    }

    /** Whether the person holds the role now. */
    public boolean holds(String person, String role) {
        return holdings.stream().anyMatch(holding -> holding.ended() == null && holding.same(person, role));
    }

    public BodyState after(Recorded<? extends BodyEvent> recorded) {
        return switch (recorded.event()) {
            case BodyRegistered e -> new BodyState(Told.of(e, recorded), holdings);
            case RoleHeld e -> new BodyState(registered, with(holdings, new Holding(Told.of(e, recorded), null)));
            case RoleEnded e ->
                new BodyState(
                        registered,
                        changed(
                                holdings,
                                holding -> holding.id().equals(e.holdingId()),
                                holding -> new Holding(holding.held(), Told.of(e, recorded))));
            case BodyEvent.BodyFactCorrected e -> this;
        };
    }
}
