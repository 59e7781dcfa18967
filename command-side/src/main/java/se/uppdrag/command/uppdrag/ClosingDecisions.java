package se.uppdrag.command.uppdrag;

import static se.uppdrag.command.CommandRejected.require;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import se.uppdrag.command.CommandRejected;
import se.uppdrag.command.CorrectionRejection;
import se.uppdrag.command.Corrections;
import se.uppdrag.command.InCase;
import se.uppdrag.command.uppdrag.UppdragCommand.AnswerDecisionPoint;
import se.uppdrag.command.uppdrag.UppdragCommand.Close;
import se.uppdrag.command.uppdrag.UppdragCommand.CorrectFact;
import se.uppdrag.command.uppdrag.UppdragCommand.Discontinue;
import se.uppdrag.command.uppdrag.UppdragCommand.RecordCeased;
import se.uppdrag.command.uppdrag.UppdragCommand.Reopen;
import se.uppdrag.command.uppdrag.UppdragCommand.ReportDone;
import se.uppdrag.command.uppdrag.UppdragCommand.Withdraw;
import se.uppdrag.kernel.Role;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.uppdrag.Closing.Status;
import se.uppdrag.kernel.uppdrag.UppdragEvent;

/** How points are met and how an uppdrag ends: the holder says done, only the giver ends it (rule 8). Here too: correcting any fact. */
final class ClosingDecisions {

    private final Uppdrag uppdrag;

    ClosingDecisions(Uppdrag uppdrag) {
        this.uppdrag = uppdrag;
    }

    @CommandHandler
    void decide(AnswerDecisionPoint command) {
        uppdrag.requireOngoing();
        uppdrag.requirePoint(command.point());
        for (var report : command.reports()) {
            require(uppdrag.state().report(report).isPresent(), () -> new UppdragRejection.ReportUnknown(report));
        }
        var answered = new UppdragEvent.DecisionPointAnswered(
                command.uppdragId(), command.point(), command.kind(), command.reports(), command.comment());
        var earlier = uppdrag.state().closing().answer(command.point());
        if (earlier.map(Told::fact).filter(answered::equals).isEmpty()) {
            uppdrag.apply(answered);
        }
    }

    @CommandHandler
    void decide(ReportDone command) {
        uppdrag.requireOngoing();
        if (status() != Status.REPORTED_DONE) {
            uppdrag.apply(new UppdragEvent.ReportedDone(command.uppdragId(), command.comment()));
        }
    }

    @CommandHandler
    void decide(Close command, Bodies bodies) {
        if (status() == Status.CLOSED) {
            return;
        }
        uppdrag.requireOngoing();
        uppdrag.requireGiver(command.decider(), bodies);
        var unanswered = uppdrag.state().unanswered();
        require(unanswered.isEmpty(), () -> new UppdragRejection.PointsUnanswered(unanswered));
        var duties = uppdrag.state().orders().unended().stream()
                .map(duty -> duty.current().fact().text())
                .toList();
        require(duties.isEmpty(), () -> new UppdragRejection.DutiesUnended(duties));
        uppdrag.apply(new UppdragEvent.UppdragClosed(command.uppdragId(), command.decider(), command.reference()));
    }

    @CommandHandler
    void decide(Withdraw command, Bodies bodies) {
        if (status() == Status.WITHDRAWN) {
            return;
        }
        uppdrag.requireOngoing();
        uppdrag.requireGiver(command.decider(), bodies);
        uppdrag.apply(new UppdragEvent.UppdragWithdrawn(command.uppdragId(), command.decider(), command.reason()));
    }

    @CommandHandler
    void decide(Discontinue command, Bodies bodies) {
        if (status() == Status.DISCONTINUED) {
            return;
        }
        uppdrag.requireOngoing();
        uppdrag.requireGiver(command.decider(), bodies);
        uppdrag.apply(new UppdragEvent.UppdragDiscontinued(command.uppdragId(), command.decider(), command.reason()));
    }

    @CommandHandler
    void decide(RecordCeased command) {
        uppdrag.requireOngoing();
        if (status() != Status.CEASED) {
            uppdrag.apply(new UppdragEvent.UppdragCeased(command.uppdragId(), command.observation()));
        }
    }

    @CommandHandler
    void decide(Reopen command, Bodies bodies) {
        require(status() != Status.ONGOING, UppdragRejection.UppdragNotEnded::new);
        uppdrag.requireGiver(command.decider(), bodies);
        uppdrag.apply(new UppdragEvent.UppdragReopened(command.uppdragId(), command.decider(), command.reason()));
    }

    @CommandHandler
    void decide(
            CorrectFact command,
            Bodies bodies,
            CaseFiles caseFiles,
            Meetings meetings,
            @MetaDataValue("role") String role) {
        var replacement = command.replacement();
        var corrected = Corrections.correctable(
                uppdrag.history(), command.corrects(), replacement, List.of(UppdragEvent.UppdragAssigned.class));
        if (replacement != null && !sameStream(replacement)) {
            throw new CommandRejected(new CorrectionRejection.ReplacementOfOtherStream());
        }
        new Rewriting(uppdrag, bodies, caseFiles).require(corrected.event(), replacement, Role.valueOf(role));
        // While the founding fact is struck out, the state does not know its case.
        var caseFile = uppdrag.state().caseFileId();
        uppdrag.apply(new UppdragEvent.UppdragFactCorrected(command.uppdragId(), command.corrects(), command.reason()));
        if (replacement != null) {
            InCase.apply(
                    new Seating(meetings).instead(corrected.event(), replacement),
                    caseFile,
                    Corrections.replacing(corrected, command.happened()));
        }
    }

    private boolean sameStream(UppdragEvent replacement) {
        return replacement.uppdragId().equals(uppdrag.state().id())
                && (!(replacement instanceof UppdragEvent.UppdragAssigned assigned)
                        || assigned.caseFileId().equals(uppdrag.state().caseFileId()));
    }

    private Status status() {
        return uppdrag.state().closing().status();
    }
}
