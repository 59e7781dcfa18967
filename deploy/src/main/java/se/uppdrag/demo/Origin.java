package se.uppdrag.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.uppdrag.command.casefile.CaseFileCommand;
import se.uppdrag.kernel.BindingForce;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Region;
import se.uppdrag.kernel.casefile.DecidedBy;
import se.uppdrag.kernel.casefile.MandateStep;
import se.uppdrag.kernel.casefile.PointOutcome;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.uppdrag.BasisKind;

/** How a made-up uppdrag came about: case, decision in two points, dispatch, assignment. */
final class Origin {

    private final Chance chance;
    private final Words words;
    private final Days days;
    private final Lines lines;
    private final Matter matter;
    private final Region region;

    Origin(Chance chance, Words words, Days days, Lines lines, Matter matter, Region region) {
        this.chance = chance;
        this.words = words;
        this.days = days;
        this.lines = lines;
        this.matter = matter;
        this.region = region;
    }

    void begin(Numbers numbers, int number) {
        var day = days.start();
        // Every twentieth has no number yet.
        var diary = chance.in100(5) ? null : region.diary(matter.body().code()).orElse(null);
        lines.add(
                day,
                new CaseFileCommand.OpenCaseFile(
                        matter.caseFile(),
                        matter.subject(),
                        null,
                        diary == null ? null : diary.code(),
                        diary == null ? null : numbers.next(diary, matter.caseFile(), number, day)));
        if (chance.in100(25)) {
            lines.add(
                    day,
                    new CaseFileCommand.RecordMandateStep(
                            matter.caseFile(),
                            MandateStep.REQUESTED,
                            matter.giver(),
                            matter.task(),
                            List.of(),
                            null,
                            null));
        }
    }

    /** @return whether it waits for another body, so that nothing more has happened */
    boolean assign(LocalDate promised, Progress progress) {
        var superior = matter.body().superior();
        var other = superior != null && progress == Progress.ASSIGNED && chance.in100(40) ? Party.body(superior) : null;
        var decided = days.later();
        lines.add(
                decided,
                new CaseFileCommand.RecordDecision(
                        matter.caseFile(),
                        matter.decision(),
                        DecidedBy.BODY,
                        matter.giver(),
                        Dating.day(decided),
                        words.of("paragraph", String.valueOf(chance.between(1, 250))),
                        true,
                        null,
                        List.of(),
                        null,
                        other == null ? List.of(task(), reportBack(promised)) : List.of(conditional(other))));
        lines.add(days.later(), new CaseFileCommand.RecordMinutesApproved(matter.caseFile(), matter.decision(), null));
        if (chance.in100(85)) {
            lines.add(
                    days.later(),
                    new CaseFileCommand.DispatchDecision(
                            matter.caseFile(),
                            matter.decision(),
                            List.of(),
                            List.of(matter.holder()),
                            words.of("channel"),
                            null));
        }
        lines.add(
                days.later(),
                new CaseFileCommand.AssignUppdrag(
                        matter.caseFile(),
                        matter.uppdrag(),
                        matter.title(),
                        BasisKind.DECISION_POINT,
                        null,
                        other == null ? List.of(matter.point(1), matter.point(2)) : List.of(matter.point(1)),
                        List.of(matter.giver()),
                        List.of(matter.holder()),
                        List.of(matter.unit())));
        return other != null;
    }

    private CaseFileCommand.DecidedPoint task() {
        return point(
                "1",
                PointOutcome.DECIDED,
                words.of("point.task", matter.holder().id(), matter.task()),
                matter.task(),
                null);
    }

    private CaseFileCommand.DecidedPoint reportBack(LocalDate promised) {
        var text = words.of("point.report", matter.body().name(), String.valueOf(promised.getYear()));
        return point(
                "2",
                PointOutcome.DECIDED,
                text,
                words.of("report", matter.body().name()),
                null);
    }

    private CaseFileCommand.DecidedPoint conditional(Party other) {
        var text = words.of("point.conditional", matter.holder().id(), matter.task(), region.nameOf(other));
        return point("1", PointOutcome.DECIDED_SUBJECT_TO, text, matter.task(), other);
    }

    private CaseFileCommand.DecidedPoint point(
            String number, PointOutcome outcome, String text, String task, @Nullable Party other) {
        return new CaseFileCommand.DecidedPoint(
                number,
                null,
                outcome,
                text,
                task,
                null,
                other == null ? null : words.of("condition", region.nameOf(other)),
                BindingForce.MUST,
                null,
                other,
                List.of());
    }
}
