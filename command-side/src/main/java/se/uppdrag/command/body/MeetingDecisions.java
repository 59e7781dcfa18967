package se.uppdrag.command.body;

import static se.uppdrag.command.CommandRejected.require;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.uppdrag.command.body.BodyCommand.CancelMeeting;
import se.uppdrag.command.body.BodyCommand.CorrectBodyFact;
import se.uppdrag.command.body.BodyCommand.MoveMeeting;
import se.uppdrag.command.uppdrag.Uppdrag;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.body.BodyEvent;
import se.uppdrag.kernel.body.BodyState;
import se.uppdrag.kernel.body.Meeting;
import se.uppdrag.kernel.body.Sitting;

/**
 * What becomes of a meeting becomes of what is due to it, in the same commit (DLN-02). Uppdrag are locked before their body, here as
 * where something is made due to a meeting, so that nobody waits for anybody in a circle.
 */
@Component
public class MeetingDecisions {

    private final Repository<Body> bodies;
    private final Repository<Uppdrag> uppdrag;
    private final RecordedBodies recorded;

    MeetingDecisions(Repository<Body> bodies, Repository<Uppdrag> uppdrag, RecordedBodies recorded) {
        this.bodies = bodies;
        this.uppdrag = uppdrag;
        this.recorded = recorded;
    }

    @CommandHandler
    void decide(MoveMeeting command) {
        var awaiting = awaiting(command.bodyId(), command.meetingId());
        bodies.load(command.bodyId().toString()).execute(body -> {
            if (body.move(command)) {
                var sitting = body.sitting(command.meetingId());
                each(awaiting, one -> one.follow(sitting, command.reason()));
            }
        });
    }

    @CommandHandler
    void decide(CancelMeeting command) {
        var awaiting = awaiting(command.bodyId(), command.meetingId());
        bodies.load(command.bodyId().toString()).execute(body -> {
            require(command.instead() == null || !command.setLater(), BodyRejection.EitherInsteadOrLater::new);
            if (body.cancel(command)) {
                var sitting = body.sitting(command.meetingId());
                var due = due(awaiting, sitting);
                require(
                        due.isEmpty() || command.instead() != null || command.setLater(),
                        () -> new BodyRejection.MeetingAwaitedBy(sitting.name(), due));
                release(awaiting, body, sitting, command.instead(), command.reason());
            }
        });
    }

    @CommandHandler
    void decide(CorrectBodyFact command) {
        var wrong = recorded.history(command.bodyId()).facts().stream()
                .filter(fact -> fact.eventId().equals(command.corrects()))
                .findFirst()
                .map(fact -> fact.event() instanceof BodyEvent.OfMeetings of ? of.meetingId() : null)
                .orElse(null);
        var awaiting = wrong == null ? List.<Aggregate<Uppdrag>>of() : awaiting(command.bodyId(), wrong);
        bodies.load(command.bodyId().toString()).execute(body -> {
            var before = body.state();
            body.correct(command, recorded);
            if (wrong != null) {
                corrected(wrong, before, body, awaiting, command.reason());
            }
        });
    }

    /** As the meeting now stands, so does what is due to it; a meeting that something is due to cannot be struck. */
    private void corrected(UUID id, BodyState before, Body body, List<Aggregate<Uppdrag>> awaiting, String reason) {
        var was = before.meeting(id).orElseThrow();
        var now = body.state().meeting(id).orElse(null);
        if (now == null) {
            var sitting = was.sitting(before.party());
            var due = due(awaiting, sitting);
            require(due.isEmpty(), () -> new BodyRejection.MeetingAwaitedBy(sitting.name(), due));
            return;
        }
        var sitting = body.sitting(id);
        var cancelled = now.cancelled();
        if (!sameCancellation(was, now)) {
            each(awaiting, one -> one.retain(now.ref(), reason));
        }
        if (!sitting.equals(was.sitting(before.party()))) {
            each(awaiting, one -> one.follow(sitting, reason));
        }
        if (cancelled != null && !sameCancellation(was, now)) {
            release(awaiting, body, sitting, cancelled.fact().instead(), reason);
        }
    }

    private static boolean sameCancellation(Meeting was, Meeting now) {
        return Objects.equals(cancellation(was), cancellation(now));
    }

    private static BodyEvent.@Nullable MeetingCancelled cancellation(Meeting meeting) {
        Told<BodyEvent.MeetingCancelled> cancelled = meeting.cancelled();
        return cancelled == null ? null : cancelled.fact();
    }

    private static void release(
            List<Aggregate<Uppdrag>> awaiting,
            Body body,
            Sitting sitting,
            @Nullable UUID insteadId,
            @Nullable String reason) {
        for (var one : awaiting) {
            if (!one.invoke(which -> which.dueTo(sitting.meeting())).isEmpty()) {
                var instead =
                        insteadId == null ? null : body.await(insteadId, UUID.fromString(one.identifierAsString()));
                one.execute(which -> which.release(sitting, instead, reason));
            }
        }
    }

    private static List<String> due(List<Aggregate<Uppdrag>> awaiting, Sitting sitting) {
        return awaiting.stream()
                .flatMap(one -> one.invoke(which -> which.dueTo(sitting.meeting())).stream())
                .toList();
    }

    private static void each(List<Aggregate<Uppdrag>> awaiting, Consumer<Uppdrag> handOver) {
        awaiting.forEach(one -> one.execute(handOver));
    }

    private List<Aggregate<Uppdrag>> awaiting(UUID body, UUID meeting) {
        return recorded.history(body).state().meeting(meeting).stream()
                .flatMap(found -> found.awaitedBy().stream())
                .sorted()
                .map(id -> uppdrag.load(id.toString()))
                .toList();
    }
}
