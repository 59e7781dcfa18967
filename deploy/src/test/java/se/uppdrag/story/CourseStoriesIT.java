package se.uppdrag.story;

import static org.assertj.core.api.Assertions.assertThat;
import static se.uppdrag.story.Assignment.promises;
import static se.uppdrag.story.Telling.each;
import static se.uppdrag.story.Telling.only;
import static se.uppdrag.story.Telling.texts;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.uppdrag.running.InRunningHouse;
import se.uppdrag.running.RunningHouse;

/** What becomes of an assignment on its way: it grows, is called something else, moves, comes back, or is answered elsewhere. */
@InRunningHouse
class CourseStoriesIT {

    private RunningHouse house;

    @BeforeEach
    void arrive(RunningHouse house) {
        this.house = house;
    }

    @Test
    void its_scope_is_widened() {
        var energy = Assignment.told(house, "utvidgat");

        var areas = energy.uppdrag().path("areas");
        assertThat(only(areas, "key", "us").path("widened").asBoolean()).isFalse();
        assertThat(only(areas, "key", "lasaretten").path("widened").asBoolean()).isTrue();
        assertThat(texts(areas, "state")).containsOnly("INCLUDED");
        energy.refused("area-already-defined", "widen-scope", """
                "area":"motala","name":"Lasaretten i Motala och Norrköping","forms":[],"points":[]""");
    }

    @Test
    void its_task_is_replaced_by_another_one() {
        var emergency = Assignment.told(house, "utbytt");

        var seen = emergency.uppdrag();
        assertThat(texts(seen.path("points"), "standing")).containsExactly("REPLACED", "IN_FORCE");
        assertThat(seen.path("points").path(1).path("task").asString()).isEqualTo("utreda en närakut i Lindesberg");
        assertThat(emergency.page(100))
                .contains(
                        "<s><q class=\"text\">Hälso- och sjukvårdsdirektören får i uppdrag att utreda en ny akutmottagning");
        emergency.refused("points-unanswered", "close", """
                "decider":"body:Regionstyrelsen, Region Örebro län\"""");
        assertThat(only(seen.path("areas"), "key", "akutmottagning")
                        .path("state")
                        .asString())
                .isEqualTo("NARROWED");
        assertThat(only(seen.path("areas"), "key", "narakut").path("state").asString())
                .isEqualTo("INCLUDED");
        assertThat(emergency.refused("area-excluded", "contact-municipalities", """
                "consultationId":"%s","kind":"INTEREST","title":"Förfrågan","areas":["akutmottagning"]""".formatted(emergency.id(200))))
                .contains("Underlaget räcker inte för en akutmottagning.");
    }

    @Test
    void it_is_renamed_and_found_by_its_old_name_in_the_history() {
        var square = Assignment.told(house, "bytt-namn");

        assertThat(square.overview(100).path("title").asString()).isEqualTo("Lokalt utvecklingsprogram för Alby");
        assertThat(each(square.history(100).path("items"))
                        .map(item -> item.path("sentence").asString()))
                .anyMatch(sentence -> sentence.contains("Trygghetsprogram för Alby torg"));
    }

    @Test
    void one_report_closes_assignments_of_two_years() {
        var staff = Assignment.told(house, "en-rapport-avslutar-uppdrag-fran-tva-ar");

        for (var number : new int[] {100, 101}) {
            var seen = staff.uppdrag(number);
            assertThat(seen.path("status").asString()).isEqualTo("CLOSED");
            assertThat(texts(seen.path("reports"), "id")).containsExactly(staff.id(300));
            assertThat(texts(seen.path("points"), "answered")).containsExactly("IN_FULL");
            assertThat(staff.page(number)).contains("Samma rapport lämnas också i");
        }
        assertThat(texts(staff.caseFile(1).path("links"), "other")).containsExactly("RS 2017-01208");
    }

    @Test
    void one_report_becomes_four_new_assignments() {
        var home = Assignment.told(house, "en-rapport-blir-fyra-nya");

        var considered = home.uppdrag(100).path("reports").path(0).path("considerations");
        assertThat(texts(considered, "reception")).containsExactly("NEW_ASSIGNMENT");
        assertThat(home.page(100)).contains("Stödet till anhöriga bör utredas för sig.", "HSN 2019-0644, punkt 4");
        var next = home.caseFile(2);
        assertThat(texts(next.path("links"), "kind")).containsExactly("DERIVED_FROM");
        assertThat(next.path("uppdrag")).hasSize(4);
        assertThat(home.uppdrag(104).path("title").asString()).isEqualTo("Utred anhörigas stöd");
        assertThat(texts(home.caseFile(1).path("links"), "kind")).containsExactly("CONTINUED_AS");
    }

