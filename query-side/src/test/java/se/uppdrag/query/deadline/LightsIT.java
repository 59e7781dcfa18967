package se.uppdrag.query.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.data.mongodb.core.query.Query;
import se.uppdrag.query.deadline.Status.Stage;
import se.uppdrag.query.list.Light;
import se.uppdrag.query.readmodel.TestMongo;

class LightsIT {

    /** In Sweden it is already the first of November. */
    private static final Instant NOW = Instant.parse("2017-10-31T23:00:00Z");

    private final Lights lights = lights(NOW);
    private TestMongo mongo;

    @BeforeEach
    void start() {
        mongo = new TestMongo();
    }

    @AfterEach
    void stop() {
        mongo.close();
    }

    @ParameterizedTest
    @CsvSource({
        "LIVE, 2017-10-31, NOT_ASKED, OVERDUE_UNDECIDED",
        "LIVE, 2017-10-31, ASKED, OVERDUE",
        "LIVE, 2017-10-31, REFUSED, OVERDUE",
        "LIVE, 2017-11-01, NOT_ASKED, DUE_SOON",
        "LIVE, 2017-12-01, NOT_ASKED, DUE_SOON",
        "LIVE, 2017-12-02, NOT_ASKED, ON_TRACK",
        "LIVE, 2017-12-02, ASKED, ON_TRACK",
        "LIVE, , NOT_ASKED, NO_DEADLINE",
        "CONDITIONAL, 2017-01-01, NOT_ASKED, CONDITIONAL",
        "CLOSED, 2017-01-01, NOT_ASKED, CLOSED"
    })
    void a_light_follows_the_day_in_sweden(Stage stage, LocalDate due, MoreTime moreTime, Light expected) {
        assertThat(lights.of(stage, due, moreTime)).isEqualTo(expected);
    }

    @Test
    void october_has_passed_when_november_begins_in_stockholm_and_not_before() {
        var due = LocalDate.of(2017, 10, 31);

        assertThat(lights(NOW.minusMillis(1)).of(Stage.LIVE, due, MoreTime.NOT_ASKED))
                .isEqualTo(Light.DUE_SOON);
        assertThat(lights.of(Stage.LIVE, due, MoreTime.NOT_ASKED)).isEqualTo(Light.OVERDUE_UNDECIDED);
    }

    @Test
    void a_query_finds_exactly_what_has_the_light() {
        var expected = new LinkedHashMap<Light, List<String>>();
        for (var stage : Stage.values()) {
            for (var moreTime : MoreTime.values()) {
                for (var due : days()) {
                    var id = "%s %s %s".formatted(stage, moreTime, due);
                    mongo.template().insert(document(id, stage, due, moreTime), "lights");
                    expected.computeIfAbsent(lights.of(stage, due, moreTime), key -> new ArrayList<>())
                            .add(id);
                }
            }
        }

        for (var light : Light.values()) {
            var query = new Query(lights.criteria(light, "q."));
            assertThat(mongo.template().find(query, Document.class, "lights"))
                    .as("%s", light)
                    .extracting(found -> found.getString("_id"))
                    .containsExactlyInAnyOrderElementsOf(expected.get(light));
        }
    }

    private static List<LocalDate> days() {
        return Arrays.asList(
                null,
                LocalDate.of(2016, 1, 1),
                LocalDate.of(2017, 10, 31),
                LocalDate.of(2017, 11, 1),
                LocalDate.of(2017, 12, 1),
                LocalDate.of(2017, 12, 2),
                LocalDate.of(2020, 1, 1));
    }

    private static Document document(String id, Stage stage, LocalDate due, MoreTime moreTime) {
        var queried = new Document();
        for (Map.Entry<String, Object> one :
                Lights.queried(stage, due, moreTime).entrySet()) {
            if (one.getValue() != null) {
                queried.put(one.getKey(), one.getValue().toString());
            }
        }
        return new Document("_id", id).append("q", queried);
    }

    private static Lights lights(Instant now) {
        return new Lights(Clock.fixed(now, ZoneOffset.UTC), 30);
    }
}
