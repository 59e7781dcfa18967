package se.uppdrag.command.measure;

import static se.uppdrag.command.CommandRejected.require;

import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import se.uppdrag.command.measure.MeasureCommand.Adopt;
import se.uppdrag.command.measure.MeasureCommand.PartlyAdopt;
import se.uppdrag.command.measure.MeasureCommand.Postpone;
import se.uppdrag.command.measure.MeasureCommand.Reject;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.measure.Decided;
import se.uppdrag.kernel.measure.MeasureEvent;
import se.uppdrag.kernel.measure.MeasureEvent.MeasureAdopted;
import se.uppdrag.kernel.measure.MeasureEvent.MeasurePartlyAdopted;
import se.uppdrag.kernel.measure.MeasureEvent.MeasurePostponed;
import se.uppdrag.kernel.measure.MeasureEvent.MeasureRejected;

/** What became of the proposal: a later decision takes an earlier one's place, the same decision is taken once. */
final class DecisionsOnMeasure {

    private final Measure measure;

    DecisionsOnMeasure(Measure measure) {
        this.measure = measure;
    }

    @CommandHandler
    void decide(Adopt command) {
        decide(new MeasureAdopted(command.measureId(), command.decider(), command.year(), command.reason()));
    }

    @CommandHandler
    void decide(PartlyAdopt command) {
        decide(new MeasurePartlyAdopted(
                command.measureId(), command.decider(), command.part(), command.year(), command.reason()));
    }

    @CommandHandler
    void decide(Reject command) {
        decide(new MeasureRejected(command.measureId(), command.decider(), command.reason()));
    }

    @CommandHandler
    void decide(Postpone command) {
        decide(new MeasurePostponed(command.measureId(), command.decider(), command.year(), command.reason()));
    }

    private <E extends MeasureEvent & Decided> void decide(E now) {
        var last = measure.state().latest(Decided.class).map(Told::fact);
        if (last.isEmpty() || !same(last.get(), now)) {
            measure.apply(now);
            return;
        }
        var was = last.get();
        require(
                was.decider().equals(now.decider()),
                () -> new MeasureRejection.AlreadyDecided(was.status(), was.decider()));
    }

    /** Of another year, or of another part, it is another decision. */
    private static boolean same(Decided was, Decided now) {
        return was.status() == now.status() && (now.detail() == null || Objects.equals(was.detail(), now.detail()));
    }
}
