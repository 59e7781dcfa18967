package se.uppdrag.story;

import static org.assertj.core.api.Assertions.assertThat;
import static se.uppdrag.story.Telling.each;
import static se.uppdrag.story.Telling.only;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import se.uppdrag.running.RunningHouse;
import tools.jackson.databind.JsonNode;

/**
 * One assignment that a simpler model could not carry, told from its file as history. In a file, 1 is the case, 100 the uppdrag, 200 the
 * round and 300 the report; where there are more, they follow on.
 */
final class Assignment {

    private static final String CASE = "000000000001";

    private final Telling told;
    private final String ids;
    private final Story story;

    private Assignment(RunningHouse house, Story story) {
        this.story = story;
        var first =
                Api.JSON.readTree(story.lines().getFirst()).path("caseFileId").asString();
        assertThat(first).endsWith(CASE);
        this.ids = first.substring(0, first.length() - CASE.length());
        this.told = new Telling(house, story);
    }

    /** Not yet told. */
    static Assignment in(RunningHouse house, String file) {
        try {
            return new Assignment(house, Story.of("story/" + file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From the first line to the last, each accepted. */
    static Assignment told(RunningHouse house, String file) {
        var assignment = in(house, file);
        assignment.told.toTheEnd();
        return assignment;
    }

    Assignment until(String key) {
        told.until(key);
        return this;
    }

    Assignment toTheEnd() {
        told.toTheEnd();
        return this;
    }

    List<JsonNode> again() {
        return told.again();
    }

    List<JsonNode> lines() {
        return story.lines().stream().map(Api.JSON::readTree).toList();
    }

    String id(int number) {
        return ids + "%012d".formatted(number);
    }

    JsonNode uppdrag() {
        return uppdrag(100);
    }

    JsonNode uppdrag(int number) {
        return told.seen("/api/v1/uppdrag/" + id(number));
    }

    /** The line of the overview. */
    JsonNode overview(int number) {
        return only(found("/api/v1/uppdrag", number), "id", id(number));
    }

    /** The line of the list of deadlines. */
    JsonNode deadline(String deliverable) {
        var own = each(found("/api/v1/deadlines", 100))
                .filter(item -> item.path("uppdrag").asString().equals(id(100)))
                .filter(item -> item.path("deliverable").asString().equals(deliverable))
                .toList();
        assertThat(own).hasSize(1);
        return own.getFirst();
    }

    private JsonNode found(String list, int number) {
        var title = uppdrag(number).path("title").asString();
        return told.seen(list + "?limit=100&q=" + URLEncoder.encode(title, StandardCharsets.UTF_8))
                .path("items");
    }

    JsonNode caseFile(int number) {
        return told.seen("/api/v1/case-files/" + id(number));
    }

    JsonNode round() {
        return told.seen("/api/v1/consultations/" + id(200));
    }

    JsonNode history(int number) {
        return told.seen("/api/v1/uppdrag/" + id(number) + "/history?limit=100");
    }

    /** What "Uppgift saknas" lists, {@code uppdrag-assigned holders}. */
    List<String> missing(int number) {
        return each(uppdrag(number).path("missing"))
                .map(one -> one.path("name").asString() + " "
                        + one.path("component").asString())
                .toList();
    }

    /** The page as a person gets it. */
    String page(int number) {
        return told.page("/uppdrag/" + id(number));
    }

    /** Every promise as it is written, the first one first. */
    static List<String> promises(JsonNode deadline) {
        return Telling.texts(deadline.path("versions"), "dueText");
    }

    String casePage(int number) {
        return told.page("/arenden/" + id(number));
    }

    /** {@code 2016-05-01/2016-06-14}: each stretch of days on which it had passed and nobody had decided; open at its end while it goes on. */
    static List<String> undecided(JsonNode deadline) {
        return each(deadline.path("undecided"))
                .map(gap -> gap.path("from").asString() + "/" + gap.path("to").asString(""))
                .toList();
    }

    void accepted(String command, String components) {
        told.accepted(command, body(100, components));
    }

    /** @param kind last part of the problem's type */
    String refused(String kind, String command, String components) {
        return refused(kind, command, 100, components);
    }

    String refused(String kind, String command, int uppdrag, String components) {
        return told.refused(kind, command, body(uppdrag, components));
    }

    private String body(int uppdrag, String components) {
        return """
                {"uppdragId":"%s",%s,"fact":{"happened":"2025-01-31","source":"Påhittat för provet","entry":"history","example":true}}""".formatted(id(uppdrag), components);
    }
}
