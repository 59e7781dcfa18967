package se.uppdrag.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.uppdrag.command.Command;
import se.uppdrag.command.uppdrag.UppdragCommand;
import se.uppdrag.kernel.Region;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.uppdrag.AnswerKind;
import se.uppdrag.kernel.uppdrag.DeliverableKind;
import se.uppdrag.kernel.uppdrag.OperatingForm;
import se.uppdrag.kernel.uppdrag.Reception;
import se.uppdrag.kernel.uppdrag.ReportKind;
import se.uppdrag.kernel.uppdrag.ScopeKind;

/** One made-up uppdrag from its mandate to wherever it has come. */
final class Course {

    private static final String PREPARE = "forberedelse";
    private static final String ASK = "samtal";
    private static final String WORK = "utredning";
    private static final String FINAL_REPORT = "slutrapport";

    private final Words words;
    private final Chance chance;
    private final Progress progress;
    private final Days days;
    private final Lines lines;
    private final Matter matter;
    private final Origin origin;
    private final Round round;
    private final Outsourcing outsourcing;
    private final UUID report;
    private final boolean asks;
    private final boolean mayOutsource;

    Course(Region region, Words words, Numbers numbers, long seed, int number, LocalDate today) {
        var name = "made-up/%d/%s/%d".formatted(seed, today, number);
        this.words = words;
        chance = new Chance(seed, number, name);
        progress = Progress.by(chance);
        days = new Days(chance, words, today, progress);
        lines = new Lines(name, words.of("source", String.valueOf(number + 1)));
        matter = Matter.by(chance, words, region);
        origin = new Origin(chance, words, days, lines, matter, region);
        round = new Round(chance, words, days, lines, matter, region);
        outsourcing = new Outsourcing(chance, words, days, lines, matter);
        report = chance.id("report");
        asks = chance.in100(60);
        mayOutsource = asks && chance.in100(20);
        origin.begin(numbers, number);
    }

    List<String> lines() {
        var promised = days.promise(progress);
        if (origin.assign(promised, progress)) {
            return lines.written();
        }
        lines.add(
                days.later(),
                new UppdragCommand.SetDeliverable(
                        matter.uppdrag(),
                        FINAL_REPORT,
                        words.of("deliverable"),
                        DeliverableKind.FINAL_REPORT,
                        matter.giver(),
                        List.of(matter.point(2))));
        promise(promised);
        if (progress.reached(Progress.PREPARING)) {
            prepare();
        }
        if (asks && progress.reached(Progress.ASKING)) {
            ask();
        }
        if (progress.reached(Progress.WORKING)) {
            work();
        }
        if (progress.reached(Progress.REPORTED)) {
            report();
        }
        if (progress.reached(Progress.DONE)) {
            finish();
        } else if (chance.in100(40)) {
            assess();
        }
        return lines.written();
    }

    /** Some deadlines have been moved, and of some it is asked. */
    private void promise(LocalDate promised) {
        var moved = chance.in100(18);
        var first = moved ? promised.minusDays(chance.between(40, 200)) : promised;
        lines.add(days.today(), new UppdragCommand.SetDeadline(matter.uppdrag(), FINAL_REPORT, days.written(first)));
        if (moved || chance.in100(5)) {
            var due = days.written(promised.plusDays(moved ? 0 : 120));
            var delay = words.of("delay");
            lines.add(
                    days.later(),
                    new UppdragCommand.RequestDeadlineChange(
                            matter.uppdrag(), FINAL_REPORT, due, matter.holder(), delay));
            if (moved) {
                lines.add(
                        days.later(),
                        new UppdragCommand.ChangeDeadline(matter.uppdrag(), FINAL_REPORT, due, matter.giver(), delay));
            }
        }
    }

