package se.uppdrag.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import se.uppdrag.demo.Generator;
import se.uppdrag.kernel.Region;
import se.uppdrag.query.readmodel.Rebuild;
import se.uppdrag.running.RunningHouse;

/** What the pages show is told by the log alone: emptied and folded anew, every document is what it was (AUD-12). */
class RebuildIT {

    private static final int COMMANDS = 10_000;

    @Test
    void rebuilt_views_equal_the_live_ones_document_by_document() throws IOException {
        try (var house = RunningHouse.open(true)) {
            var api = new Api(house, "office");
            for (var lines : generated(house)) {
                var results = api.batch(lines);
                assertThat(results.getLast().path("status").asInt())
                        .as(() -> results.getLast().toString())
                        .isLessThan(300);
                assertThat(results).hasSameSizeAs(lines);
            }
            var rebuild = house.bean(Rebuild.class);
            CaughtUp.in(house);
            var live = documents(house, rebuild.views());
            live.forEach(
                    (view, documents) -> assertThat(documents.size()).as(view).isPositive());

            rebuild.views().forEach(rebuild::rebuild);
            CaughtUp.in(house);

            var rebuilt = documents(house, rebuild.views());
            live.forEach((view, documents) -> {
                assertThat(rebuilt.get(view).keySet()).as(view).isEqualTo(documents.keySet());
                documents.forEach((id, document) -> assertThat(rebuilt.get(view).get(id))
                        .as(view + " " + id)
                        .isEqualTo(document));
            });
        }
    }

    /** As many uppdrag as make up the wanted number of commands. */
    private static List<List<String>> generated(RunningHouse house) {
        var batches = new ArrayList<List<String>>();
        var count = 0;
        var uppdrag = new Generator(house.bean(Region.class), (diary, dnr, caseFile) -> true)
                .uppdrag(COMMANDS, 42, LocalDate.of(2026, 11, 22))
                .iterator();
        while (count < COMMANDS) {
            batches.add(uppdrag.next());
            count += batches.getLast().size();
        }
        return batches;
    }

    private static Map<String, Map<Object, Document>> documents(RunningHouse house, List<String> views) {
        var mongo = house.bean(MongoTemplate.class);
        var all = new LinkedHashMap<String, Map<Object, Document>>();
        for (var view : views) {
            var documents = new HashMap<Object, Document>();
            mongo.getCollection(view).find().forEach(document -> documents.put(document.get("_id"), document));
            all.put(view, documents);
        }
        return all;
    }
}
