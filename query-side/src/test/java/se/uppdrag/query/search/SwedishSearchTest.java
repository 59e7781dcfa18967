package se.uppdrag.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.uppdrag.kernel.BindingForce;
import se.uppdrag.kernel.casefile.CaseFileEvent;
import se.uppdrag.kernel.casefile.DecidedBy;
import se.uppdrag.kernel.casefile.Point;
import se.uppdrag.kernel.casefile.PointOutcome;
import se.uppdrag.query.Events;

/** What is found of what a Swedish civil servant writes (OVW-02). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SwedishSearchTest {

    private Searched searched;

    @BeforeAll
    void tell() throws IOException {
        searched = new Searched();
        var titles = List.of(
                "Biblioteksverksamhet i samverkan",
                "Sjukresor till Östersund",
                "Resor i tjänsten",
                "Växelfunktion",
                "Vaxkabinett",
                "Språktolkar och kommunernas ansvar",
                "Kost vid Östersunds sjukhus",
                "Färdtjänstens kostnader",
                "Idé om café");
        for (var i = 0; i < titles.size(); i++) {
            var events = Events.of(i + 1);
            searched.tale.tell(events.opened("Akt " + (char) ('A' + i)));
            searched.tale.tell(events.assigned(titles.get(i)));
        }
        searched.tale.tell(Events.of(1).numbered("RS/1008/2017"));
        searched.tale.tell(Events.of(2).numbered("KS 2017/484"));
        searched.tale.tell(Events.of(2).numbered("2015/KS 0580 52"));
        searched.tale.tell(Events.of(3).numbered("dir. 2014:116"));
        searched.tale.tell(decided(Events.of(9), "Regiondirektören får i uppdrag att fråga kommunerna om samverkan."));
        searched.project();
    }

    private static CaseFileEvent decided(Events events, String text) {
        return new CaseFileEvent.DecisionRecorded(
                events.caseFile(),
                new UUID(8, 1),
                DecidedBy.BODY,
                Events.RS,
                null,
                "§ 112",
                null,
                null,
                List.of(),
                null,
                List.of(new Point(
                        "1",
                        text,
                        null,
                        null,
                        null,
                        BindingForce.MUST,
                        null,
                        null,
                        PointOutcome.DECIDED,
                        null,
                        List.of())));
    }

    @AfterAll
    void close() throws IOException {
        searched.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bibl|Biblioteksverksamhet i samverkan",
                "BIBLIOTEK|Biblioteksverksamhet i samverkan",
                "verksamheter|Biblioteksverksamhet i samverkan",
                "samverkans|Biblioteksverksamhet i samverkan;Akt I",
                "resor|Resor i tjänsten;Sjukresor till Östersund",
                "resa|Resor i tjänsten",
                "sjukresa|Sjukresor till Östersund",
                "växel|Växelfunktion",
                "vax|Vaxkabinett",
                "funktionen|Växelfunktion",
                "tolk|Språktolkar och kommunernas ansvar",
                "kommun|Akt I;Språktolkar och kommunernas ansvar",
                "kost|Kost vid Östersunds sjukhus;Färdtjänstens kostnader",
                "ostersund|''",
                "östersund|Sjukresor till Östersund;Kost vid Östersunds sjukhus",
                "ide|Idé om café",
                "kafe|''",
                "tjänst resor|Resor i tjänsten",
                "resor till Östersund|Sjukresor till Östersund",
                "och språktolkar|Språktolkar och kommunernas ansvar",
                "kost AND sjukhus|Kost vid Östersunds sjukhus",
                "kost växel|''",
            })
    void is_found_by_its_words_their_forms_beginnings_and_inner_parts(String question, String titles) {
        assertThat(searched.titles(question))
                .containsExactlyInAnyOrder(titles.isEmpty() ? new String[0] : titles.split(";"));
    }

    @ParameterizedTest
    @CsvSource({
        "resor,Resor i tjänsten,Sjukresor till Östersund",
        "kost,Kost vid Östersunds sjukhus,Färdtjänstens kostnader",
    })
    void the_word_itself_comes_before_its_beginning_and_that_before_an_inner_part(
            String question, String first, String second) {
        assertThat(searched.titles(question)).containsExactly(first, second);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"uppdrag att fråga\"|Akt I",
                "\"fråga uppdrag\"|''",
                "”uppdrag att fråga” kommunerna|Akt I",
                "\"kost\"|Kost vid Östersunds sjukhus",
            })
    void what_stands_in_quotation_marks_stands_together_as_it_is_written(String question, String titles) {
        assertThat(searched.titles(question)).containsExactly(titles.isEmpty() ? new String[0] : titles.split(";"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RS/1008/2017|Akt A;Biblioteksverksamhet i samverkan",
                "rs/1008|Akt A;Biblioteksverksamhet i samverkan",
                "1008/2017|Akt A;Biblioteksverksamhet i samverkan",
                "10|Akt A;Biblioteksverksamhet i samverkan",
                "\"KS 2017/484\"|Akt B;Sjukresor till Östersund",
                "KS 2017/484|Akt B;Sjukresor till Östersund",
                "0580 52|Akt B;Sjukresor till Östersund",
                "2014:116|Akt C;Resor i tjänsten",
                "08/2017|''",
                "RS/1008/2018|''",
                "1008 bibliotek|Biblioteksverksamhet i samverkan",
            })
    void a_number_finds_the_case_first_and_then_all_that_belongs_to_it(String question, String titles) {
        assertThat(searched.titles(question)).containsExactly(titles.isEmpty() ? new String[0] : titles.split(";"));
    }

    @Test
    void what_was_found_is_marked_where_it_stands() {
        var hit = searched.find("kommun samverkan").rows().getFirst();

        assertThat(Searched.text(hit.snippet()))
                .isEqualTo("§ 112 · Regiondirektören får i uppdrag att fråga kommunerna om samverkan.");
        assertThat(Searched.marked(hit.snippet())).containsExactly("kommunerna", "samverkan");
        assertThat(searched.find("resor").rows())
                .extracting(found -> Searched.marked(found.title()))
                .containsExactly(List.of("Resor"), List.of("Sjukresor"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "*",
                "**",
                "?",
                "\"",
                "\"\"",
                "\"\"\"kost",
                "AND",
                "OR NOT",
                "kost)",
                "(",
                "title:kost^5~",
                "[a TO z]",
                "\\",
                "/kost/",
                "kost\u0000",
                "\ud83d",
                "å̈",
                "<script>alert('x')</script>",
                "a/b/c/d/e/f/g/h/i/j/k/l/m/n/o/p/q/r/s/t/u/v/x/y/z",
            })
    void nothing_that_can_be_written_is_an_error(String question) {
        assertThatCode(() -> searched.find(question)).doesNotThrowAnyException();
    }

    @Test
    void of_a_long_question_the_beginning_is_looked_for() {
        for (var part : List.of("a", "kost ", "å", "\"", "kost/", "🙂", "*")) {
            var wanted = Wanted.of(part.repeat(10_000));
            assertThat(wanted.cut()).isTrue();
            assertThat(wanted.text()).hasSizeLessThanOrEqualTo(Wanted.MAX_LENGTH);
            assertThatCode(() -> searched.find(part.repeat(10_000))).doesNotThrowAnyException();
        }
        assertThat(searched.titles("kost ".repeat(10_000))).hasSize(2);
    }
}
