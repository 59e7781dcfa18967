package se.uppdrag.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Reach;
import se.uppdrag.kernel.uppdrag.AreaAnswer;
import se.uppdrag.kernel.uppdrag.Channel;
import se.uppdrag.kernel.uppdrag.ConsultationKind;
import se.uppdrag.kernel.uppdrag.Finality;
import se.uppdrag.kernel.uppdrag.Stance;
import se.uppdrag.kernel.uppdrag.UppdragEvent;
import se.uppdrag.query.Events;
import se.uppdrag.query.list.Paging;

/** Who finds what, and that what is found is what the views say now. */
class SearchIndexTest {

    private static final Party RAGUNDA = Party.municipality("2303");
    private static final Party OSTERSUND = Party.municipality("2380");
    private static final Party BERG = Party.municipality("2326");
    private static final UUID ROUND = new UUID(5, 1);

    private final Events events = Events.of(1);
    private Searched searched;

    @BeforeEach
    void tell() throws IOException {
        searched = new Searched();
        searched.tale.tell(events.opened("Hemligakt"));
        searched.tale.tell(events.assigned("Internuppdrag"));
        searched.tale.tell(new UppdragEvent.MunicipalitiesContacted(
                events.uppdrag(),
                ROUND,
                ConsultationKind.INTEREST,
                "Förfrågan om växel",
                "Premisskanarie gäller alla tillfrågade",
                List.of(),
                List.of(),
                List.of(RAGUNDA, OSTERSUND),
                null,
                List.of()));
        searched.tale.tell(answered(RAGUNDA, "Ragundakanarie vill gärna"));
        searched.tale.tell(answered(OSTERSUND, "Östersundskanarie vill inte"));
        searched.project();
    }

    private UppdragEvent answered(Party party, String comment) {
        return new UppdragEvent.AnswerSubmitted(
                events.uppdrag(),
                ROUND,
                party,
                List.of(new AreaAnswer(null, Stance.INTERESTED, comment)),
                Finality.FINAL,
                null,
                "Egetnummer " + party.id(),
                Channel.EMAIL,
                null,
                null);
    }

    @AfterEach
    void close() throws IOException {
        searched.close();
    }

    @Test
    void a_party_finds_the_question_and_its_own_answer_and_nothing_else() {
        assertThat(searched.find("kanarie").kinds())
                .containsEntry(Kind.CONSULTATION, 1L)
                .containsEntry(Kind.ANSWER, 2L);

        var found = searched.find("kanarie", RAGUNDA);

        assertThat(found.total()).isEqualTo(2);
        assertThat(found.kinds()).containsEntry(Kind.ANSWER, 1L);
        assertThat(found.rows())
                .extracting(hit -> Searched.text(hit.snippet()))
                .containsExactlyInAnyOrder(
                        "Premisskanarie gäller alla tillfrågade", "Ragundakanarie vill gärna · Egetnummer 2303");
        assertThat(searched.find("egetnummer", RAGUNDA).total()).isEqualTo(1);
        assertThat(searched.find("östersundskanarie", RAGUNDA)).isEqualTo(nothing());
        assertThat(searched.find("Internuppdrag", RAGUNDA)).isEqualTo(nothing());
        assertThat(searched.find("Hemligakt", RAGUNDA)).isEqualTo(nothing());
    }

    @Test
    void a_party_that_was_not_asked_finds_nothing() {
        for (var word : List.of("kanarie", "växel", "Ragunda", "Internuppdrag")) {
            assertThat(searched.find(word, BERG)).isEqualTo(nothing());
        }
    }

