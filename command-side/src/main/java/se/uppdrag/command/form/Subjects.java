package se.uppdrag.command.form;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.uppdrag.command.dispatch.Aggregate;
import se.uppdrag.command.dispatch.CommandType;
import se.uppdrag.command.dispatch.Wording;
import se.uppdrag.kernel.Region;

/** Finds what a form is about. */
@Component
final class Subjects {

    private final Streams streams;
    private final Region region;
    private final Wording wording;

    Subjects(Streams streams, Region region, Wording wording) {
        this.streams = streams;
        this.region = region;
        this.wording = wording;
    }

    /** @throws NothingThere when there is no such stream of that kind */
    Subject find(Aggregate aggregate, String written, Locale locale) {
        var id = uuid(written);
        var words = new ChoiceWords(wording, locale);
        return switch (aggregate) {
            case UPPDRAG -> {
                var history = streams.uppdrag(id).orElseThrow(NothingThere::new);
                yield new Subject(
                        aggregate,
                        id,
                        aggregate.pages() + id,
                        history.state().mandate().title(),
                        new UppdragChoices(history, () -> ofCase(history.state().caseFileId(), words), region, words),
                        history.facts());
            }
            case CASE_FILE -> {
                var history = streams.caseFile(id).orElseThrow(NothingThere::new);
                yield new Subject(
                        aggregate,
                        id,
                        aggregate.pages() + id,
                        history.state().title(),
                        new CaseFileChoices(history, region, words),
                        history.facts());
            }
            case BODY -> {
                var history = streams.body(id).orElseThrow(NothingThere::new);
                yield new Subject(
                        aggregate,
                        id,
                        aggregate.pages() + id,
                        region.nameOf(history.state().party()),
                        new BodyChoices(history, region, words),
                        history.facts());
            }
        };
    }

    private Choices ofCase(UUID caseFile, ChoiceWords words) {
        return streams.caseFile(caseFile)
                .<Choices>map(history -> new CaseFileChoices(history, region, words))
                .orElseThrow(NothingThere::new);
    }

    /** Before there is one. */
    Subject none(Aggregate aggregate, Locale locale) {
        var bodies = aggregate == Aggregate.BODY;
        return new Subject(
                aggregate,
                null,
                bodies ? "/organ" : "/arenden",
                wording.text(bodies ? "form.bodies" : "form.cases", locale),
                new RegionChoices(region),
                List.of());
    }

    /** While the ledger cannot be read: nothing is known of it but its address. */
    Subject unread(Aggregate aggregate, String written, CommandType type, Locale locale) {
        var id = uuid(written);
        return new Subject(
                aggregate,
                id,
                aggregate.pages() + id,
                wording.text("command." + type.name() + ".label", locale),
                new RegionChoices(region),
                List.of());
    }

    private static UUID uuid(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException malformed) {
            throw new NothingThere();
        }
    }
}
