package se.uppdrag.command.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.uppdrag.command.Choice;
import se.uppdrag.kernel.Actor;
import se.uppdrag.kernel.Entry;
import se.uppdrag.kernel.Fact;
import se.uppdrag.kernel.History;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.Region;
import se.uppdrag.kernel.Role;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.uppdrag.ConsultationKind;
import se.uppdrag.kernel.uppdrag.ScopeKind;
import se.uppdrag.kernel.uppdrag.UppdragEvent;
import se.uppdrag.kernel.uppdrag.UppdragEvent.MunicipalitiesContacted;
import se.uppdrag.kernel.uppdrag.UppdragEvent.ScopeAreaDefined;
import se.uppdrag.kernel.uppdrag.UppdragState;

/** What a form about one consultation offers: what that round asked, of those that it asked. */
class UppdragChoicesTest {

    private static final UUID ID = new UUID(1, 1);
    private static final UUID FIRST = new UUID(1, 2);
    private static final UUID SECOND = new UUID(1, 3);
    private static final Party BERG = Party.municipality("2326");
    private static final ChoiceWords NO_WORDS = null;
    private static final Party KROKOM = Party.municipality("2309");

    private History<UppdragState, UppdragEvent> history = History.of(UppdragState.none(), UppdragState::after);

    @BeforeEach
    void twoRoundsAboutDifferentAreas() {
        tell(area("transport"));
        tell(area("kost"));
        tell(area("it"));
        tell(asked(FIRST, "transport", BERG));
        tell(asked(SECOND, "kost", KROKOM));
    }

    @Test
    void an_answer_is_to_what_its_round_asked() {
        assertThat(offered(SECOND.toString(), Choice.Of.ASKED_AREA)).containsExactly("kost");
        assertThat(offered(SECOND.toString(), Choice.Of.RECIPIENT)).containsExactly(KROKOM.toString());
    }

    @Test
    void until_a_round_is_chosen_all_rounds_count() {
        for (var unknown : List.of("", "7", ID.toString())) {
            assertThat(offered(unknown, Choice.Of.ASKED_AREA)).containsExactly("transport", "kost");
            assertThat(offered(unknown, Choice.Of.RECIPIENT)).containsExactly(BERG.toString(), KROKOM.toString());
        }
    }

    @Test
    void what_is_asked_next_may_be_about_any_area() {
        assertThat(offered(SECOND.toString(), Choice.Of.AREA)).containsExactly("transport", "kost", "it");
    }

    private List<String> offered(String round, Choice.Of kind) {
        var region = new Region("Region", List.of(), List.of(), List.of());
        return new UppdragChoices(history.state(), () -> new RegionChoices(region), List::of, region, NO_WORDS)
                .given(Entered.of(Map.of("consultationId", new String[] {round}))).of(kind, true).stream()
                        .map(Choices.Offered::value)
                        .toList();
    }

    private static UppdragEvent area(String key) {
        return new ScopeAreaDefined(ID, key, key, ScopeKind.EXEMPLARY, List.of(), false, List.of(), null);
    }

    private static UppdragEvent asked(UUID round, String area, Party party) {
        return new MunicipalitiesContacted(
                ID,
                round,
                ConsultationKind.INTEREST,
                "Samverkan",
                "",
                List.of(),
                List.of(area),
                List.of(party),
                null,
                List.of());
    }

    private void tell(UppdragEvent event) {
        var fact = new Fact(
                new Actor("stab", Role.OFFICE, null), Dating.of("maj 2017"), null, null, Entry.LIVE, false, null);
        history = history.after(
                new Recorded<>(event, UUID.randomUUID(), 0, 1, Instant.parse("2017-05-31T10:00:00Z"), fact));
    }
}
