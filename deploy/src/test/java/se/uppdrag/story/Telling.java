package se.uppdrag.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import se.uppdrag.running.RunningHouse;
import tools.jackson.databind.JsonNode;

/** The story as the director's office tells it: what is accepted, what is refused and why, and what can then be seen. */
final class Telling {

    private final RunningHouse house;
    private final Api office;
    private final Story story;

    Telling(RunningHouse house, Story story) {
        this.house = house;
        this.office = new Api(house, "office");
        this.story = story;
    }

    void until(String key) {
        story.tellUntil(key, office);
    }

    void toTheEnd() {
        story.tellTheRest(office);
    }

    boolean isOver() {
        return story.isOver();
    }

    List<JsonNode> again() {
        return office.batch(story.lines());
    }

    void accepted(String command, String body) {
        var answer = office.command(command, body);
        assertThat(answer.status()).as(answer.text()).isLessThan(300);
    }

    /** @param kind last part of the problem's type */
    String refused(String kind, String command, String body) {
        return refusedFor("office", kind, command, body);
    }

    String refusedFor(String person, String kind, String command, String body) {
        var answer = office.as(person).command(command, body);
        assertThat(answer.status()).as(answer.text()).isBetween(400, 499);
        assertThat(answer.kind()).as(answer.text()).isEqualTo(kind);
        return answer.json().path("detail").asString();
    }

    /** What everybody can read, once it is up to date. */
    JsonNode seen(String path) {
        CaughtUp.in(house);
        var answer = office.get(path);
        assertThat(answer.status()).as(path + ": " + answer.text()).isEqualTo(200);
        return answer.json();
    }

    /** What a person reads, once it is up to date. */
    String page(String path) {
        CaughtUp.in(house);
        var answer = office.get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.text();
    }

    JsonNode uppdrag() {
        return seen("/api/v1/uppdrag/" + Story.UPPDRAG);
    }

    JsonNode round(String id) {
        return seen("/api/v1/consultations/" + id);
    }

    /** The line of the overview. */
    JsonNode overview() {
        return only(seen("/api/v1/uppdrag?q=RS/1008/2017").path("items"), "id", Story.UPPDRAG);
    }

    /** State of each gate of an area, {@code DIALOGUE_HELD: OPEN}, in order. */
    List<String> gates(String area) {
        var gates = only(seen("/api/v1/uppdrag/" + Story.UPPDRAG + "/gates").path("areas"), "area", area);
        return each(gates.path("gates"))
                .map(gate ->
                        gate.path("gate").asString() + ": " + gate.path("state").asString())
                .toList();
    }

    static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    static List<String> texts(JsonNode list, String field) {
        return each(list).map(item -> item.path(field).asString()).toList();
    }

    /** The one item of a list whose field has the value. */
    static JsonNode only(JsonNode list, String field, String value) {
        var found = each(list)
                .filter(item -> item.path(field).asString().equals(value))
                .toList();
        assertThat(found).as("%s %s in %s", field, value, list).hasSize(1);
        return found.getFirst();
    }

    /** What a party has answered about an area, {@code INTERESTED CURRENT}, in the order in which it came. */
    static List<String> answers(JsonNode round, String municipality, String area) {
        var recipient = recipient(round, municipality);
        return each(recipient.path("answers"))
                .filter(answer -> answer.path("area").asString("").equals(area))
                .map(answer -> answer.path("stance").asString() + " "
                        + answer.path("standing").asString())
                .toList();
    }

    static JsonNode recipient(JsonNode round, String municipality) {
        return each(round.path("recipients"))
                .filter(recipient ->
                        recipient.path("party").path("party").asString().equals("municipality:" + municipality))
                .findFirst()
                .orElseThrow();
    }
}
