package se.uppdrag.command.uppdrag;

import static se.uppdrag.command.CommandRejected.require;

import org.axonframework.commandhandling.CommandHandler;
import se.uppdrag.command.CommandRejected;
import se.uppdrag.command.uppdrag.UppdragCommand.EndStandingConstraint;
import se.uppdrag.command.uppdrag.UppdragCommand.EndStandingDuty;
import se.uppdrag.command.uppdrag.UppdragCommand.SetStandingConstraint;
import se.uppdrag.command.uppdrag.UppdragCommand.SetStandingDuty;
import se.uppdrag.kernel.time.Due;
import se.uppdrag.kernel.uppdrag.StandingOrders;
import se.uppdrag.kernel.uppdrag.UppdragEvent;

/** Duties to report again and again are the giver's to set, widen and end; a constraint may come from anybody (REG-17). */
final class StandingDecisions {

    private final Uppdrag uppdrag;

    StandingDecisions(Uppdrag uppdrag) {
        this.uppdrag = uppdrag;
    }

    @CommandHandler
    void decide(SetStandingDuty command, Bodies bodies) {
        uppdrag.requireOngoing();
        uppdrag.requirePoints(command.points());
        require(
                command.recurs().kind() == Due.Kind.STANDING,
                () -> new UppdragRejection.DoesNotRecur(command.recurs()));
        uppdrag.requireGiver(command.decider(), bodies);
        var set = new UppdragEvent.StandingDutySet(
                command.uppdragId(),
                command.duty(),
                command.text(),
                command.recurs(),
                command.receiver(),
                command.decider(),
                command.points(),
                command.reason());
        var known = orders().duty(command.duty());
        if (known.filter(duty -> duty.ended() == null && duty.current().fact().equals(set))
                .isEmpty()) {
            uppdrag.apply(set);
        }
    }

    /** Without a decider only by the end condition that the duty itself has. */
    @CommandHandler
    void decide(EndStandingDuty command, Bodies bodies) {
        uppdrag.requireOngoing();
        var duty = orders().duty(command.duty())
                .orElseThrow(() -> new CommandRejected(new UppdragRejection.DutyUnknown(command.duty())));
        var decider = command.decider();
        if (decider == null) {
            require(
                    duty.current().fact().recurs().until() != null,
                    () -> new UppdragRejection.NoEndCondition(
                            duty.current().fact().text()));
        } else {
            uppdrag.requireGiver(decider, bodies);
        }
        if (duty.ended() == null) {
            uppdrag.apply(
                    new UppdragEvent.StandingDutyEnded(command.uppdragId(), duty.key(), decider, command.reason()));
        }
    }

    @CommandHandler
    void decide(SetStandingConstraint command) {
        uppdrag.requireOngoing();
        var set = new UppdragEvent.StandingConstraintSet(
                command.uppdragId(),
                command.constraint(),
                command.text(),
                command.decider(),
                command.until(),
                command.reason());
        var known = orders().constraint(command.constraint());
        if (known.filter(constraint ->
                        constraint.ended() == null && constraint.set().fact().equals(set))
                .isEmpty()) {
            uppdrag.apply(set);
        }
    }

    @CommandHandler
    void decide(EndStandingConstraint command) {
        uppdrag.requireOngoing();
        var constraint = orders().constraint(command.constraint())
                .orElseThrow(() -> new CommandRejected(new UppdragRejection.ConstraintUnknown(command.constraint())));
        if (constraint.ended() == null) {
            uppdrag.apply(new UppdragEvent.StandingConstraintEnded(
                    command.uppdragId(), constraint.key(), command.decider(), command.reason()));
        }
    }

    private StandingOrders orders() {
        return uppdrag.state().orders();
    }
}