    private void prepare() {
        var form = mayOutsource
                ? List.of(OperatingForm.COLLABORATION, OperatingForm.OTHER_OPERATOR)
                : List.of(OperatingForm.COLLABORATION);
        for (var area : matter.areas()) {
            lines.add(
                    days.today(),
                    new UppdragCommand.DefineScopeArea(
                            matter.uppdrag(),
                            area.key(),
                            area.name(),
                            ScopeKind.EXHAUSTIVE,
                            form,
                            area.equals(matter.areas().getFirst()),
                            List.of(matter.point(1)),
                            null));
        }
        var phases = new ArrayList<UppdragCommand.PlannedPhase>();
        phases.add(phase(PREPARE, "phase.prepare", List.of()));
        if (asks) {
            phases.add(phase(ASK, "phase.ask", List.of(PREPARE)));
        }
        phases.add(phase(WORK, "phase.work", List.of(asks ? ASK : PREPARE)));
        if (mayOutsource) {
            phases.add(outsourcing.planned(ASK));
        }
        add(new UppdragCommand.PlanPhases(matter.uppdrag(), null, phases));
        add(new UppdragCommand.StartPhase(matter.uppdrag(), PREPARE));
    }

    private void ask() {
        next(PREPARE, ASK);
        round.ask();
        round.takeAnswers(progress.reached(Progress.WORKING));
    }

    private void work() {
        next(asks ? ASK : PREPARE, WORK);
        if (mayOutsource) {
            outsourcing.advance(ASK);
        }
    }

    private void next(String completed, String started) {
        add(new UppdragCommand.CompletePhase(matter.uppdrag(), completed, words.of("result")));
        add(new UppdragCommand.StartPhase(matter.uppdrag(), started));
    }

    private void report() {
        add(new UppdragCommand.CompletePhase(matter.uppdrag(), WORK, words.of("result")));
        add(new UppdragCommand.RegisterReport(
                matter.uppdrag(),
                report,
                ReportKind.FINAL,
                words.of("final", matter.subject()),
                "1.0",
                matter.unit(),
                WORK,
                List.of(FINAL_REPORT),
                List.of(matter.point(1), matter.point(2))));
        add(new UppdragCommand.DeliverReport(matter.uppdrag(), report, matter.giver()));
        var meeting = Dating.day(days.today().plusDays(chance.between(7, 30)));
        add(new UppdragCommand.SubmitToMeeting(matter.uppdrag(), report, matter.giver(), meeting));
    }

    private void finish() {
        var reception = chance.oneOf(List.of(Reception.NOTED, Reception.APPROVED, Reception.FILED));
        var paragraph = words.of("paragraph", String.valueOf(chance.between(1, 250)));
        add(new UppdragCommand.RecordConsideration(
                matter.uppdrag(), report, matter.giver(), reception, paragraph, null, null));
        var ending = progress == Progress.ENDED ? chance.between(1, 100) : 0;
        if (ending > 85) {
            stop(ending);
            return;
        }
        for (var number = 1; number <= 2; number++) {
            add(new UppdragCommand.AnswerDecisionPoint(
                    matter.uppdrag(),
                    matter.point(number),
                    chance.in100(80) ? AnswerKind.IN_FULL : AnswerKind.IN_PART,
                    List.of(report),
                    null));
        }
        add(new UppdragCommand.ReportDone(matter.uppdrag(), words.of("comment.done")));
        if (progress == Progress.ENDED) {
            add(new UppdragCommand.Close(matter.uppdrag(), matter.giver(), paragraph));
        }
    }

    private void stop(int ending) {
        if (ending > 95) {
            add(new UppdragCommand.RecordCeased(matter.uppdrag(), words.of("ceased")));
        } else if (ending > 90) {
            add(new UppdragCommand.Withdraw(matter.uppdrag(), matter.giver(), words.of("dropped")));
        } else {
            add(new UppdragCommand.Discontinue(matter.uppdrag(), matter.giver(), words.of("dropped")));
        }
    }

    private void assess() {
        var period = Dating.of(String.valueOf(days.today().getYear()));
        var status = chance.oneOf(words.all("status"));
        add(new UppdragCommand.AssessStatus(matter.uppdrag(), period, status, null, null));
    }

    private UppdragCommand.PlannedPhase phase(String key, String name, List<String> after) {
        return new UppdragCommand.PlannedPhase(key, words.of(name), after, false, List.of(), List.of(matter.point(1)));
    }

    private void add(Command command) {
        lines.add(days.later(), command);
    }
}
