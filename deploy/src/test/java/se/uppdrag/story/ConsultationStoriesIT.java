package se.uppdrag.story;

import static org.assertj.core.api.Assertions.assertThat;
import static se.uppdrag.story.Telling.answers;
import static se.uppdrag.story.Telling.each;
import static se.uppdrag.story.Telling.recipient;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.uppdrag.running.InRunningHouse;
import se.uppdrag.running.RunningHouse;

/** Those who are asked say no, say half, say nothing, take it back or come afterwards; and what one no means, somebody has to say. */
@InRunningHouse
class ConsultationStoriesIT {

    private RunningHouse house;

    @BeforeEach
    void arrive(RunningHouse house) {
        this.house = house;
    }

    @Test
    void one_party_says_no() {
        var round = Assignment.told(house, "en-part-sager-nej").round();

        assertThat(round.path("recipients")).hasSize(3);
        assertThat(recipient(round, "0764").path("party").path("name").asString())
                .isEqualTo("Alvesta");
        assertThat(answers(round, "0764", "")).containsExactly("OPPOSES CURRENT");
        assertThat(answers(round, "0763", "")).containsExactly("NO_REMARKS CURRENT");
        assertThat(recipient(round, "0780")
                        .path("answers")
                        .path(0)
                        .path("ownDnr")
                        .asString())
                .isEqualTo("KS/2021-00533");
    }

    @Test
    void one_party_answers_partly() {
        var library = Assignment.told(house, "en-part-svarar-delvis");

        var round = library.round();
        assertThat(answers(round, "2031", "bokbuss")).containsExactly("CONDITIONAL CURRENT");
        assertThat(answers(round, "2031", "katalog")).isEmpty();
        assertThat(answers(round, "2080", "")).containsExactly("INTERESTED CURRENT");
        library.refused("area-not-asked", "submit-answer", """
                "consultationId":"%s","party":"municipality:2031","answers":[{"area":"katalogen","stance":"INTERESTED"}],
                "finality":"FINAL","channel":"LETTER\"""".formatted(library.id(200)));
    }

    @Test
    void one_party_stays_silent() {
        var transport = Assignment.told(house, "en-part-ar-tyst");

        var round = transport.round();
        assertThat(recipient(round, "2521").path("silent").isMissingNode()).isFalse();
        assertThat(recipient(round, "2521").path("reminders")).hasSize(1);
        // Nobody has concluded anything of the third, so it still waits.
        assertThat(recipient(round, "2518").path("silent").isMissingNode()).isTrue();
        assertThat(round.path("statistics").path("silent").asInt()).isEqualTo(1);
        assertThat(round.path("statistics").path("waiting").asInt()).isEqualTo(1);
        transport.refused("already-answered", "conclude-no-answer", """
                "consultationId":"%s","party":"municipality:2583","grounds":"Prov\"""".formatted(transport.id(200)));
    }

    @Test
    void one_party_withdraws_an_answer_that_already_bound() {
        var round = Assignment.told(house, "en-part-tar-tillbaka-svaret").round();

        assertThat(answers(round, "0461", "")).containsExactly("INTERESTED WITHDRAWN");
        assertThat(recipient(round, "0461")
                        .path("answers")
                        .path(0)
                        .path("breach")
                        .asBoolean())
                .isTrue();
        assertThat(round.path("statistics").path("answered").asInt()).isEqualTo(1);
    }

    @Test
    void two_parties_are_added_after_the_round() {
        var trails = Assignment.told(house, "en-part-laggs-till-efterat");

        var round = trails.round();
        assertThat(each(round.path("recipients"))
                        .map(one -> one.path("party").path("name").asString()))
                .containsExactly("Jönköping", "Värnamo", "Gnosjö", "Trafikverket");
        assertThat(round.path("closed").isMissingNode()).isFalse();
        assertThat(recipient(round, "0617").path("answers").path(0).path("late").asBoolean())
                .isTrue();
        assertThat(round.path("statistics").path("late").asInt()).isEqualTo(1);
        trails.refused("round-closed", "remind", """
                "consultationId":"%s","party":"agency:Trafikverket","channel":"EMAIL\"""".formatted(trails.id(200)));
    }

    @Test
    void all_must_agree_and_silence_is_no_agreement() {
        var rescue = Assignment.told(house, "alla-maste-vara-overens");

        var round = rescue.round();
        assertThat(answers(round, "2182", "")).containsExactly("SUPPORTS_WITH_REMARKS CURRENT");
        assertThat(recipient(round, "2183").path("silent").isMissingNode()).isFalse();
        var seen = rescue.uppdrag();
        assertThat(seen.path("points").path(0).path("condition").asString())
                .isEqualTo("om samtliga tillfrågade kommuner tillstyrker");
        assertThat(seen.path("interpretations").path(0).path("reading").asString())
                .contains("tystnad är inget tillstyrkande");
        assertThat(seen.path("points").path(0).path("answered").asString()).isEqualTo("NOT_APPLICABLE");
        assertThat(seen.path("status").asString()).isEqualTo("DISCONTINUED");
        rescue.refused("uppdrag-ended", "rename", """
                "title":"Räddningsförbund utan Bollnäs\"""");
    }

    @Test
    void one_no_stops_it_and_silence_does_not() {
        var ticket = Assignment.told(house, "ett-nej-stoppar");

        var round = ticket.round();
        assertThat(answers(round, "1286", "")).containsExactly("NOT_INTERESTED CURRENT");
        assertThat(round.path("statistics").path("silent").asInt()).isEqualTo(1);
        var seen = ticket.uppdrag();
        assertThat(seen.path("points").path(0).path("condition").asString())
                .isEqualTo("om ingen av de tillfrågade kommunerna säger nej");
        assertThat(seen.path("interpretations").path(0).path("reading").asString())
                .startsWith("Ett nej räcker");
        assertThat(seen.path("status").asString()).isEqualTo("DISCONTINUED");
        assertThat(ticket.page(100)).contains("Ystad säger nej.");
    }
}
