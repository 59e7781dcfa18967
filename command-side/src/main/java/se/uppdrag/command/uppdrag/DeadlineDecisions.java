package se.uppdrag.command.uppdrag;

import static se.uppdrag.command.CommandRejected.require;

import java.time.LocalDate;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import se.uppdrag.command.CommandRejected;
import se.uppdrag.command.uppdrag.UppdragCommand.ChangeDeadline;
import se.uppdrag.command.uppdrag.UppdragCommand.RecordEvent;
import se.uppdrag.command.uppdrag.UppdragCommand.RefuseDeadlineChange;
import se.uppdrag.command.uppdrag.UppdragCommand.RequestDeadlineChange;
import se.uppdrag.command.uppdrag.UppdragCommand.SetDeadline;
import se.uppdrag.command.uppdrag.UppdragCommand.SetDeliverable;
import se.uppdrag.kernel.Entry;
import se.uppdrag.kernel.MeetingRef;
import se.uppdrag.kernel.time.Due;
import se.uppdrag.kernel.uppdrag.Deadlines;
import se.uppdrag.kernel.uppdrag.Deadlines.Deliverable;
import se.uppdrag.kernel.uppdrag.UppdragEvent;

/** What is due when; a first promise is set once, everything after it is a change with a decider (rules 5 and 6). */
final class DeadlineDecisions {

    private final Uppdrag uppdrag;

    DeadlineDecisions(Uppdrag uppdrag) {
        this.uppdrag = uppdrag;
    }

    @CommandHandler
    void decide(SetDeliverable command) {
        uppdrag.requireOngoing();
        uppdrag.requirePoints(command.points());
        var set = new UppdragEvent.DeliverableSet(
                command.uppdragId(),
                command.deliverable(),
                command.name(),
                command.kind(),
                command.receiver(),
                command.points());
        var known = uppdrag.state().deadlines().deliverable(command.deliverable());
        if (known.map(was -> was.set().fact()).filter(set::equals).isEmpty()) {
            uppdrag.apply(set);
        }
    }

    @CommandHandler
    void decide(
            SetDeadline command,
            Meetings meetings,
            @MetaDataValue("entry") String entry,
            @MetaDataValue("happened.from") @Nullable String happened) {
        uppdrag.requireOngoing();
        var deliverable = deliverable(command.deliverable());
        var set = new Seating(meetings)
                .of(new UppdragEvent.DeadlineSet(
                        command.uppdragId(),
                        deliverable.key(),
                        Seating.due(command.due(), command.scheduled()),
                        command.reason(),
                        command.scheduled(),
                        null));
        deliverable
                .current()
                .filter(promise -> !same(promise, set.due(), set.scheduled()))
                .ifPresent(promise -> {
                    throw new CommandRejected(
                            new UppdragRejection.DeadlineAlreadySet(name(deliverable), promise.due()));
                });
        // Allowed, as a decision may be entered or taken late; but somebody at the keyboard can say why.
        var last = set.due().to();
        require(
                entry.equals(Entry.HISTORY.name())
                        || command.reason() != null
                        || last == null
                        || happened == null
                        || !last.isBefore(LocalDate.parse(happened)),
                () -> new UppdragRejection.DeadlineBeforeDecision(name(deliverable), set.due()));
        if (deliverable.promises().isEmpty()) {
            uppdrag.apply(set);
        }
    }

    @CommandHandler
    void decide(RequestDeadlineChange command) {
        uppdrag.requireOngoing();
        var deliverable = promised(command.deliverable());
        var requested = new UppdragEvent.DeadlineChangeRequested(
                command.uppdragId(), deliverable.key(), command.requested(), command.requestedBy(), command.reason());
        var waiting = deliverable.requests().stream()
                .filter(request -> request.outcome() == Deadlines.Outcome.OPEN)
                .anyMatch(request -> request.asked().fact().equals(requested));
        if (!waiting) {
            uppdrag.apply(requested);
        }
    }

    @CommandHandler
    void decide(ChangeDeadline command, Meetings meetings) {
        uppdrag.requireOngoing();
        var deliverable = promised(command.deliverable());
        var changed = new Seating(meetings)
                .of(new UppdragEvent.DeadlineChanged(
                        command.uppdragId(),
                        deliverable.key(),
                        Seating.due(command.due(), command.scheduled()),
                        command.decider(),
                        command.reason(),
                        command.scheduled(),
                        null));
        var current = deliverable.promises().getLast();
        if (!same(current, changed.due(), changed.scheduled()) || deliverable.awaitsAnswer()) {
            uppdrag.apply(changed);
        }
    }

    @CommandHandler
    void decide(RefuseDeadlineChange command) {
        uppdrag.requireOngoing();
        var deliverable = promised(command.deliverable());
        require(deliverable.awaitsAnswer(), () -> new UppdragRejection.NoChangeRequested(name(deliverable)));
        uppdrag.apply(new UppdragEvent.DeadlineChangeRefused(
                command.uppdragId(), deliverable.key(), command.decider(), command.reason()));
    }

    @CommandHandler
    void decide(RecordEvent command) {
        uppdrag.requireOngoing();
        for (var key : command.deliverables()) {
            var deliverable = promised(key);
            require(
                    deliverable.promises().stream()
                            .anyMatch(promise -> promise.due().kind() == Due.Kind.EVENT
                                    && promise.due().to() == null),
                    () -> new UppdragRejection.NotAwaitingEvent(name(deliverable)));
        }
        uppdrag.apply(new UppdragEvent.OutsideEventRecorded(
                command.uppdragId(), command.event(), command.effect(), command.deliverables()));
    }

    private Deliverable deliverable(String key) {
        return uppdrag.state()
                .deadlines()
                .deliverable(key)
                .orElseThrow(() -> new CommandRejected(new UppdragRejection.DeliverableUnknown(key)));
    }

    private Deliverable promised(String key) {
        var deliverable = deliverable(key);
        require(!deliverable.promises().isEmpty(), () -> new UppdragRejection.NoDeadlineYet(name(deliverable)));
        return deliverable;
    }

    private static boolean same(Deadlines.Promise promise, Due due, @Nullable MeetingRef scheduled) {
        return promise.due().equals(due) && Objects.equals(promise.scheduled(), scheduled);
    }

    private static String name(Deliverable deliverable) {
        return deliverable.set().fact().name();
    }
}
