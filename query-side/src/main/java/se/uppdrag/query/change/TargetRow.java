package se.uppdrag.query.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.change.Target;
import se.uppdrag.query.page.Said;
import se.uppdrag.query.page.Telling;

/** What was aimed at beside what came of it; {@code outcomeSource} absent: the outcome is not stated. */
record TargetRow(
        String text,
        List<String> aims,
        Said source,
        List<String> outcome,
        @Nullable Said outcomeSource,
        String code,
        String verdict) {

    static TargetRow of(Target target, Telling telling) {
        var aim = target.set().fact();
        var reached = target.outcome();
        var words = telling.words();
        return new TargetRow(
                aim.text(),
                Telling.notes(
                        telling.note(
                                "change.target.figure." + (aim.sense() == null ? "PLAIN" : aim.sense()),
                                telling.figure(aim.value())),
                        telling.note("change.target.by", telling.dating(aim.deadline()))),
                telling.source(target.set().trace()),
                reached == null
                        ? List.of()
                        : Telling.notes(
                                telling.note(
                                        "change.target.text", reached.fact().text()),
                                telling.note(
                                        "change.target.got",
                                        telling.figure(reached.fact().value())),
                                telling.note(
                                        "change.target.reached",
                                        telling.dating(reached.fact().reached())),
                                telling.note(
                                        "change.target.fulfilled",
                                        telling.yesNo(reached.fact().fulfilled()))),
                reached == null ? null : telling.source(reached.trace()),
                target.verdict().name(),
                words.text("change.target.verdict." + target.verdict()));
    }
}
