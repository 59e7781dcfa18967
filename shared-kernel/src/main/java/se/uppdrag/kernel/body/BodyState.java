package se.uppdrag.kernel.body;

import static se.uppdrag.kernel.Lists.changed;
import static se.uppdrag.kernel.Lists.plus;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.body.BodyEvent.BodyRegistered;
import se.uppdrag.kernel.body.BodyEvent.BodyRenamed;
import se.uppdrag.kernel.body.BodyEvent.BodySucceeded;
import se.uppdrag.kernel.body.BodyEvent.RoleEnded;
import se.uppdrag.kernel.body.BodyEvent.RoleHeld;

/** A body as its events tell it. A fact about something that a correction has struck out changes nothing. */
@RecordBuilder
public record BodyState(
        @Nullable Told<BodyRegistered> registered,
        List<Told<BodyRenamed>> renamings,
        List<Told<BodySucceeded>> successions,
        List<Holding> holdings,
        List<Meeting> meetings)
        implements BodyStateBuilder.With {

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
        return new BodyState(null, List.of(), List.of(), List.of(), List.of());
    }

    public UUID id() {
        return registered == null ? new UUID(0, 0) : registered.fact().bodyId();
    }

    public Party party() {
        return registered == null ? Party.NOT_STATED : registered.fact().party();
    }

    /** What it is called now. */
    public String name() {
        return names().isEmpty() ? party().id() : names().getLast();
    }

    /** Everything that it has been called, in the order in which it was told. */
    public List<String> names() {
        return Stream.concat(
                        Stream.ofNullable(registered).map(told -> told.fact().name()),
                        renamings.stream().map(told -> told.fact().name()))
                .toList();
    }

    /** Who came in its place. */
    public List<Party> successors() {
        return successions.stream()
                .flatMap(told -> told.fact().successors().stream())
                .distinct()
                .toList();
    }

    public Optional<Meeting> meeting(UUID id) {
        return meetings.stream().filter(meeting -> meeting.id().equals(id)).findFirst();
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
            case BodyRegistered e -> withRegistered(Told.of(e, recorded));
            case BodyRenamed e -> withRenamings(plus(renamings, Told.of(e, recorded)));
            case BodySucceeded e -> withSuccessions(plus(successions, Told.of(e, recorded)));
            case RoleHeld e -> withHoldings(plus(holdings, new Holding(Told.of(e, recorded), null)));
            case RoleEnded e ->
                withHoldings(changed(
                        holdings,
                        holding -> holding.id().equals(e.holdingId()),
                        holding -> new Holding(holding.held(), Told.of(e, recorded))));
            case BodyEvent.MeetingScheduled e -> withMeetings(plus(meetings, Meeting.of(Told.of(e, recorded))));
            case BodyEvent.OfMeetings e ->
                withMeetings(changed(
                        meetings,
                        meeting -> meeting.id().equals(e.meetingId()),
                        meeting -> meeting.after(recorded, e)));
            case BodyEvent.BodyFactCorrected e -> this;
        };
    }
}