    @Test
    void another_case_answers_it() {
        var charging = Assignment.told(house, "besvarat-av-ett-annat-arende");

        assertThat(texts(charging.caseFile(1).path("links"), "kind")).containsExactly("ANSWERED_BY");
        var seen = charging.uppdrag();
        assertThat(seen.path("points").path(0).path("answered").asString()).isEqualTo("OTHERWISE");
        assertThat(seen.path("reports")).isEmpty();
        assertThat(seen.path("status").asString()).isEqualTo("CLOSED");
    }

    @Test
    void its_report_is_referred_back_in_part() {
        var youth = Assignment.in(house, "aterremiss-i-del").until("punkten-besvarad-i-del");
        var again = youth.deadline("slutrapport");
        assertThat(again.path("open").asBoolean()).isTrue();
        assertThat(promises(again)).containsExactly("mars 2020", "september 2020");
        assertThat(texts(again.path("versions"), "origin")).containsExactly("SET", "REFERRED_BACK");
        assertThat(again.path("changes").asInt()).isZero();

        var done = youth.toTheEnd().deadline("slutrapport");
        assertThat(done.path("open").asBoolean()).isFalse();
        assertThat(done.path("delivered")).hasSize(2);
        assertThat(Assignment.undecided(done)).isEmpty();
        assertThat(youth.uppdrag().path("points").path(0).path("answered").asString())
                .isEqualTo("IN_PART");
    }

    @Test
    void it_is_handed_to_another_authority() {
        var signs = Assignment.told(house, "till-en-annan-myndighet");

        assertThat(texts(signs.overview(100).path("holders"), "name")).containsExactly("Transportstyrelsen");
        assertThat(signs.page(100)).contains("Trafikverket", "Frågan rör regler, inte anläggning.");
        signs.refused("holder-unknown", "hand-over", """
                "from":"agency:Trafikverket","to":"agency:Boverket","reason":"Prov\"""");
    }

    @Test
    void it_is_opened_again_after_its_final_report_by_the_council_above_its_giver() {
        var bath = Assignment.in(house, "ateroppnat-efter-slutrapporten").until("avslutas");
        assertThat(bath.overview(100).path("status").asString()).isEqualTo("CLOSED");
        bath.refused("not-the-givers-decision", "reopen", """
                "decider":"role:Fritidschefen, Piteå kommun","reason":"Prov\"""");

        bath.toTheEnd();
        var seen = bath.overview(100);
        assertThat(seen.path("status").asString()).isEqualTo("ONGOING");
        assertThat(seen.path("reporting").path("reception").asString()).isEqualTo("APPROVED");
        bath.refused("uppdrag-not-ended", "reopen", """
                "decider":"body:Kommunfullmäktige, Piteå kommun","reason":"Prov\"""");
    }

    @Test
    void it_is_inherited_when_an_organisation_takes_another_name() {
        var dentist = Assignment.told(house, "organisationen-bytte-namn");

        var seen = dentist.overview(100);
        assertThat(texts(seen.path("givers"), "name")).containsExactly("Regionstyrelsen, Region Dalarna");
        assertThat(texts(seen.path("holders"), "party")).containsExactly("role:Regiondirektören, Region Dalarna");
        assertThat(texts(dentist.caseFile(1).path("numbers"), "dnr")).containsExactly("LD17/02214", "RD17/02214");
        assertThat(dentist.page(100)).contains("Landstingsstyrelsen, Landstinget Dalarna");
        dentist.accepted("withdraw", """
                "decider":"body:Regionstyrelsen, Region Dalarna","reason":"Prov\"""");
    }

    @Test
    void it_is_inherited_when_two_boards_become_one() {
        var library = Assignment.told(house, "namnderna-slogs-ihop");

        var seen = library.overview(100);
        assertThat(texts(seen.path("givers"), "name")).containsExactly("Bildningsnämnden, Uddevalla kommun");
        assertThat(texts(seen.path("holders"), "party")).containsExactly("role:Skolchefen, Uddevalla kommun");
        assertThat(library.uppdrag().path("points")).hasSize(2);
        library.refused("last-giver", "giver-leaves", """
                "giver":"body:Bildningsnämnden, Uddevalla kommun\"""");
    }

    @Test
    void it_just_stopped() {
        var harbour = Assignment.told(house, "bara-stannade");

        var seen = harbour.overview(100);
        assertThat(seen.path("status").asString()).isEqualTo("CEASED");
        // No decision: it is still outstanding, and the days are still counted.
        assertThat(seen.path("light").asString()).isEqualTo("OVERDUE_UNDECIDED");
        assertThat(Assignment.undecided(harbour.deadline("slutrapport"))).containsExactly("2014-12-01/");
        harbour.refused("points-unanswered", "close", """
                "decider":"body:Kommunstyrelsen, Norrtälje kommun\"""");
    }
}
