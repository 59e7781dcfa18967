package se.uppdrag.story;

import static org.assertj.core.api.Assertions.assertThat;
import static se.uppdrag.story.Telling.texts;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.uppdrag.running.InRunningHouse;
import se.uppdrag.running.RunningHouse;
import tools.jackson.databind.JsonNode;

/** A spreadsheet of forty old assignments, half of its cells empty, is one batch: nothing is refused, nothing made up, each hole listed. */
@InRunningHouse
class OldListStoryIT {

    private static final int ROWS = 40;

    private static Assignment list;
    private static List<JsonNode> rows;

    @BeforeAll
    static void tell(RunningHouse house) {
        list = Assignment.told(house, "gammal-lista");
        rows = IntStream.rangeClosed(1001, 1000 + ROWS).mapToObj(list::uppdrag).toList();
    }

    @Test
    void every_row_is_there() {
        assertThat(rows).hasSize(ROWS);
        assertThat(statuses("CLOSED")).isEqualTo(16);
        assertThat(statuses("CEASED")).isEqualTo(3);
        assertThat(statuses("ONGOING")).isEqualTo(21);
    }

    @Test
    void a_row_that_says_nothing_but_its_title_lacks_all_the_rest() {
        // "Skyltning av vandringsleder", "sommaren", "Pågår".
        assertThat(list.missing(1004))
                .containsExactly(
                        "uppdrag-assigned happened",
                        "uppdrag-assigned basis",
                        "uppdrag-assigned givers",
                        "uppdrag-assigned holders",
                        "deliverable-set happened",
                        "deliverable-set receiver",
                        "deadline-set happened");
        assertThat(list.page(1004)).contains("Uppgift saknas", "sommaren", "grund");
        assertThat(list.uppdrag(1004).path("deliverables").path(0).path("light").asString())
                .isEqualTo("NO_DEADLINE");
    }

    @Test
    void a_case_without_a_number_lacks_it_until_it_has_one() {
        assertThat(texts(list.caseFile(4).path("missing"), "component")).contains("dnr");
        assertThat(texts(list.caseFile(7).path("missing"), "component")).doesNotContain("dnr");
        assertThat(list.casePage(4)).contains("diarienummer");
    }

    @Test
    void a_decision_known_by_its_paragraph_is_a_basis() {
        var basis = list.uppdrag(1007).path("basis");
        assertThat(basis.path("kind").asString()).isEqualTo("DECISION_POINT");
        assertThat(basis.path("reference").asString()).isEqualTo("KF 2010-06-21 § 51");
        assertThat(list.missing(1007)).containsExactly("deliverable-set receiver");
    }

    @Test
    void what_was_closed_nobody_knows_when_is_not_said_to_have_been_late() {
        var closed = list.uppdrag(1001);
        assertThat(closed.path("status").asString()).isEqualTo("CLOSED");
        assertThat(closed.path("deliverables").path(0).path("undecided")).isEmpty();
        assertThat(list.missing(1001))
                .contains("uppdrag-closed happened", "uppdrag-closed decider", "uppdrag-closed reference");
    }

    @Test
    void what_goes_on_late_is_late_from_the_day_after_the_last_one_that_was_promised() {
        var plan = list.uppdrag(1007).path("deliverables").path(0);
        assertThat(plan.path("light").asString()).isEqualTo("OVERDUE_UNDECIDED");
        assertThat(plan.path("undecided").path(0).path("from").asString()).isEqualTo("2014-01-01");
    }

    @Test
    void the_same_holes_are_refused_of_somebody_who_acts_now(RunningHouse house) {
        var answer = new Api(house, "office").command("assign-uppdrag", """
                {"caseFileId":"%s","title":"Skyltning av vandringsleder"}""".formatted(list.id(4)));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.fields()).containsExactlyInAnyOrder("basis", "givers", "holders");
    }

    private long statuses(String status) {
        return rows.stream()
                .filter(row -> row.path("status").asString().equals(status))
                .count();
    }
}
