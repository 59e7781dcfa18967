package se.uppdrag.benchmark;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What readers wait for when there are many uppdrag. No question is asked twice, so that nothing is answered from memory. */
final class Lists {

    private static final int UNMEASURED = 30;
    private static final int MEASURED = 300;
    /** All occur: in titles, deliverables, holders, and numbers. */
    private static final List<String> WORDS =
            List.of("färdtjänst", "utred 2025", "slutrapport", "regiondirektören", "rs/ utred");

    private static final List<String> MUNICIPALITIES =
            List.of("2303", "2305", "2309", "2313", "2321", "2326", "2361", "2380");
    private static final List<String> SORTS = List.of("due", "title", "phase", "holder", "number", "changed");

    @FunctionalInterface
    private interface Reading {
        Object read(int number) throws IOException;
    }

    private final MeasuredHouse house;
    private final Table table;

    Lists(MeasuredHouse house, Table table) {
        this.house = house;
        this.table = table;
    }

    void measure() throws Exception {
        try (var client = new KeepAlive(house.port(), house.token())) {
            fill(client);
            for (var word : WORDS) {
                if (total(client, "/api/v1/uppdrag?q=" + encoded(word)) == 0) {
                    throw new IllegalStateException("No uppdrag has the words " + word);
                }
            }
            table.number("uppdrag on the lists", total(client, "/api/v1/uppdrag"));
            var atMost = Goal.atMost(50);
            time(
                    "overview, API, filtered and sorted, ms",
                    null,
                    atMost,
                    number -> client.get("/api/v1/uppdrag" + overview(number)));
            time(
                    "overview, page, filtered and sorted, ms",
                    null,
                    atMost,
                    number -> client.get("/" + overview(UNMEASURED + MEASURED + number)));
            time(
                    "deadlines, API, filtered and sorted, ms",
                    null,
                    null,
                    number -> client.get("/api/v1/deadlines" + deadlines(number)));
            var closed = closed(client);
            time(
                    "one history read, ms",
                    Goal.atMost(2),
                    null,
                    number -> house.ledger().history(closed.get(number)));
            time(
                    "one history, page, ms",
                    null,
                    null,
                    number -> client.get("/uppdrag/%s/historik".formatted(closed.get(number))));
            time("one uppdrag, page, ms", null, null, number -> client.get("/uppdrag/" + closed.get(number)));
        }
    }

    private void fill(KeepAlive client) throws Exception {
        house.caughtUp();
        var open = Extent.UPPDRAG / 10;
        var missing = Math.max(0, Extent.UPPDRAG - open - total(client, "/api/v1/uppdrag"));
        Clients.perSecond(64, Life.of(missing), house::live);
        // As far as the municipalities have been asked.
        Clients.perSecond(64, Life.of(open), life -> house.live(life.subList(0, 8)));
        house.caughtUp();
    }

    private void time(String what, @Nullable Goal p50, @Nullable Goal p99, Reading reading) throws IOException {
        var waits = new ArrayList<Double>();
        for (int number = 0; number < UNMEASURED + MEASURED; number++) {
            var begun = System.nanoTime();
            reading.read(number);
            if (number >= UNMEASURED) {
                waits.add(Clients.milliseconds(begun));
            }
        }
        table.waits(what, Figures.of(waits), p50, p99);
    }

    /** Different for 840 numbers, one after another. */
    private static String overview(int number) {
        return "?q=%s&body=body:RS&municipality=%s&sort=%s&page=%d"
                .formatted(
                        encoded(WORDS.get(number % WORDS.size())),
                        MUNICIPALITIES.get(number % MUNICIPALITIES.size()),
                        (number % 2 == 0 ? "" : "-") + SORTS.get(number / 2 % SORTS.size()),
                        1 + number % 7);
    }

    /** Different for 3,780 numbers, one after another. */
    private static String deadlines(int number) {
        return "?q=%s&body=body:RS&sort=%s&page=%d&dueAfter=2024-01-%02d"
                .formatted(
                        encoded(WORDS.get(number % WORDS.size())),
                        List.of("due", "-due", "title", "-title").get(number % 4),
                        1 + number % 7,
                        1 + number % 27);
    }

    private static List<UUID> closed(KeepAlive client) throws IOException {
        var ids = new ArrayList<UUID>();
        for (int page = 1; ids.size() < UNMEASURED + MEASURED; page++) {
            var items = json(client, "/api/v1/uppdrag?light=CLOSED&sort=number&limit=100&page=" + page)
                    .path("items");
            if (items.isEmpty()) {
                throw new IllegalStateException("Only %d uppdrag are closed".formatted(ids.size()));
            }
            items.forEach(item -> ids.add(UUID.fromString(item.path("id").asString())));
        }
        return ids;
    }

    private static int total(KeepAlive client, String path) throws IOException {
        return json(client, path).path("total").asInt();
    }

    private static JsonNode json(KeepAlive client, String path) throws IOException {
        return JsonMapper.shared().readTree(client.get(path));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
