package se.uppdrag.story;

import static org.assertj.core.api.Assertions.assertThat;
import static se.uppdrag.story.Telling.answers;
import static se.uppdrag.story.Telling.each;
import static se.uppdrag.story.Telling.only;
import static se.uppdrag.story.Telling.recipient;
import static se.uppdrag.story.Telling.texts;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
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

    private static final String CASE = "/api/v1/case-files/RS/1008/2017";

    private Telling told;

    @BeforeAll
    void begin(RunningHouse house) throws IOException {
        told = new Telling(house, Story.ofFile("rs-1008-2017"));
    }

    @Test
    @Order(1)
    void from_january_to_may_the_mandate_takes_shape() {
        told.until("tf-regiondirektor");

        told.refused("point-not-decided", "assign-uppdrag", """
                {"caseFileId":"%s","title":"För tidigt","basis":"DECISION_POINT","points":["%s/1"],
                 "givers":["body:RS"],"holders":["role:Regiondirektören"]}""".formatted(Story.CASE, Story.PROPOSAL));
        var seen = told.seen(CASE);
        assertThat(texts(seen.path("steps"), "step"))
                .containsExactly("REQUESTED", "PROPOSED", "APPROVED", "DEEPENING_REQUESTED");
        assertThat(seen.path("steps")
                        .path(1)
                        .path("fact")
                        .path("happened")
                        .path("precision")
                        .asString())
                .isEqualTo("MONTH");
        assertThat(seen.path("steps").path(3).path("dueText").asString()).isEqualTo("maj 2017");
        var points = seen.path("proposals").path(0).path("points");
        assertThat(texts(points, "outcome")).containsOnly("PROPOSED").hasSize(4);
        assertThat(points.path(2).path("condition").asString())
                .isEqualTo("Om inget intresse för samverkan finns från kommunerna");
        assertThat(points.path(0).path("premises").path(0).asString()).startsWith("Plan för spridning");
        assertThat(each(seen.path("steps")))
                .isNotEmpty()
                .noneMatch(step -> step.path("fact").path("example").asBoolean());
        var director =
                told.seen("/api/v1/bodies/" + Story.BOARD).path("holdings").path(0);
        assertThat(director.path("acting").asBoolean()).isTrue();
        assertThat(director.path("role").asString()).isEqualTo("Regiondirektör");
    }

    @Test
    @Order(2)
    void in_may_the_board_decides_and_the_director_gets_the_uppdrag() {
        told.until("tekniken-tar-del-i-arbetet");

        var seen = told.seen("/api/v1/case-files/RS%2F1008%2F2017");
        assertThat(texts(seen.path("proposals").path(0).path("points"), "outcome"))
                .containsOnly("DECIDED");
        var decision = seen.path("decisions").path(0);
        assertThat(decision.path("points").path(1).path("text").asString())
                .contains("förråd, transport och fastighetsdrift/underhåll, mm");
        assertThat(texts(decision.path("dispatches").path(0).path("recipients"), "party"))
                .contains("role:Chef Område teknik, diagnostik och service");
        assertThat(decision.path("fact").path("example").asBoolean()).isTrue();
        var uppdrag = told.overview();
        assertThat(texts(uppdrag.path("givers"), "name")).containsExactly("Regionstyrelsen");
        assertThat(texts(uppdrag.path("holders"), "party")).containsExactly("role:Regiondirektören");
        assertThat(uppdrag.path("performers")).hasSize(2);
    }

    @Test
    @Order(3)
    void the_scope_says_what_is_included_what_is_not_and_what_only_in_part() {
        told.until("dialog-med-regiondirektoren");

        assertThat(told.refused("area-excluded", "record-dialogue", dialogue("kostenhet")))
                .contains("Inga ytterligare utredningar ska ske inom kostenheten", "stycke 7");
        assertThat(told.refused("area-limited-to-part", "record-dialogue", dialogue("hjalpmedelscentral")))
                .contains("transporter tillsammans med kommunerna");
        told.accepted("record-dialogue", dialogue("kostenhet/cook-chill"));
        told.accepted("record-dialogue", dialogue("hjalpmedelscentral/transporter"));
        told.refused("binding-task", "decline-task", """
                {"uppdragId":"%s","task":"dialog","reason":"Hinns inte"}""".formatted(Story.UPPDRAG));
        var seen = told.uppdrag();
        var areas = seen.path("areas");
        assertThat(only(areas, "key", "kostenhet").path("state").asString()).isEqualTo("EXCLUDED");
        assertThat(only(areas, "key", "kostenhet")
                        .path("exclusion")
                        .path("part")
                        .asString())
                .isEqualTo("cook-chill");
        assertThat(only(areas, "key", "hjalpmedelscentral").path("state").asString())
                .isEqualTo("LIMITED");
        assertThat(only(areas, "key", "forrad").path("kind").asString()).isEqualTo("EXEMPLARY");
        assertThat(only(areas, "key", "transaktionstunga-funktioner")
                        .path("priority")
                        .asBoolean())
                .isTrue();
        assertThat(each(seen.path("tasks")))
                .isNotEmpty()
                .noneMatch(task -> task.path("covered").asBoolean());
        assertThat(only(seen.path("tasks"), "key", "bussgods").path("force").asString())
                .isEqualTo("SHOULD");
    }

    @Test
    @Order(4)
    void two_phases_are_planned_and_october_is_promised() {
        told.until("fas-1-startar");

        told.refused("phase-opens-per-area", "start-phase", """
                {"uppdragId":"%s","phase":"fas-2"}""".formatted(Story.UPPDRAG));
        assertThat(told.refused("gate-closed", "escalate-to-outsourcing-analysis", escalate("forrad")))
                .contains("Förråd");
        var seen = told.uppdrag();
        assertThat(texts(seen.path("phases"), "state")).containsExactly("ACTIVE", "CONDITIONAL");
        var promise = only(seen.path("deliverables"), "key", "slutrapport")
                .path("promises")
                .path(0);
        assertThat(promise.path("dueText").asString()).isEqualTo("oktober 2017");
        assertThat(promise.path("due").asString()).isEqualTo("2017-10-31");
        assertThat(told.gates("forrad"))
                .containsExactly(
                        "MANDATE_ALLOWS_OTHER_OPERATOR: FULFILLED",
                        "CONDITION_INTERPRETED: OPEN",
                        "ROUND_CLOSED: OPEN",
                        "COLLABORATION_RULED_OUT: OPEN",
                        "PHASE_ONE_REPORTED: OPEN",
                        "DIALOGUE_HELD: OPEN");
        assertThat(told.gates("administration")).contains("MANDATE_ALLOWS_OTHER_OPERATOR: OPEN");
    }

    @Test
    @Order(5)
    void all_eight_municipalities_are_asked_twice() {
        told.until("forfragan-teknisk-service");

        told.refusedFor("liaison-2303", "not-your-party", "submit-answer", answer("2380", "forrad"));
        told.refusedFor("liaison-2303", "area-not-asked", "submit-answer", answer("2303", "administration"));
        var round = told.round(Story.TECHNICAL_SERVICE);
        assertThat(round.path("recipients")).hasSize(8);
        assertThat(texts(round.path("areas"), "key"))
                .containsExactly("forrad", "transport", "fastighetsdrift", "hjalpmedelscentral/transporter");
        assertThat(told.round(Story.ADMINISTRATION).path("plans").path(0).asString())
                .startsWith("Plan för spridning");
    }

    @Test
    @Order(6)
    void they_answer_as_municipalities_do_and_silence_is_an_answer_too() {
        told.until("ragunda-inget-svar-teknisk-service");

        told.refused("round-still-open", "publish-answers", """
                {"uppdragId":"%s","consultationId":"%s"}""".formatted(Story.UPPDRAG, Story.TECHNICAL_SERVICE));
        told.refused("gate-closed", "escalate-to-outsourcing-analysis", escalate("forrad"));
        var round = told.round(Story.TECHNICAL_SERVICE);
        assertThat(answers(round, "2380", "transport")).containsExactly("INTERESTED CURRENT");
        assertThat(answers(round, "2305", "")).containsExactly("NOT_INTERESTED CURRENT");
        assertThat(answers(round, "2321", "transport")).containsExactly("CONDITIONAL REPLACED", "INTERESTED CURRENT");
        assertThat(answers(round, "2313", "forrad")).containsExactly("INTERESTED WITHDRAWN");
        assertThat(recipient(round, "2309")
                        .path("answers")
                        .path(0)
                        .path("confirmed")
                        .isMissingNode())
                .isFalse();
        assertThat(recipient(round, "2326").path("deadline").path("due").asString())
                .isEqualTo("2017-09-15");
        assertThat(recipient(round, "2361")
                        .path("moreTime")
                        .path(0)
                        .path("outcome")
                        .asString())
                .isEqualTo("REFUSED");
        assertThat(recipient(round, "2361").path("answers").path(0).path("late").asBoolean())
                .isTrue();
        assertThat(recipient(round, "2303").path("reminders")).hasSize(2);
        assertThat(recipient(round, "2303").path("silent").isMissingNode()).isFalse();
        assertThat(round.path("statistics").path("answered").asInt()).isEqualTo(7);
        assertThat(round.path("statistics").path("silent").asInt()).isEqualTo(1);
    }

    @Test
    @Order(7)
    void the_rounds_are_closed_and_the_collaboration_assessed_area_by_area() {
        told.until("bussgods-avstas");

        told.refused("round-closed", "remind", """
                {"uppdragId":"%s","consultationId":"%s","party":"municipality:2303","channel":"EMAIL"}""".formatted(Story.UPPDRAG, Story.TECHNICAL_SERVICE));
        assertThat(told.gates("forrad")).contains("ROUND_CLOSED: FULFILLED", "COLLABORATION_RULED_OUT: OPEN");
        var seen = told.uppdrag();
        assertThat(only(seen.path("areas"), "key", "tvatt").path("widened").asBoolean())
                .isTrue();
        assertThat(only(seen.path("tasks"), "key", "bussgods").path("declined").asString())
                .isNotBlank();
    }

    @Test
    @Order(8)
    void phase_one_is_reported_and_the_board_settles_which_condition_governs() {
        told.until("lagesbedomning");

        assertThat(told.refused("gate-closed", "escalate-to-outsourcing-analysis", escalate("forrad")))
                .containsIgnoringCase("dialog");
        assertThat(told.gates("forrad"))
                .filteredOn(gate -> gate.endsWith("OPEN"))
                .containsExactly("DIALOGUE_HELD: OPEN");
        assertThat(told.overview().path("reporting").path("reception").asString())
                .isEqualTo("NOTED");
        assertThat(texts(told.uppdrag().path("interpretations"), "governing")).contains("EITHER");
    }

    @Test
    @Order(9)
    void after_the_dialogue_two_areas_go_on_to_outsourcing_analysis() {
        told.until("annan-regi-fastighetsdrift");

        told.refused("gate-closed", "escalate-to-outsourcing-analysis", escalate("transport"));
        told.refused("gate-closed", "escalate-to-outsourcing-analysis", escalate("administration"));
        told.refused("not-escalated", "record-outsourcing-effect", """
                {"uppdragId":"%s","area":"transport","effect":"Billigare"}""".formatted(Story.UPPDRAG));
        var seen = told.uppdrag();
        assertThat(texts(seen.path("escalations"), "area")).containsExactly("forrad", "fastighetsdrift");
        assertThat(texts(seen.path("phases"), "state")).containsExactly("DONE", "ACTIVE");
        assertThat(told.overview().path("phase").path("key").asString()).isEqualTo("fas-2");
        assertThat(told.gates("forrad")).isNotEmpty().allMatch(gate -> gate.endsWith("FULFILLED"));
        assertThat(told.gates("transport")).contains("COLLABORATION_RULED_OUT: OPEN");
    }

    @Test
    @Order(10)
    void october_becomes_december_and_the_first_promise_stays() {
        told.until("langre-tid-beviljas");

        var report = only(told.uppdrag().path("deliverables"), "key", "slutrapport");
        assertThat(texts(report.path("promises"), "dueText")).containsExactly("oktober 2017", "december 2017");
        assertThat(report.path("promises").path(1).path("decider").path("party").asString())
                .isEqualTo("body:RS");
        assertThat(report.path("requests").path(0).path("dueText").asString()).isEqualTo("november 2017");
        assertThat(report.path("requests").path(0).path("outcome").asString()).isEqualTo("GRANTED");
        var next = told.overview().path("nextDeadline");
        assertThat(next.path("dueText").asString()).isEqualTo("december 2017");
        assertThat(next.path("firstPromise").path("dueText").asString()).isEqualTo("oktober 2017");
        var late = told.round(Story.TECHNICAL_SERVICE);
        assertThat(answers(late, "2303", "transport")).containsExactly("CONDITIONAL CURRENT");
        assertThat(recipient(late, "2303").path("answers").path(0).path("late").asBoolean())
                .isTrue();
    }

    @Test
    @Order(11)
    void the_effects_are_reported_to_the_board() {
        told.until("slutrapporten-godkanns");

        told.refused("points-unanswered", "close", close("body:RS"));
        var seen = told.uppdrag();
        assertThat(texts(seen.path("outsourcingEffects"), "area")).containsExactly("forrad", "fastighetsdrift");
        assertThat(texts(seen.path("reports").path(1).path("meetings"), "standing"))
                .containsExactly("MOVED", "CONSIDERED");
        assertThat(told.overview().path("reporting").path("reception").asString())
                .isEqualTo("APPROVED");
    }

    @Test
    @Order(12)
    void every_point_is_answered_and_only_the_giver_closes() {
        told.until("klarrapporterat");
        assertThat(told.isOver()).isTrue();

        assertThat(told.uppdrag().path("status").asString()).isEqualTo("REPORTED_DONE");
        told.refused("not-the-givers-decision", "close", close("body:HSN"));
        told.refused("not-the-givers-decision", "close", close("role:Regiondirektören"));
        told.accepted("close", close("body:RS"));
        told.refused("uppdrag-ended", "start-phase", """
                {"uppdragId":"%s","phase":"fas-1"}""".formatted(Story.UPPDRAG));
        var seen = told.uppdrag();
        assertThat(seen.path("status").asString()).isEqualTo("CLOSED");
        assertThat(texts(seen.path("points"), "answered"))
                .containsExactly("IN_FULL", "IN_FULL", "IN_FULL", "OTHERWISE");
        assertThat(told.overview().path("status").asString()).isEqualTo("CLOSED");
    }

    @Test
    @Order(13)
    void the_history_tells_all_of_it_in_sentences_and_says_what_is_made_up() {
        var history = told.seen("/api/v1/uppdrag/" + Story.UPPDRAG + "/history?limit=100");
        var items = history.path("items");
        assertThat(history.path("total").asInt()).isEqualTo(items.size());
        assertThat(each(items)).isNotEmpty().allSatisfy(item -> {
            assertThat(item.path("sentence").asString()).isNotBlank();
            assertThat(item.path("source").asString()).isNotBlank();
            var fromDocument = item.path("source").asString().startsWith("Tjänsteskrivelse 2017-05-21, RS/1008/2017");
            assertThat(item.path("example").asBoolean()).isNotEqualTo(fromDocument);
        });
        assertThat(texts(items, "name")).startsWith("uppdrag-closed").endsWith("uppdrag-assigned");
    }

    @Test
    @Order(14)
    void the_same_file_once_more_changes_nothing() {
        var before = told.uppdrag();
        assertThat(told.again())
                .isNotEmpty()
                .allMatch(result -> result.path("repeated").asBoolean());
        assertThat(told.uppdrag()).isEqualTo(before);
    }

    private static String answer(String municipality, String area) {
        return """
                {"uppdragId":"%s","consultationId":"%s","party":"municipality:%s",
                 "answers":[{"area":"%s","stance":"INTERESTED"}],"finality":"FINAL","channel":"IN_SYSTEM"}""".formatted(Story.UPPDRAG, Story.TECHNICAL_SERVICE, municipality, area);
    }

    private static String dialogue(String area) {
        return """
                {"uppdragId":"%s","kind":"WITH_PARTIES","participants":["unit:Kostenheten"],"areas":["%s"],%s}""".formatted(Story.UPPDRAG, area, made("2017-06-01"));
    }

    private static String escalate(String area) {
        return """
                {"uppdragId":"%s","area":"%s","grounds":"Prov"}""".formatted(Story.UPPDRAG, area);
    }

    private static String close(String decider) {
        return """
                {"uppdragId":"%s","decider":"%s","reference":"§ 268",%s}""".formatted(Story.UPPDRAG, decider, made("2018-01-31"));
    }

    private static String made(String day) {
        return """
                "fact":{"happened":"%s","known":"%s","source":"Påhittat för provet","entry":"history","example":true}""".formatted(day, day);
    }
}
