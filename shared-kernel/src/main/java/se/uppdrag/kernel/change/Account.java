package se.uppdrag.kernel.change;

import static se.uppdrag.kernel.Lists.plus;

import java.util.List;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.change.ChangeEvent.ActionRecorded;
import se.uppdrag.kernel.change.ChangeEvent.ChangeDecisionRecorded;
import se.uppdrag.kernel.change.ChangeEvent.OperationsCompared;
import se.uppdrag.kernel.change.ChangeEvent.StageDescribed;

/** What is told of a change in words. */
public record Account(
        List<Told<StageDescribed>> stages,
        List<Told<ChangeDecisionRecorded>> decisions,
        List<Told<OperationsCompared>> operations,
        List<Told<ActionRecorded>> actions) {

    static final Account NONE = new Account(List.of(), List.of(), List.of(), List.of());

    /** Statements of one chapter, in the order in which they were recorded. */
    public List<Told<StageDescribed>> of(ChangeStage stage) {
        return stages.stream().filter(told -> told.fact().stage() == stage).toList();
    }

    Account stage(Told<StageDescribed> told) {
        return new Account(plus(stages, told), decisions, operations, actions);
    }

    Account decision(Told<ChangeDecisionRecorded> told) {
        return new Account(stages, plus(decisions, told), operations, actions);
    }

    Account compared(Told<OperationsCompared> told) {
        return new Account(stages, decisions, plus(operations, told), actions);
    }

    Account action(Told<ActionRecorded> told) {
        return new Account(stages, decisions, operations, plus(actions, told));
    }
}
