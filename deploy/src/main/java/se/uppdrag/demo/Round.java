package se.uppdrag.demo;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.uppdrag.command.uppdrag.UppdragCommand;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Region;
import se.uppdrag.kernel.time.Due;
import se.uppdrag.kernel.uppdrag.Channel;
import se.uppdrag.kernel.uppdrag.ConsultationKind;
import se.uppdrag.kernel.uppdrag.Finality;
import se.uppdrag.kernel.uppdrag.Stance;

/** The municipalities are asked, and answer as municipalities do. */
final class Round {

    private static final List<Stance> STANCES =
            List.of(Stance.INTERESTED, Stance.INTERESTED, Stance.CONDITIONAL, Stance.NOT_INTERESTED);

    private final Chance chance;
    private final Words words;
    private final Days days;
    private final Lines lines;
    private final Matter matter;
    private final UUID id;
    private final List<Party> asked;

    Round(Chance chance, Words words, Days days, Lines lines, Matter matter, Region region) {
        this.chance = chance;
        this.words = words;
        this.days = days;
        this.lines = lines;
        this.matter = matter;
        this.id = chance.id("round");
        this.asked = region.municipalities().stream()
                .map(municipality -> Party.municipality(municipality.code()))
                .toList();
    }

    void ask() {
        var day = days.later();
        lines.add(
                day,
                new UppdragCommand.ContactMunicipalities(
                        matter.uppdrag(),
                        id,
                        ConsultationKind.INTEREST,
                        words.of("round", matter.subject()),
                        words.of("premise", matter.subject()),
                        List.of(),
                        areas(),
                        asked,
                        Due.day(day.plusDays(60)),
                        List.of(matter.point(1))));
    }

    /** @param over whether the round has come to its end */
    void takeAnswers(boolean over) {
        for (var party : asked) {
            if (chance.in100(over ? 88 : 55)) {
                answer(party);
            } else if (over) {
                conclude(party);
            } else if (chance.in100(25)) {
                askForTime(party);
            }
        }
        if (over) {
            lines.add(days.later(), new UppdragCommand.CloseConsultation(matter.uppdrag(), id, null));
            lines.add(days.later(), new UppdragCommand.PublishAnswers(matter.uppdrag(), id));
        }
    }

    private void answer(Party party) {
        var preliminary = chance.in100(15);
        var day = days.later();
        lines.add(
                day,
                new UppdragCommand.SubmitAnswer(
                        matter.uppdrag(),
                        id,
                        party,
                        chance.in100(30)
                                ? List.of(stated(null))
                                : areas().stream().map(this::stated).toList(),
                        preliminary ? Finality.PRELIMINARY : Finality.FINAL,
                        chance.oneOf(words.all("answered.by")),
                        null,
                        Channel.EMAIL,
                        words.of("answer", day.toString()),
                        null));
        if (preliminary && chance.in100(60)) {
            lines.add(days.later(), new UppdragCommand.ConfirmAnswer(matter.uppdrag(), id, party, decider()));
        } else if (chance.in100(6)) {
            lines.add(
                    days.later(),
                    new UppdragCommand.AmendAnswer(
                            matter.uppdrag(),
                            id,
                            party,
                            List.of(stated(areas().getFirst())),
                            Finality.FINAL,
                            decider(),
                            Channel.EMAIL,
                            null,
                            chance.oneOf(words.all("comment"))));
        }
    }

    private UppdragCommand.StatedAnswer stated(@Nullable String area) {
        var comment = chance.in100(40) ? chance.oneOf(words.all("comment")) : null;
        return new UppdragCommand.StatedAnswer(area, chance.oneOf(STANCES), comment);
    }

    private void conclude(Party party) {
        lines.add(days.later(), new UppdragCommand.Remind(matter.uppdrag(), id, party, Channel.EMAIL));
        lines.add(days.later(), new UppdragCommand.ConcludeNoAnswer(matter.uppdrag(), id, party, words.of("silence")));
    }

    private void askForTime(Party party) {
        var until = Due.day(days.today().plusDays(90));
        var reason = words.of("more-time");
        lines.add(
                days.later(),
                new UppdragCommand.RequestMoreTime(matter.uppdrag(), id, party, until, Channel.EMAIL, reason));
        if (chance.in100(60)) {
            lines.add(days.later(), new UppdragCommand.GrantMoreTime(matter.uppdrag(), id, party, until));
        }
    }

    private String decider() {
        return chance.oneOf(words.all("answered.by"));
    }

    private List<String> areas() {
        return matter.areas().stream().map(Matter.Area::key).toList();
    }
}
