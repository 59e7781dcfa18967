package se.uppdrag.demo;

import java.util.List;
import se.uppdrag.command.uppdrag.UppdragCommand;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.uppdrag.Condition;
import se.uppdrag.kernel.uppdrag.DialogueKind;
import se.uppdrag.kernel.uppdrag.Gain;
import se.uppdrag.kernel.uppdrag.Gate;
import se.uppdrag.kernel.uppdrag.Interest;
import se.uppdrag.kernel.uppdrag.Reception;
import se.uppdrag.kernel.uppdrag.ReportKind;
import se.uppdrag.kernel.uppdrag.Standing;

/** The way to an analysis of another operator, gate by gate; some stop on it. */
final class Outsourcing {

    static final String PHASE = "annan-regi";

    private final Chance chance;
    private final Words words;
    private final Days days;
    private final Lines lines;
    private final Matter matter;

    Outsourcing(Chance chance, Words words, Days days, Lines lines, Matter matter) {
        this.chance = chance;
        this.words = words;
        this.days = days;
        this.lines = lines;
        this.matter = matter;
    }

    UppdragCommand.PlannedPhase planned(String after) {
        var gates = Gate.OF_OUTSOURCING.stream()
                .map(gate -> new UppdragCommand.GateText(gate, words.of("gate"), Standing.DECISION_POINT, null))
                .toList();
        return new UppdragCommand.PlannedPhase(
                PHASE, words.of("phase.outsourcing"), List.of(after), true, gates, List.of(matter.point(1)));
    }

    /** @param askedIn key of the phase in which the municipalities were asked */
    void advance(String askedIn) {
        for (var area : matter.areas()) {
            lines.add(
                    days.later(),
                    new UppdragCommand.AssessCollaboration(
                            matter.uppdrag(),
                            area.key(),
                            chance.oneOf(List.of(Interest.INTEREST, Interest.NO_INTEREST)),
                            Gain.NO_GAIN,
                            words.of("grounds")));
        }
        reportBack(askedIn);
        lines.add(
                days.later(),
                new UppdragCommand.InterpretMandate(
                        matter.uppdrag(),
                        words.of("question"),
                        words.of("reading"),
                        matter.holder(),
                        true,
                        Condition.EITHER,
                        List.of(),
                        List.of(matter.point(1))));
        if (chance.in100(70)) {
            lines.add(
                    days.later(),
                    new UppdragCommand.RecordDialogue(
                            matter.uppdrag(),
                            DialogueKind.WITH_DIRECTOR,
                            List.of(matter.holder(), matter.unit()),
                            words.of("agreed"),
                            List.of()));
            analyse(matter.areas().getFirst().key());
        }
    }

    private void reportBack(String askedIn) {
        var report = chance.id("interim");
        lines.add(
                days.later(),
                new UppdragCommand.RegisterReport(
                        matter.uppdrag(),
                        report,
                        ReportKind.INTERIM,
                        words.of("interim", matter.subject()),
                        "1.0",
                        matter.unit(),
                        askedIn,
                        List.of(),
                        List.of(matter.point(1))));
        lines.add(days.later(), new UppdragCommand.DeliverReport(matter.uppdrag(), report, matter.giver()));
        var meeting = days.later();
        lines.add(
                meeting,
                new UppdragCommand.SubmitToMeeting(matter.uppdrag(), report, matter.giver(), Dating.day(meeting)));
        lines.add(
                meeting,
                new UppdragCommand.RecordConsideration(
                        matter.uppdrag(), report, matter.giver(), Reception.NOTED, null, null, null));
    }

    private void analyse(String area) {
        lines.add(
                days.later(),
                new UppdragCommand.EscalateToOutsourcingAnalysis(matter.uppdrag(), area, words.of("grounds")));
        if (chance.in100(50)) {
            lines.add(
                    days.later(),
                    new UppdragCommand.RecordOutsourcingEffect(matter.uppdrag(), area, words.of("effect"), null));
        }
    }
}
