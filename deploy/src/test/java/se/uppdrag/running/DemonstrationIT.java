package se.uppdrag.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import se.uppdrag.ledger.Ledger;

class DemonstrationIT {

    private static final String LAST_KEY = "office:fler-uppdrag/resepolicy/avskrivs";

    @TempDir
    private Path directory;

    @Test
    void is_loaded_once_and_not_again_at_the_next_start() throws Exception {
        long loaded;
        try (var house = RunningHouse.open(directory)) {
            loaded = head(house);
            assertThat(house.bean(Ledger.class).find(LAST_KEY)).isPresent();
        }
        try (var again = RunningHouse.open(directory)) {
            assertThat(head(again)).isEqualTo(loaded);
        }
    }

    @Test
    void is_finished_where_a_killed_process_left_it() throws Exception {
        try (var house = RunningHouse.open(directory, "--uppdrag.demo=false")) {
            assertThat(head(house)).as("the plans of phases").isEqualTo(3);
            post(house, firstLines(20));
            assertThat(house.bean(Ledger.class).find(LAST_KEY)).isEmpty();
        }
        try (var next = RunningHouse.open(directory)) {
            assertThat(next.bean(Ledger.class).find(LAST_KEY)).isPresent();
        }
    }

    @Test
    void stays_away_from_a_ledger_that_somebody_uses() throws Exception {
        long used;
        try (var house = RunningHouse.open(directory, "--uppdrag.demo=false")) {
            post(house, firstLines(1).replace("rs-1008-2017/", "somebody-elses/"));
            used = head(house);
            assertThat(used).isPositive();
        }
        try (var next = RunningHouse.open(directory)) {
            assertThat(head(next)).isEqualTo(used);
        }
    }

    private static long head(RunningHouse house) {
        return house.bean(Ledger.class).headPosition();
    }

    private static String firstLines(int count) throws IOException {
        return new ClassPathResource("demo/rs-1008-2017.ndjson")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .limit(count)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static void post(RunningHouse house, String lines) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(house.url("/api/v1/commands")))
                    .header("Content-Type", "application/x-ndjson")
                    .header("Authorization", "Bearer " + house.token("office"))
                    .POST(HttpRequest.BodyPublishers.ofString(lines))
                    .build();
            assertThat(client.send(request, HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(200);
        }
    }
}
