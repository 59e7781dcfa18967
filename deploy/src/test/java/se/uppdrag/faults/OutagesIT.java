package se.uppdrag.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.uppdrag.ledger.Ledger;
import se.uppdrag.query.readmodel.Progress;
import se.uppdrag.query.readmodel.Rebuild;
import se.uppdrag.running.RunningHouse;

/** One store is gone, or silent, for a while: the other goes on, whoever asks is told within seconds, and nothing is lost. */
class OutagesIT {

    /** Far from the half minute of the defaults; the machine may be busy. */
    private static final Duration SECONDS = Duration.ofSeconds(14);

    private static final String CALM = "Registret svarar inte just nu";

    @TempDir
    private static Path directory;

    private static SharedStores stores;
    private static RunningHouse house;
    private static Caller caller;
    private static final List<UUID> ACKNOWLEDGED = new ArrayList<>();

    enum Fault {
        CUT,
        STALLED;

        void befall(Cable cable) throws IOException {
            switch (this) {
                case CUT -> cable.cut();
                case STALLED -> cable.stall();
            }
        }
    }

    @BeforeAll
    static void open() throws IOException {
        stores = new SharedStores();
        house = stores.house(directory);
        caller = new Caller(house.url(""));
    }

    @AfterAll
    static void close() throws IOException {
        house.close();
        stores.close();
    }

    @AfterEach
    void mend() {
        stores.toPostgres().mend();
        stores.toMongo().mend();
    }

    @ParameterizedTest
    @EnumSource
    void without_postgres_commands_are_told_to_come_again_and_pages_answer(Fault fault) throws IOException {
        var before = acknowledged();
        var during = UUID.randomUUID();
        seen(before);

        fault.befall(stores.toPostgres());

        assertThat(caller.open(during)).satisfies(answer -> {
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.type()).startsWith("application/problem+json");
            assertThat(answer.text()).contains("ledger-unavailable");
            assertThat(answer.took()).isLessThan(SECONDS);
        });
        assertThat(caller.form("/arenden/nytt", Map.of("title", "Det som skrevs", "_key", "k1")))
                .satisfies(answer -> {
                    assertThat(answer.status()).isEqualTo(503);
                    assertThat(answer.text()).contains("Det som skrevs", "value=\"k1\"", CALM);
                    assertThat(answer.took()).isLessThan(SECONDS);
                });
        assertThat(caller.form(
                        "/arenden/" + before + "/atgard/lagg-till-diarienummer",
                        Map.of("diary", "RS", "dnr", "RS/77/2026", "unknown", "Även det som inte visas")))
                .satisfies(answer -> {
                    assertThat(answer.status()).as(answer.text()).isEqualTo(503);
                    assertThat(answer.text()).contains("RS/77/2026", "Även det som inte visas", CALM);
                });
        for (var page : List.of("/", "/arenden", "/tidsfrister", "/organ", "/tillganglighet", "/api/v1/uppdrag")) {
            assertThat(caller.get(page).status()).as(page).isEqualTo(200);
        }
        assertThat(caller.get("/arenden/" + before)).satisfies(answer -> {
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.text()).contains("Historiken svarar inte just nu");
            assertThat(answer.took()).isLessThan(SECONDS);
        });
        for (var page : List.of("/arenden/" + before + "/historik", "/arenden/" + before + "/atgarder")) {
            assertCalm(page);
        }
        assertProblem("/api/v1/uppdrag/" + before + "/history");
        assertLives();

        stores.toPostgres().mend();

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(caller.open(during).status()).isIn(200, 201));
        ACKNOWLEDGED.add(during);
        seen(during);
        assertNothingIsLost();
    }

    @ParameterizedTest
    @EnumSource
    void without_mongo_pages_say_so_and_commands_are_accepted(Fault fault) throws IOException {
        seen(acknowledged());

        fault.befall(stores.toMongo());

        for (var page : List.of("/", "/arenden", "/tidsfrister", "/organ")) {
            assertCalm(page);
        }
        assertProblem("/api/v1/uppdrag");
        var during = acknowledged();
        assertThat(caller.form("/arenden/nytt", Map.of("title", "Under avbrottet"))
                        .status())
                .isEqualTo(303);
        assertThat(caller.get("/arenden/" + during + "/historik").status()).isEqualTo(200);
        assertLives();

        stores.toMongo().mend();

        seen(during);
        assertNothingIsLost();
    }

    @Test
    void a_slow_postgres_makes_commands_slow_and_nothing_else() {
        stores.toPostgres().slow(Duration.ofMillis(150));

        var slowly = acknowledged();

        stores.toPostgres().mend();
        seen(slowly);
    }

    private static UUID acknowledged() {
        var id = UUID.randomUUID();
        var answer = caller.open(id);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        ACKNOWLEDGED.add(id);
        return id;
    }

    private static void seen(UUID id) {
        await().atMost(Duration.ofSeconds(40)).untilAsserted(() -> {
            var page = caller.get("/arenden/" + id);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.text()).contains("Ärende " + id);
        });
    }

    private static void assertCalm(String page) {
        assertThat(caller.get(page)).as(page).satisfies(answer -> {
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.text()).contains("<html lang=\"sv\"", "site-nav", CALM, "href=\"" + page + "\"");
            assertThat(answer.took()).isLessThan(SECONDS);
        });
    }

    private static void assertProblem(String resource) {
        assertThat(caller.get(resource)).as(resource).satisfies(answer -> {
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.type()).startsWith("application/problem+json");
            assertThat(answer.took()).isLessThan(SECONDS);
        });
    }

    /** A restart would mend nothing, and the other store still serves. */
    private static void assertLives() {
        assertThat(caller.get("/actuator/health/liveness").status()).isEqualTo(200);
        assertThat(caller.get("/actuator/health/readiness").status()).isEqualTo(200);
    }

    private static void assertNothingIsLost() {
        var ledger = house.bean(Ledger.class);
        assertThat(ACKNOWLEDGED)
                .allSatisfy(
                        id -> assertThat(ledger.history(id)).as("case %s", id).hasSize(1));
        var head = ledger.headPosition();
        assertThat(ledger.range(1, Math.toIntExact(head) + 1)).hasSize(Math.toIntExact(head));
        var progress = house.bean(Progress.class);
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(house.bean(Rebuild.class).views())
                        .allSatisfy(view -> assertThat(progress.of(view)).isEqualTo(head)));
    }
}
