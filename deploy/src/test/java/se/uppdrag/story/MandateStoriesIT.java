package se.uppdrag.story;

import static org.assertj.core.api.Assertions.assertThat;
import static se.uppdrag.story.Telling.texts;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.uppdrag.running.InRunningHouse;
import se.uppdrag.running.RunningHouse;

/** Who gives and who holds it, when that is not one body and its director. */
@InRunningHouse
class MandateStoriesIT {

    private RunningHouse house;

    @BeforeEach
    void arrive(RunningHouse house) {
        this.house = house;
    }

    @Test
    void one_decision_has_points_of_different_givers_holders_and_deadlines() {
        var discharge = Assignment.told(house, "flera-punkter");

        var theCase = discharge.caseFile(1);
        assertThat(texts(theCase.path("numbers"), "dnr")).containsExactly("VS2021-0112", "VON 2021/77");
        assertThat(theCase.path("decisions")).hasSize(1);
        assertThat(theCase.path("uppdrag")).hasSize(3);
        var region = discharge.overview(100);
        assertThat(texts(region.path("givers"), "name")).containsExactly("Region Uppsala");
        assertThat(region.path("nextDeadline").path("due").asString()).isEqualTo("2021-09-30");
        var municipality = discharge.overview(101);
        assertThat(texts(municipality.path("givers"), "name")).containsExactly("Enköpings kommun");
        assertThat(municipality.path("nextDeadline").path("dueText").asString()).isEqualTo("våren 2022");
        var both = discharge.overview(102);
        assertThat(texts(both.path("givers"), "name")).containsExactly("Region Uppsala", "Enköpings kommun");
        assertThat(both.path("holders")).hasSize(2);
        assertThat(both.path("nextDeadline").isMissingNode()
                        || both.path("nextDeadline").isNull())
                .isTrue();
        discharge.refused("not-the-givers-decision", "withdraw", 100, """
                "decider":"organisation:Enköpings kommun","reason":"Prov\"""");
    }

    @Test
    void several_give_it_and_several_hold_it() {
        var plant = Assignment.told(house, "flera-givare-och-tagare");

        var seen = plant.uppdrag();
        assertThat(texts(seen.path("givers"), "name"))
                .containsExactly("Kommunfullmäktige, Göteborgs Stad", "Kommunfullmäktige, Mölndals stad");
        assertThat(texts(seen.path("holders"), "party"))
                .containsExactly(
                        "role:Stadsdirektören, Göteborgs Stad",
                        "company:Gryaab AB",
                        "role:Tekniska direktören, Mölndals stad");
        assertThat(texts(seen.path("points"), "number")).containsExactly("1", "1");
        assertThat(plant.page(100)).contains("Gryaab AB", "Kommunfullmäktige, Mölndals stad");
        plant.refused("not-the-givers-decision", "close", """
                "decider":"company:Gryaab AB\"""");
        plant.refused("points-unanswered", "close", """
                "decider":"body:Kommunfullmäktige, Mölndals stad\"""");
    }

    @Test
    void a_committee_holds_it_and_the_government_has_its_own_numbers() {
        var inquiry = Assignment.told(house, "tagare-som-inte-ar-direktor");

        assertThat(texts(inquiry.caseFile(1).path("numbers"), "dnr")).containsExactly("dir. 2014:116", "N 2014:09");
        var line = inquiry.overview(100);
        assertThat(texts(line.path("holders"), "party")).containsExactly("group:Utredningen om glesa busslinjer");
        assertThat(line.path("reporting").path("state").asString()).isEqualTo("DELIVERED");
        assertThat(Assignment.undecided(inquiry.deadline("slutrapport"))).isEmpty();
        inquiry.refused("not-the-givers-decision", "close", """
                "decider":"group:Utredningen om glesa busslinjer\"""");
    }

    @Test
    void somebody_else_than_the_holder_does_the_work() {
        var ferry = Assignment.told(house, "nagon-annan-utfor");

        var line = ferry.overview(100);
        assertThat(line.path("caseNumbers").path(0).asString()).isEqualTo("KS 2017/484");
        assertThat(texts(line.path("holders"), "party")).containsExactly("role:Kommundirektören, Härnösands kommun");
        assertThat(texts(line.path("performers"), "party"))
                .containsExactly("company:Norrkust Konsult AB", "agency:Sjöfartsverket");
        ferry.refused("holder-unknown", "hand-over", """
                "from":"company:Norrkust Konsult AB","to":"unit:Hamnen","reason":"Prov\"""");
    }

    @Test
    void it_is_valid_only_if_another_body_decides_too() {
        var centre = Assignment.in(house, "villkorat-av-annat-organ").until("tid-slutrapport-101");

        assertThat(centre.overview(100).path("light").asString()).isEqualTo("CONDITIONAL");
        assertThat(Assignment.undecided(centre.deadline("slutrapport"))).isEmpty();
        assertThat(centre.refused("not-in-force", "contact-municipalities", """
                "consultationId":"%s","kind":"INTEREST","title":"Förfrågan","areas":["resor"]""".formatted(centre.id(200))))
                .contains("Regionfullmäktige, Region Västmanland");

        centre.toTheEnd();
        assertThat(centre.overview(100).path("status").asString()).isEqualTo("ONGOING");
        assertThat(centre.overview(100).path("light").asString()).isEqualTo("OVERDUE_UNDECIDED");
        assertThat(centre.overview(101).path("status").asString()).isEqualTo("LAPSED");
        assertThat(centre.uppdrag(101).path("deliverables").path(0).path("undecided"))
                .isEmpty();
    }
}
