package se.uppdrag.command.uppdrag;

import static se.uppdrag.command.CommandRejected.require;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import se.uppdrag.command.CommandRejected;
import se.uppdrag.command.uppdrag.UppdragCommand.Pause;
import se.uppdrag.command.uppdrag.UppdragCommand.PostponeWithoutDate;
import se.uppdrag.command.uppdrag.UppdragCommand.Resume;
import se.uppdrag.kernel.time.Due;
import se.uppdrag.kernel.uppdrag.Deadlines.Deliverable;
import se.uppdrag.kernel.uppdrag.Rest;
import se.uppdrag.kernel.uppdrag.UppdragEvent;

/** Only the giver lets it rest or wait, and takes it up again (rule 8). Days of rest are counted, not planned (PHA-08). */
final class RestDecisions {

    private final Uppdrag uppdrag;

    RestDecisions(Uppdrag uppdrag) {
        this.uppdrag = uppdrag;
    }

    @CommandHandler
    void decide(Pause command, Bodies bodies) {
        uppdrag.requireOngoing();
        uppdrag.requireGiver(command.decider(), bodies);
        if (!rest().is(Rest.Kind.PAUSED)) {
            uppdrag.apply(new UppdragEvent.UppdragPaused(
                    command.uppdragId(), command.decider(), command.reason(), command.deadlinesWait()));
        }
    }

    @CommandHandler
    void decide(PostponeWithoutDate command, Bodies bodies) {
        uppdrag.requireOngoing();
        uppdrag.requireGiver(command.decider(), bodies);
        if (!rest().is(Rest.Kind.POSTPONED)) {
            uppdrag.apply(new UppdragEvent.UppdragPostponed(command.uppdragId(), command.decider(), command.reason()));
        }
    }

    /** @param from and to: the day on which the work is taken up; in history it may be unknown, and then no days can be counted */
    @CommandHandler
    void decide(
            Resume command,
            Bodies bodies,
            @MetaDataValue("happened.from") @Nullable String from,
            @MetaDataValue("happened.to") @Nullable String to) {
        uppdrag.requireOngoing();
        var ending = rest().current().orElseThrow(() -> new CommandRejected(new UppdragRejection.NotResting()));
        uppdrag.requireGiver(command.decider(), bodies);
        var day = to != null && to.equals(from) ? LocalDate.parse(to) : null;
        require(
                day == null || !day.isBefore(ending.begun().day()),
                () -> new UppdragRejection.ResumedBeforeRest(ending.begun().happened()));
        var running = uppdrag.state().deadlines().deliverables();
        uppdrag.apply(new UppdragEvent.UppdragResumed(command.uppdragId(), command.decider(), command.reason()));
        if (ending.kind() == Rest.Kind.PAUSED && ending.deadlinesWait()) {
            ending.daysUntil(day)
                    .filter(days -> days > 0)
                    .ifPresent(days -> running.forEach(deliverable -> runningOn(
                                    deliverable, ending.begun().day())
                            .ifPresent(last -> uppdrag.apply(new UppdragEvent.DeadlineChanged(
                                    command.uppdragId(),
                                    deliverable.key(),
                                    Due.day(last.plusDays(days)),
                                    ending.decider(),
                                    ending.reason())))));
        }
    }

    /** The last day of a deadline that had not passed when the rest began; a meeting moves with the meeting, not with the rest. */
    private Optional<LocalDate> runningOn(Deliverable deliverable, LocalDate begun) {
        return uppdrag.state().delivered(deliverable.key())
                ? Optional.empty()
                : deliverable
                        .current()
                        .filter(promise -> promise.due().kind() != Due.Kind.MEETING)
                        .flatMap(promise -> promise.due().lastDay())
                        .filter(last -> !last.isBefore(begun));
    }

    private Rest rest() {
        return uppdrag.state().rest();
    }
}
