package se.uppdrag.command.form;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.uppdrag.command.dispatch.Aggregate;
import se.uppdrag.command.dispatch.CommandType;
import se.uppdrag.command.dispatch.Wording;
import se.uppdrag.kernel.History;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Reach;
import se.uppdrag.kernel.Region;
import se.uppdrag.kernel.body.BodyState;
import se.uppdrag.kernel.casefile.CaseFileState;
import se.uppdrag.kernel.change.ChangeState;
import se.uppdrag.kernel.comparison.ComparisonState;
import se.uppdrag.kernel.measure.MeasureState;
import se.uppdrag.kernel.plan.PhasePlanState;
import se.uppdrag.kernel.uppdrag.UppdragState;

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

    /** @throws NothingThere when there is no such stream of that kind, or nothing in it within reach */
    Subject find(Reach reach, Aggregate aggregate, String written, Locale locale) {
        var id = uuid(written);
        var history = streams.find(aggregate, id).orElseThrow(NothingThere::new);
        var party = reach.party();
        if (party != null) {
            return asked(party, aggregate, id, history.state(), new ChoiceWords(wording, locale));
        }
        return new Subject(
                aggregate,
                id,
                aggregate.pages() + id,
                title(history.state()),
                choices(history, new ChoiceWords(wording, locale)),
                history.facts());
    }

    /** Of an uppdrag what the party was asked, and no fact of its history; of everything else nothing. */
    private Subject asked(Party party, Aggregate aggregate, UUID id, Object state, ChoiceWords words) {
        if (!(state instanceof UppdragState uppdrag)) {
            throw new NothingThere();
        }
        var seen = uppdrag.within(party);
        if (seen.consultations().isEmpty()) {
            throw new NothingThere();
        }
        var own = new UppdragChoices(seen, () -> (kind, several) -> List.of(), List::of, region, words);
        return new Subject(
                aggregate,
                id,
                "/kommun",
                title(seen),
                new StreamChoices(own, List.of(), new RegionChoices(region), words),
                List.of());
    }

    private String title(Object state) {
        return switch (state) {
            case UppdragState uppdrag -> uppdrag.mandate().title();
            case CaseFileState caseFile -> caseFile.title();
            case MeasureState measure -> measure.text();
            case ChangeState change -> change.title();
            case ComparisonState comparison -> comparison.title();
            case BodyState body -> body.name();
            case PhasePlanState plan -> plan.name();
            default -> throw new IllegalStateException("No title for " + state.getClass());
        };
    }

    private Choices choices(History<?, ?> history, ChoiceWords words) {
        Choices own = switch (history.state()) {
            case UppdragState uppdrag ->
                new PlanChoices(
                        new UppdragChoices(
                                uppdrag,
                                () -> ofOther(Aggregate.CASE_FILE, uppdrag.caseFileId(), words),
                                () -> meetings(words),
                                region,
                                words),
                        streams,
                        null);
            case CaseFileState caseFile -> new CaseFileChoices(caseFile, words);
            case BodyState body -> new BodyChoices(body, words);
            case PhasePlanState plan -> (kind, several) -> List.of();
            case ChangeState change -> new ChangeChoices(change, words);
            case ComparisonState comparison -> new ComparisonChoices(comparison, words);
            case MeasureState measure ->
                ofOther(Aggregate.UPPDRAG, measure.uppdragId(), words).except(measure.id());
            default -> throw new IllegalStateException("Nothing to choose from in " + history.state());
        };
        return new StreamChoices(own, history.facts(), new RegionChoices(region), words);
    }

    private List<Choices.Offered> meetings(ChoiceWords words) {
        return streams.bodies().stream()
                .flatMap(id -> streams.find(Aggregate.BODY, id).stream())
                .map(History::state)
                .filter(BodyState.class::isInstance)
                .map(BodyState.class::cast)
                .flatMap(body -> BodyMeetings.of(body, words))
                .toList();
    }

    private Choices ofOther(Aggregate aggregate, UUID id, ChoiceWords words) {
        return choices(streams.find(aggregate, id).orElseThrow(NothingThere::new), words);
    }

    /** Before there is one. */
    Subject none(Aggregate aggregate, Locale locale) {
        return new Subject(
                aggregate,
                null,
                aggregate.list(),
                wording.text("layout.nav." + aggregate.section(), locale),
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
