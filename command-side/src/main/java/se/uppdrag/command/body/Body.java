package se.uppdrag.command.body;

import static se.uppdrag.command.CommandRejected.require;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.uppdrag.command.CommandRejected;
import se.uppdrag.command.CorrectionRejection;
import se.uppdrag.command.Corrections;
import se.uppdrag.command.body.BodyCommand.CancelMeeting;
import se.uppdrag.command.body.BodyCommand.CorrectBodyFact;
import se.uppdrag.command.body.BodyCommand.EndRole;
import se.uppdrag.command.body.BodyCommand.HoldRole;
import se.uppdrag.command.body.BodyCommand.MoveMeeting;
import se.uppdrag.command.body.BodyCommand.RegisterBody;
import se.uppdrag.command.body.BodyCommand.RenameBody;
import se.uppdrag.command.body.BodyCommand.ScheduleMeeting;
import se.uppdrag.command.body.BodyCommand.SucceedBody;
import se.uppdrag.kernel.History;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.body.BodyEvent;
import se.uppdrag.kernel.body.BodyState;
import se.uppdrag.kernel.body.Meeting;
import se.uppdrag.kernel.body.Sitting;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.time.Due;
import se.uppdrag.ledger.Recordings;

/**
 * A political body, an office or a unit: its names, who came in its place, the roles that people hold there over time, and when it meets.
 * What is due to a meeting is handed over beside.
 */
@Aggregate(type = "body", cache = "aggregateCache", commandTargetResolver = "commandTargets")
public class Body {

    @AggregateIdentifier
    private @Nullable UUID id;

    private History<BodyState, BodyEvent> history = History.of(BodyState.none(), BodyState::after);

    /** For Axon, which then replays the history. */
    Body() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(RegisterBody command) {
        apply(new BodyEvent.BodyRegistered(command.bodyId(), command.party(), command.name()));
    }

    @CommandHandler
    void decide(RenameBody command) {
        if (!state().name().equals(command.name())) {
            apply(new BodyEvent.BodyRenamed(command.bodyId(), command.name(), command.reason()));
        }
    }

    @CommandHandler
    void decide(SucceedBody command, RecordedBodies bodies) {
        var successors = command.successors().stream().distinct().toList();
        if (!state().successors().containsAll(successors)) {
            requireSuccessors(successors, bodies);
            apply(new BodyEvent.BodySucceeded(command.bodyId(), command.how(), successors));
        }
    }

    @CommandHandler
    void decide(ScheduleMeeting command) {
        require(state().meeting(command.meetingId()).isEmpty(), BodyRejection.MeetingAlreadyScheduled::new);
        requireBefore(command.material(), command.held());
        apply(new BodyEvent.MeetingScheduled(
                command.bodyId(), command.meetingId(), command.name(), command.held(), command.material()));
    }

    /** Whether that changed anything. */
    boolean move(MoveMeeting command) {
        var meeting = toBeHeld(command.meetingId());
        requireBefore(command.material(), command.held());
        if (meeting.held().equals(command.held()) && Objects.equals(meeting.material(), command.material())) {
            return false;
        }
        apply(new BodyEvent.MeetingMoved(
                command.bodyId(), command.meetingId(), command.held(), command.material(), command.reason()));
        return true;
    }

    /** Whether that changed anything. */
    boolean cancel(CancelMeeting command) {
        var cancelled = meeting(command.meetingId()).cancelled();
        var instead = command.instead();
        if (cancelled != null && Objects.equals(cancelled.fact().instead(), instead)) {
            return false;
        }
        toBeHeld(command.meetingId());
        requireInstead(command.meetingId(), instead);
        apply(new BodyEvent.MeetingCancelled(command.bodyId(), command.meetingId(), instead, command.reason()));
        return true;
    }

    /** The meeting as it stands, for an uppdrag that has something due to it. */
    Sitting await(UUID id, UUID uppdragId) {
        if (!toBeHeld(id).awaitedBy().contains(uppdragId)) {
            apply(new BodyEvent.MeetingAwaited(state().id(), id, uppdragId));
        }
        return sitting(id);
    }

