package se.uppdrag.story;

import static org.assertj.core.api.Assertions.assertThat;
import static se.uppdrag.story.Assignment.promises;
import static se.uppdrag.story.Assignment.undecided;
import static se.uppdrag.story.Telling.texts;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.uppdrag.running.InRunningHouse;
import se.uppdrag.running.RunningHouse;
import tools.jackson.databind.JsonNode;

/** Deadlines that are no days, and days that are moved: nothing is invented, no promise is lost (rules 5 and 6). */
@InRunningHouse
class DeadlineStoriesIT {

    private RunningHouse house;

    @BeforeEach
    void arrive(RunningHouse house) {
        this.house = house;
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "vid-ett-sammantrade, MEETING, 2019-02-27, OVERDUE_UNDECIDED",
                "snarast, PROMPTLY, -, NO_DEADLINE",
                "varen-2020, SEASON, 2020-05-31, OVERDUE_UNDECIDED",
                "utan-tidsgrans, NONE, -, NO_DEADLINE",
            })
    void due_as_the_source_writes_it(String file, String kind, String lastDay, String light) {
        var assignment = Assignment.told(house, file);

        var due = assignment.deadline("slutrapport");
        assertThat(due.path("duePrecision").asString()).isEqualTo(kind);
        assertThat(due.path("due").asString(null)).isEqualTo(lastDay);
        assertThat(due.path("light").asString()).isEqualTo(light);
        assertThat(assignment.page(100)).contains(due.path("dueText").asString());
    }

    @Test
    void due_at_a_meeting_that_nobody_has_called_yet() {
        var rates = Assignment.told(house, "vid-ett-sammantrade").deadline("taxa");

        assertThat(rates.path("duePrecision").asString()).isEqualTo("MEETING");
        assertThat(rates.path("due").isNull()).isTrue();
        assertThat(rates.path("receiver").path("name").asString()).isEqualTo("Regionfullmäktige, Region Gotland");
    }

    @Test
    void due_with_a_document_and_delivered_with_it() {
        var runes = Assignment.in(house, "med-en-handling").until("tid-slutrapport");
        var waiting = runes.deadline("slutrapport");
        assertThat(waiting.path("dueText").asString()).isEqualTo("tillsammans med budgetunderlaget för 2021–2023");
        assertThat(waiting.path("light").asString()).isEqualTo("NO_DEADLINE");

        var delivered = runes.toTheEnd().deadline("slutrapport");
        assertThat(delivered.path("due").asString()).isEqualTo("2020-02-28");
        assertThat(delivered.path("light").asString()).isEqualTo("CLOSED");
        assertThat(undecided(delivered)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "i-samband-med-arsredovisningen, i samband med årsredovisningen för 2018, 2019-04-23",
        "en-manad-efter-en-handelse, en månad efter att detaljplanen har fått laga kraft, 2021-02-28",
    })
    void due_with_an_event_has_no_day_until_the_event_is_recorded(String file, String text, String day) {
        var assignment = Assignment.in(house, file).until("tid-slutrapport");
        var waiting = assignment.deadline("slutrapport");
        assertThat(waiting.path("duePrecision").asString()).isEqualTo("EVENT");
        assertThat(waiting.path("dueText").asString()).isEqualTo(text);
        assertThat(waiting.path("light").asString()).isEqualTo("NO_DEADLINE");

        assignment.toTheEnd();
        var due = assignment.deadline("slutrapport");
        assertThat(due.path("due").asString()).isEqualTo(day);
        assertThat(promises(due)).containsOnly(text);
        assertThat(due.path("changes").asInt()).isZero();
        assignment.refused("not-awaiting-event", "record-event", """
                "event":"En gång till","deliverables":["slutrapport"]""");
    }

    @Test
    void recurring_until_done_and_to_another_body_than_the_giver() {
        var waiting = Assignment.told(house, "aterkommande-till-ett-annat-organ");

        var due = waiting.deadline("slutrapport");
        assertThat(due.path("duePrecision").asString()).isEqualTo("STANDING");
        assertThat(due.path("receiver").path("name").asString()).isEqualTo("Patientnämnden, Region Blekinge");
        assertThat(due.path("delivered")).hasSize(2);
        assertThat(due.path("open").asBoolean()).isTrue();
        assertThat(texts(waiting.overview(100).path("givers"), "name"))
                .containsExactly("Regionfullmäktige, Region Blekinge");
    }

    @Test
    void postponed_without_a_date() {
        var toll = Assignment.told(house, "uppskjutet-utan-datum");

        var due = toll.deadline("slutrapport");
        assertThat(promises(due)).containsExactly("juni 2016", "bestäms senare");
        assertThat(due.path("duePrecision").asString()).isEqualTo("TO_BE_SET");
        assertThat(due.path("light").asString()).isEqualTo("NO_DEADLINE");
        assertThat(undecided(due)).isEmpty();
        assertThat(due.path("versions").path(1).path("reason").asString()).startsWith("Får anstå");
    }

    @Test
    void moved_three_times_and_the_first_promise_stays() {
        var land = Assignment.told(house, "flyttad-tre-ganger");

        var due = land.deadline("slutrapport");
        assertThat(promises(due))
                .containsExactly("mars 2017", "september 2017", "första kvartalet 2018", "efter sommaren 2018");
        assertThat(due.path("changes").asInt()).isEqualTo(3);
        assertThat(due.path("firstPromise").path("dueText").asString()).isEqualTo("mars 2017");
        // Kept as it is written, and no day is made of it.
        assertThat(due.path("duePrecision").asString()).isEqualTo("UNCLEAR");
        assertThat(undecided(due)).isEmpty();
        assertThat(land.missing(100)).containsExactly("deadline-changed reason");
        land.refused("deadline-already-set", "set-deadline", """
                "deliverable":"slutrapport","due":"oktober 2018\"""");
    }

    @Test
    void moved_after_it_had_passed_which_heals_nothing() {
        var fees = Assignment.told(house, "flyttad-efter-tiden").deadline("slutrapport");

        assertThat(undecided(fees)).containsExactly("2018-06-01/2018-08-28");
        assertThat(fees.path("open").asBoolean()).isFalse();
    }

    @Test
    void brought_forward() {
        var school = Assignment.told(house, "tidigarelagd").deadline("slutrapport");

        assertThat(promises(school)).containsExactly("december 2020", "maj 2020");
        assertThat(school.path("due").asString()).isEqualTo("2020-05-31");
        assertThat(undecided(school)).containsExactly("2020-06-01/");
    }

    @Test
    void interim_and_final_report_are_moved_each_by_itself() {
        var ambulance = Assignment.told(house, "delrapport-och-slutrapport");

        assertThat(promises(ambulance.deadline("delrapport"))).containsExactly("oktober 2020", "december 2020");
        assertThat(promises(ambulance.deadline("slutrapport"))).containsExactly("mars 2021", "juni 2021");
        assertThat(ambulance.deadline("delrapport").path("open").asBoolean()).isFalse();
        assertThat(next(ambulance).path("deliverable").asString()).isEqualTo("slutrapport");
        assertThat(next(ambulance).path("firstPromise").path("dueText").asString())
                .isEqualTo("mars 2021");
    }

    @Test
    void delivered_late_without_a_longer_time() {
        var tower = Assignment.told(house, "sent-utan-forlangning");

        var due = tower.deadline("slutrapport");
        assertThat(promises(due)).containsExactly("senast den 30 april 2016");
        assertThat(undecided(due)).containsExactly("2016-05-01/2016-06-14");
        assertThat(tower.overview(100).path("reporting").path("reception").asString())
                .isEqualTo("NOTED");
        assertThat(tower.page(100)).contains("2015/KS 0580 52");
    }

    private static JsonNode next(Assignment assignment) {
        return assignment.overview(100).path("nextDeadline");
    }
}