    @Test
    void what_was_published_all_that_were_asked_find_but_for_what_no_longer_holds() {
        searched.tale.tell(new UppdragEvent.AnswerAmended(
                events.uppdrag(),
                ROUND,
                OSTERSUND,
                List.of(new AreaAnswer(null, Stance.CONDITIONAL, "Nykanarie vill kanske")),
                Finality.FINAL,
                null,
                Channel.EMAIL,
                null,
                null));
        searched.tale.tell(new UppdragEvent.AnswersPublished(events.uppdrag(), ROUND));
        searched.project();

        assertThat(Searched.titles(searched.find("nykanarie", RAGUNDA)))
                .containsExactly("Östersund: Förfrågan om växel");
        assertThat(searched.find("östersundskanarie", RAGUNDA)).isEqualTo(nothing());
        assertThat(searched.find("östersundskanarie", OSTERSUND).total()).isEqualTo(1);
        assertThat(searched.find("egetnummer 2380", RAGUNDA)).isEqualTo(nothing());
        assertThat(searched.find("kanarie", BERG)).isEqualTo(nothing());
    }

    @Test
    void a_question_back_is_the_askers_until_it_is_answered_to_all() {
        var one = new UUID(6, 1);
        var other = new UUID(6, 2);
        searched.tale.tell(new UppdragEvent.ClarificationAsked(
                events.uppdrag(), ROUND, one, RAGUNDA, "Frågekanarie om avgift", Channel.EMAIL));
        searched.tale.tell(new UppdragEvent.ClarificationAsked(
                events.uppdrag(), ROUND, other, RAGUNDA, "Enskildkanarie om personal", Channel.EMAIL));
        searched.tale.tell(
                new UppdragEvent.ClarificationAnswered(events.uppdrag(), ROUND, other, "Svarkanarie till er", false));
        searched.project();
        assertThat(searched.find("frågekanarie", OSTERSUND)).isEqualTo(nothing());
        assertThat(searched.find("frågekanarie", RAGUNDA).total()).isEqualTo(1);

        searched.tale.tell(
                new UppdragEvent.ClarificationAnswered(events.uppdrag(), ROUND, one, "Allakanarie till alla", true));
        searched.project();

        assertThat(searched.find("frågekanarie", OSTERSUND).total()).isEqualTo(1);
        assertThat(searched.find("allakanarie", OSTERSUND).total()).isEqualTo(1);
        assertThat(searched.find("svarkanarie", OSTERSUND)).isEqualTo(nothing());
        assertThat(searched.find("svarkanarie", RAGUNDA).total()).isEqualTo(1);
    }

    @Test
    void what_was_just_changed_is_found_and_what_it_was_before_is_not() {
        assertThat(searched.titles("Internuppdrag")).hasSize(1);

        searched.tale.tell(events.renamed("Omdöpt"));
        searched.tale.tell(events.numbered("RS/7/2017"));
        searched.project();

        assertThat(searched.titles("Internuppdrag")).isEmpty();
        assertThat(searched.titles("Omdöpt")).containsExactly("Omdöpt");
        assertThat(searched.find("RS/7/2017").rows())
                .hasSize(5)
                .extracting(Hit::numbers)
                .containsOnly(List.of("RS/7/2017"));
    }

    @Test
    void what_was_struck_is_gone() {
        var assigned = searched.tale.told().get(1);
        assertThat(searched.titles("kanarie")).hasSize(3);

        searched.tale.tell(events.struck(assigned.eventId()));
        searched.project();

        assertThat(searched.find("kanarie")).isEqualTo(nothing());
        assertThat(searched.titles("Hemligakt")).hasSize(1);
    }

    @Test
    void pages_of_what_was_found_follow_one_another() {
        var first = page(1);
        var second = page(2);
        var beyond = page(900_000);

        assertThat(first.rows()).hasSize(2).doesNotContainAnyElementsOf(second.rows());
        assertThat(second.rows()).hasSize(1);
        assertThat(beyond.rows()).isEmpty();
        assertThat(List.of(first.total(), second.total(), beyond.total())).containsOnly(3L);
    }

    private Hits page(int number) {
        return searched.index.find(Reach.EVERYTHING, Wanted.of("kanarie"), null, new Paging(2, number));
    }

    private static Hits nothing() {
        var none = Arrays.stream(Kind.values()).collect(Collectors.toMap(kind -> kind, kind -> 0L));
        return new Hits(List.of(), 0, none);
    }
}
