package se.uppdrag.command.uppdrag;

import static se.uppdrag.command.CommandRejected.require;

import org.axonframework.commandhandling.CommandHandler;
import se.uppdrag.command.CommandRejected;
import se.uppdrag.command.uppdrag.UppdragCommand.AddGiver;
import se.uppdrag.command.uppdrag.UppdragCommand.AddTask;
import se.uppdrag.command.uppdrag.UppdragCommand.DeclineTask;
import se.uppdrag.command.uppdrag.UppdragCommand.EngagePerformer;
import se.uppdrag.command.uppdrag.UppdragCommand.GiverLeaves;
import se.uppdrag.command.uppdrag.UppdragCommand.HandOver;
import se.uppdrag.command.uppdrag.UppdragCommand.InterpretMandate;
import se.uppdrag.command.uppdrag.UppdragCommand.Rename;
import se.uppdrag.command.uppdrag.UppdragCommand.ReplaceTask;
import se.uppdrag.kernel.BindingForce;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.uppdrag.UppdragEvent;

/** Who gives, holds and does it, what tasks it has, and how unclear words are read. */
final class MandateDecisions {

    private final Uppdrag uppdrag;

    MandateDecisions(Uppdrag uppdrag) {
        this.uppdrag = uppdrag;
    }

    @CommandHandler
    void decide(InterpretMandate command) {
        uppdrag.requireOngoing();
        uppdrag.requirePoints(command.points());
        for (var area : command.otherOperatorAreas()) {
            require(uppdrag.state().scope().area(area).isPresent(), () -> new UppdragRejection.AreaUnknown(area));
        }
        var interpreted = new UppdragEvent.MandateInterpreted(
                command.uppdragId(),
                command.question(),
                command.reading(),
                command.interpretedBy(),
                command.confirmedByGiver(),
                command.governing(),
                command.otherOperatorAreas(),
                command.points());
        var readings = uppdrag.state().mandate().interpretations();
        if (readings.isEmpty() || !readings.getLast().fact().equals(interpreted)) {
            uppdrag.apply(interpreted);
        }
    }

    @CommandHandler
    void decide(ReplaceTask command, Bodies bodies, CaseFiles caseFiles) {
        uppdrag.requireOngoing();
        uppdrag.requirePoints(command.points());
        var mandate = uppdrag.state().mandate();
        var replaced = mandate.points().stream()
                .filter(point -> point.force().awaitsAnswer())
                .map(point -> point.point().ref())
                .filter(ref -> !ref.equals(command.by()))
                .filter(ref -> command.points().isEmpty() || command.points().contains(ref))
                .toList();
        if (mandate.refs().contains(command.by())) {
            require(replaced.isEmpty(), () -> new UppdragRejection.PointNotLater(command.by()));
            return;
        }
        var later = new LaterPoint(
                command.by(), mandate, caseFiles.caseFile(uppdrag.state().caseFileId()));
        later.require(Party.NOT_STATED, decider -> uppdrag.mayDecide(decider, bodies));
        uppdrag.apply(new UppdragEvent.TaskReplaced(command.uppdragId(), replaced, later.served(), command.reason()));
    }

    @CommandHandler
    void decide(Rename command) {
        uppdrag.requireOngoing();
        if (!command.title().equals(uppdrag.state().mandate().title())) {
            uppdrag.apply(new UppdragEvent.UppdragRenamed(command.uppdragId(), command.title(), command.reason()));
        }
    }

    @CommandHandler
    void decide(EngagePerformer command) {
        uppdrag.requireOngoing();
        if (!uppdrag.state().mandate().performers().contains(command.performer())) {
            uppdrag.apply(new UppdragEvent.PerformerEngaged(command.uppdragId(), command.performer(), command.task()));
        }
    }

    @CommandHandler
    void decide(HandOver command) {
        uppdrag.requireOngoing();
        require(
                uppdrag.state().mandate().holders().contains(command.from()),
                () -> new UppdragRejection.HolderUnknown(command.from()));
        uppdrag.apply(new UppdragEvent.HandedOver(
                command.uppdragId(), command.from(), command.to(), command.part(), command.reason()));
    }

    @CommandHandler
    void decide(AddGiver command) {
        uppdrag.requireOngoing();
        if (!uppdrag.state().mandate().givers().contains(command.giver())) {
            uppdrag.requireNotHolder(command.giver());
            uppdrag.apply(new UppdragEvent.GiverAdded(
                    command.uppdragId(), command.giver(), command.decider(), command.reference()));
        }
    }

    @CommandHandler
    void decide(GiverLeaves command) {
        uppdrag.requireOngoing();
        var givers = uppdrag.state().mandate().givers();
        var successor = command.successor();
        require(givers.contains(command.giver()), () -> new UppdragRejection.GiverUnknown(command.giver()));
        require(givers.size() > 1 || successor != null, () -> new UppdragRejection.LastGiver(command.giver()));
        // Of two bodies that gave it together, one may be merged into the other.
        require(!command.giver().equals(successor), () -> new UppdragRejection.AlreadyGiver(command.giver()));
        if (successor != null && !givers.contains(successor)) {
            uppdrag.requireNotHolder(successor);
        }
        uppdrag.apply(new UppdragEvent.GiverLeft(
                command.uppdragId(), command.giver(), successor, command.decider(), command.reference()));
    }

    @CommandHandler
    void decide(AddTask command) {
        uppdrag.requireOngoing();
        uppdrag.requirePoints(command.points());
        require(
                uppdrag.state().mandate().task(command.task()).isEmpty(),
                () -> new UppdragRejection.TaskAlreadyKnown(command.task()));
        uppdrag.apply(new UppdragEvent.TaskAdded(
                command.uppdragId(),
                command.task(),
                command.text(),
                command.force(),
                command.owed(),
                command.points()));
    }

    @CommandHandler
    void decide(DeclineTask command) {
        uppdrag.requireOngoing();
        var task = uppdrag.state().mandate().task(command.task()).orElse(null);
        if (task == null) {
            throw new CommandRejected(new UppdragRejection.TaskUnknown(command.task()));
        }
        require(
                task.added().fact().force() != BindingForce.MUST,
                () -> new UppdragRejection.BindingTask(task.added().fact().text()));
        if (task.declined() == null) {
            uppdrag.apply(new UppdragEvent.TaskDeclined(command.uppdragId(), command.task(), command.reason()));
        }
    }
}