    Sitting sitting(UUID id) {
        return meeting(id).sitting(state().party());
    }

    @CommandHandler
    void decide(HoldRole command) {
        require(
                !state().holds(command.person(), command.role()),
                () -> new BodyRejection.RoleAlreadyHeld(command.role()));
        apply(new BodyEvent.RoleHeld(
                command.bodyId(), command.holdingId(), command.person(), command.role(), command.acting()));
    }

    @CommandHandler
    void decide(EndRole command) {
        var holding = state().holding(command.holdingId())
                .orElseThrow(() -> new CommandRejected(new BodyRejection.HoldingUnknown()));
        if (holding.ended() == null) {
            apply(new BodyEvent.RoleEnded(command.bodyId(), command.holdingId(), command.reason()));
        }
    }

    void correct(CorrectBodyFact command, RecordedBodies bodies) {
        var replacement = command.replacement();
        var corrected = Corrections.correctable(
                history, command.corrects(), replacement, List.of(BodyEvent.BodyRegistered.class));
        require(
                replacement == null || replacement.bodyId().equals(state().id()),
                CorrectionRejection.ReplacementOfOtherStream::new);
        requireSound(corrected.event(), replacement, bodies);
        apply(new BodyEvent.BodyFactCorrected(command.bodyId(), command.corrects(), command.reason()));
        if (replacement != null) {
            apply(replacement, Corrections.replacing(corrected, command.happened()));
        }
    }

    /** A corrected fact keeps the rules that the fact itself had to keep. */
    private void requireSound(BodyEvent was, @Nullable BodyEvent now, RecordedBodies bodies) {
        require(
                !(was instanceof BodyEvent.MeetingAwaited),
                () -> new CorrectionRejection.FactNotCorrectable("meeting-awaited"));
        if (was instanceof BodyEvent.OfMeetings before && now instanceof BodyEvent.OfMeetings after) {
            require(before.meetingId().equals(after.meetingId()), BodyRejection.OtherMeeting::new);
        }
        if (now == null) {
            return;
        }
        switch (now) {
            case BodyEvent.MeetingScheduled e -> requireBefore(e.material(), e.held());
            case BodyEvent.MeetingMoved e -> requireBefore(e.material(), e.held());
            case BodyEvent.MeetingCancelled e -> requireInstead(e.meetingId(), e.instead());
            case BodyEvent.BodySucceeded e -> requireSuccessors(e.successors(), bodies);
            default -> {}
        }
    }

    private void requireSuccessors(List<Party> successors, RecordedBodies bodies) {
        var own = state().party();
        for (var successor : successors) {
            require(!successor.equals(own), BodyRejection.SucceededByItself::new);
            require(!bodies.lineOf(successor).contains(own), () -> new BodyRejection.SuccessionInCircle(successor));
        }
    }

    private void requireInstead(UUID meeting, @Nullable UUID instead) {
        if (instead != null) {
            require(
                    !instead.equals(meeting),
                    () -> new BodyRejection.MeetingNotHeld(meeting(meeting).name()));
            toBeHeld(instead);
        }
    }

    private static void requireBefore(@Nullable Due material, Dating held) {
        var day = material == null ? null : material.to();
        var last = held.to();
        require(day == null || last == null || !day.isAfter(last), BodyRejection.MaterialAfterMeeting::new);
    }

    private Meeting toBeHeld(UUID id) {
        var meeting = meeting(id);
        require(meeting.cancelled() == null, () -> new BodyRejection.MeetingNotHeld(meeting.name()));
        return meeting;
    }

    private Meeting meeting(UUID id) {
        return state().meeting(id).orElseThrow(() -> new CommandRejected(new BodyRejection.MeetingUnknown()));
    }

    BodyState state() {
        return history.state();
    }

    @EventSourcingHandler
    void evolve(BodyEvent event, EventMessage<?> message) {
        history = history.after(Recordings.of(event, message));
        id = history.state().id();
    }

    private static void apply(BodyEvent event) {
        apply(event, Map.of());
    }

    private static void apply(BodyEvent event, Map<String, String> fact) {
        AggregateLifecycle.apply(event, MetaData.from(fact));
    }
}
