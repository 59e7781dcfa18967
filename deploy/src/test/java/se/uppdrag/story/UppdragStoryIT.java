package se.uppdrag.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import se.uppdrag.running.InRunningHouse;
import se.uppdrag.running.RunningHouse;

/**
 * RS/1008/2017 from mandate to closing, over HTTP: the demonstration file chapter by chapter, what is refused on the way, and what
 * everybody can then see.
 */
@InRunningHouse
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class UppdragStoryIT {

    private Story story;
    private Api office;

    @BeforeAll
    void open() throws IOException {
        story = Story.ofFile("rs-1008-2017");
    }

    @BeforeEach
    void arrive(RunningHouse house) {
        office = new Api(house, "office");
    }

    @Test
    @Order(1)
    void from_january_to_may_the_mandate_takes_shape() {
        story.tellUntil("forslaget-fyra-punkter", office);

        refused("assign-uppdrag", """
                {"caseFileId":"%s","title":"För tidigt","basis":"DECISION_POINT","points":["%s/1"],
                 "givers":["body:RS"],"holders":["role:Regiondirektören"]}""".formatted(Story.CASE, Story.PROPOSAL), "point-not-decided");
    }

    @Test
    @Order(2)
    void in_may_the_board_decides_and_the_director_gets_the_uppdrag() {
        story.tellUntil("tekniken-tar-del-i-arbetet", office);
    }

    @Test
    @Order(3)
    void the_scope_says_what_is_included_what_is_not_and_what_only_in_part() {
        story.tellUntil("dialog-med-regiondirektoren", office);

        var kost = refused("record-dialogue", dialogue("kostenhet"), "area-excluded");
        assertThat(kost.json().path("detail").asString())
                .contains("Inga ytterligare utredningar ska ske inom kostenheten", "stycke 7");
        var hjalpmedel = refused("record-dialogue", dialogue("hjalpmedelscentral"), "area-limited-to-part");
        assertThat(hjalpmedel.json().path("detail").asString()).contains("transporter tillsammans med kommunerna");

        accepted("record-dialogue", dialogue("kostenhet/cook-chill"));
        accepted("record-dialogue", dialogue("hjalpmedelscentral/transporter"));
        refused("decline-task", """
                {"uppdragId":"%s","task":"dialog","reason":"Hinns inte"}""".formatted(Story.UPPDRAG), "binding-task");
    }

    @Test
    @Order(4)
    void two_phases_are_planned_and_october_is_promised() {
        story.tellUntil("fas-1-startar", office);

        refused("start-phase", """
                {"uppdragId":"%s","phase":"fas-2"}""".formatted(Story.UPPDRAG), "phase-opens-per-area");
        assertMissing("forrad", "ROUND_CLOSED", "DIALOGUE_HELD");
    }

    @Test
    @Order(5)
    void all_eight_municipalities_are_asked_twice() {
        story.tellUntil("forfragan-teknisk-service", office);

        var answer = """
                {"uppdragId":"%s","consultationId":"%s","party":"municipality:%s","answers":[{"area":"%s","stance":"%s"}],
                 "finality":"FINAL","channel":"IN_SYSTEM"}""";
        var foreign = answer.formatted(Story.UPPDRAG, Story.TECHNICAL_SERVICE, "2380", "forrad", "INTERESTED");
        assertThat(office.as("liaison-2303").command("submit-answer", foreign).status())
                .isEqualTo(403);
        var notAsked = answer.formatted(Story.UPPDRAG, Story.TECHNICAL_SERVICE, "2303", "administration", "INTERESTED");
        assertThat(office.as("liaison-2303").command("submit-answer", notAsked).kind())
                .isEqualTo("area-not-asked");
    }

    @Test
    @Order(6)
    void they_answer_as_municipalities_do_and_silence_is_an_answer_too() {
        story.tellUntil("ragunda-inget-svar-teknisk-service", office);

        refused("publish-answers", """
                {"uppdragId":"%s","consultationId":"%s"}""".formatted(Story.UPPDRAG, Story.TECHNICAL_SERVICE), "round-still-open");
        refused("escalate-to-outsourcing-analysis", escalate("forrad"), "gate-closed");
    }

    @Test
    @Order(7)
    void the_rounds_are_closed_and_the_collaboration_assessed_area_by_area() {
        story.tellUntil("bussgods-avstas", office);

        refused("remind", """
                {"uppdragId":"%s","consultationId":"%s","party":"municipality:2303","channel":"EMAIL"}""".formatted(Story.UPPDRAG, Story.TECHNICAL_SERVICE), "round-closed");
        assertMissing("forrad", "PHASE_ONE_REPORTED", "DIALOGUE_HELD");
    }

    @Test
    @Order(8)
    void phase_one_is_reported_and_the_board_settles_which_condition_governs() {
        story.tellUntil("lagesbedomning", office);

        refused("escalate-to-outsourcing-analysis", escalate("forrad"), "gate-closed");
    }

    @Test
    @Order(9)
    void after_the_dialogue_two_areas_go_on_to_outsourcing_analysis() {
        story.tellUntil("annan-regi-fastighetsdrift", office);

        refused("escalate-to-outsourcing-analysis", escalate("transport"), "gate-closed");
        refused("escalate-to-outsourcing-analysis", escalate("administration"), "gate-closed");
        refused("record-outsourcing-effect", """
                {"uppdragId":"%s","area":"transport","effect":"Billigare"}""".formatted(Story.UPPDRAG), "not-escalated");
    }

    @Test
    @Order(10)
    void october_becomes_december_and_the_first_promise_stays() {
        story.tellUntil("langre-tid-beviljas", office);
    }

    @Test
    @Order(11)
    void the_effects_are_reported_to_the_board() {
        story.tellUntil("slutrapporten-godkanns", office);

        refused("close", close("body:RS"), "points-unanswered");
    }

    @Test
    @Order(12)
    void every_point_is_answered_and_only_the_giver_closes() {
        story.tellUntil("klarrapporterat", office);
        assertThat(story.isOver()).isTrue();

        var other = office.command("close", close("body:HSN"));
        assertThat(other.status()).isEqualTo(403);
        assertThat(office.command("close", close("role:Regiondirektören")).status())
                .isEqualTo(403);
        accepted("close", close("body:RS"));
        refused("start-phase", """
                {"uppdragId":"%s","phase":"fas-1"}""".formatted(Story.UPPDRAG), "uppdrag-ended");
    }

    @Test
    @Order(13)
    void the_same_file_once_more_changes_nothing() {
        var results = office.batch(story.lines());
        assertThat(results).hasSameSizeAs(story.lines());
        assertThat(results).allMatch(result -> result.path("repeated").asBoolean());
    }

    private Api.Answer refused(String command, String body, String kind) {
        var answer = office.command(command, body);
        assertThat(answer.status()).as(answer.text()).isBetween(400, 499);
        assertThat(answer.kind()).as(answer.text()).isEqualTo(kind);
        assertThat(answer.json().path("detail").asString()).isNotBlank();
        return answer;
    }

    private void accepted(String command, String body) {
        var answer = office.command(command, body);
        assertThat(answer.status()).as(answer.text()).isLessThan(300);
    }

    private void assertMissing(String area, String... gates) {
        refused("escalate-to-outsourcing-analysis", escalate(area), "gate-closed");
    }

    private static String dialogue(String area) {
        return """
                {"uppdragId":"%s","kind":"WITH_PARTIES","participants":["unit:Kostenheten"],"areas":["%s"],
                 "fact":{"happened":"2017-06-01","known":"2017-06-01","source":"Prov","entry":"history","example":true}}""".formatted(Story.UPPDRAG, area);
    }

    private static String escalate(String area) {
        return """
                {"uppdragId":"%s","area":"%s","grounds":"Prov"}""".formatted(Story.UPPDRAG, area);
    }

    private static String close(String decider) {
        return """
                {"uppdragId":"%s","decider":"%s","reference":"§ 268",
                 "fact":{"happened":"2018-01-31","known":"2018-01-31","source":"Prov","entry":"history","example":true}}""".formatted(Story.UPPDRAG, decider);
    }
}
