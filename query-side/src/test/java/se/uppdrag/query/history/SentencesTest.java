package se.uppdrag.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import se.uppdrag.kernel.Actor;
import se.uppdrag.kernel.Entry;
import se.uppdrag.kernel.EventFamilies;
import se.uppdrag.kernel.Fact;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.Role;
import se.uppdrag.kernel.Stated;
import se.uppdrag.kernel.comparison.AlternativeFigure;
import se.uppdrag.kernel.comparison.AlternativeKind;
import se.uppdrag.kernel.comparison.ComparisonEvent;
import se.uppdrag.kernel.figure.Figure;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.time.Due;
import se.uppdrag.kernel.uppdrag.AreaAnswer;
import se.uppdrag.kernel.uppdrag.Channel;
import se.uppdrag.kernel.uppdrag.DeliverableKind;
import se.uppdrag.kernel.uppdrag.Finality;
import se.uppdrag.kernel.uppdrag.Stance;
import se.uppdrag.kernel.uppdrag.UppdragEvent;
import se.uppdrag.ledger.StoredNames;
import se.uppdrag.query.page.DemoRegion;
import se.uppdrag.query.page.Phrasebook;
import se.uppdrag.query.page.Words;

class SentencesTest {

    private static final UUID ID = new UUID(1, 1);
    private static final StoredNames EVENTS = StoredNames.of(EventFamilies.all());
    private static final Pattern PART = Pattern.compile("\\{([^}]*)}");

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void every_event_has_a_sentence_made_of_its_own_parts_and_a_name(String language) {
        var words = words(language);

        for (var name : EVENTS.names()) {
            var components = Stream.concat(
                            Arrays.stream(EVENTS.typeOf(name).getRecordComponents())
                                    .map(component -> component.getName()),
                            Stream.of("position", "struck"))
                    .toList();
            var sentence = words.raw("history." + name);
            assertThat(sentence).as(name).isPresent();
            assertThat(PART.matcher(sentence.get()).results().map(part -> part.group(1)))
                    .as(name)
                    .isSubsetOf(components);
            assertThat(words.raw("event." + name)).as(name).isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void whatever_must_be_stated_has_a_word_for_its_absence(String language) {
        var words = words(language);

        for (var name : EVENTS.names()) {
            for (var component : EVENTS.typeOf(name).getRecordComponents()) {
                if (component.isAnnotationPresent(Stated.class)) {
                    assertThat(words.raw("stated." + component.getName()))
                            .as("%s of %s", component.getName(), name)
                            .isPresent();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void every_yes_or_no_has_its_words_or_is_left_out(String language) {
        var words = words(language);

        for (var name : EVENTS.names()) {
            var pattern = words.raw("history." + name).orElseThrow();
            for (var component : EVENTS.typeOf(name).getRecordComponents()) {
                var yesOrNo = component.getType() == boolean.class || component.getType() == Boolean.class;
                if (yesOrNo && pattern.contains("{" + component.getName() + "}")) {
                    assertThat(words.raw("history." + name + "." + component.getName() + ".true"))
                            .isPresent();
                    assertThat(words.raw("history." + name + "." + component.getName() + ".false"))
                            .isPresent();
                }
            }
        }
    }

    @Test
    void protected_text_and_persons_are_in_no_sentence() {
        var words = words("sv");

        assertThat(words.raw("history.document-registered").orElseThrow()).doesNotContain("protectedText");
        assertThat(words.raw("history.role-held").orElseThrow()).doesNotContain("person");
    }

    @Test
    void a_changed_deadline_is_told_with_decider_and_reason() {
        var set = new UppdragEvent.DeliverableSet(
                ID, "slut", "Slutrapporten", DeliverableKind.FINAL_REPORT, rs(), List.of());
        var changed = new UppdragEvent.DeadlineChanged(ID, "slut", Due.of("december 2017"), rs(), "mer tid behövs.");

        assertThat(sentence(changed, set))
                .isEqualTo("Slutrapporten: ny tid december 2017. Beslutat av Regionstyrelsen. Skäl: mer tid behövs.");
    }

    @Test
    void what_is_not_stated_is_left_out() {
        var changed = new UppdragEvent.DeadlineChanged(ID, "slut", Due.of("december 2017"), Party.NOT_STATED, null);

        assertThat(sentence(changed)).isEqualTo("Slut: ny tid december 2017.");
    }

    @Test
    void answers_are_told_area_by_area() {
        var answer = new UppdragEvent.AnswerSubmitted(
                ID,
                ID,
                Party.municipality("2380"),
                List.of(
                        new AreaAnswer("transport", Stance.INTERESTED, "om turerna blir kvar"),
                        new AreaAnswer(null, Stance.NOT_INTERESTED, null)),
                Finality.PRELIMINARY,
                null,
                null,
                Channel.LETTER,
                null,
                null);

        assertThat(sentence(answer))
                .isEqualTo(
                        "Östersund svarade på ”–”: transport: intresserad (om turerna blir kvar); inte intresserad. Svaret är preliminärt och kom via brev.");
    }

    @Test
    void the_keys_of_a_comparison_are_told_by_what_they_stand_for() {
        var own = new ComparisonEvent.AlternativeDefined(ID, "in", "Egen regi", AlternativeKind.FORECAST, 2023);
        var assumed = new ComparisonEvent.AssumptionStated(ID, "rate", "Fem procent om året", null);
        var line = new ComparisonEvent.LineEntered(
                ID,
                "staff",
                "Personal",
                List.of(new AlternativeFigure("in", Figure.of("5 tkr"))),
                null,
                List.of("rate"));

        assertThat(sentence(line, own, assumed))
                .isEqualTo("Personal: Egen regi 5 tkr. Bygger på ”Fem procent om året”.");
        assertThat(sentence(
                        new ComparisonEvent.FindingExplained(ID, "ambiguous/line/staff/5 tkr", "Tryckfel", rs()), line))
                .isEqualTo("Iakttagelsen ”Personal” förklarades av Regionstyrelsen: Tryckfel");
    }

    @Test
    void a_correction_tells_what_it_struck() {
        var named = recorded(1, new UppdragEvent.UppdragRenamed(ID, "Fel namn", null));
        var struck = new UppdragEvent.UppdragFactCorrected(ID, named.eventId(), "Felskrivet.");

        assertThat(new Sentences(words("sv"), Names.of(List.of(named))).of(struck))
                .isEqualTo("En uppgift ströks (position 1: Uppdraget fick namnet ”Fel namn”.). Skäl: Felskrivet.");
    }

    @Test
    void parts_in_the_text_of_a_fact_are_not_filled() {
        assertThat(NamedParts.fill("{a}[ {b}]", Map.of("a", "{b} $1 [x]", "b", "c")))
                .isEqualTo("{b} $1 [x] c");
    }

    @Test
    void every_code_in_an_event_has_a_label() {
        var words = words("sv");
        for (var name : EVENTS.names()) {
            for (var component : EVENTS.typeOf(name).getRecordComponents()) {
                if (component.getType().isEnum()) {
                    for (var code : component.getType().getEnumConstants()) {
                        assertThat(words.label((Enum<?>) code)).isNotBlank();
                    }
                }
            }
        }
    }

    private static String sentence(Object event, Object... earlier) {
        var facts = Arrays.stream(earlier).map(fact -> recorded(1, fact)).toList();
        return new Sentences(words("sv"), Names.of(facts)).of(event);
    }

    private static Recorded<Object> recorded(long position, Object event) {
        return new Recorded<>(
                event,
                new UUID(9, position),
                position - 1,
                position,
                Instant.EPOCH,
                new Fact(
                        new Actor("p", Role.OFFICE, null),
                        Dating.of("2017-05-31"),
                        null,
                        null,
                        Entry.LIVE,
                        false,
                        null));
    }

    private static Party rs() {
        return Party.body("RS");
    }

    private static Words words(String language) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/layout", "messages/vocabulary", "messages/pages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Phrasebook(messages, DemoRegion.REGION).in(Locale.of(language));
    }
}
