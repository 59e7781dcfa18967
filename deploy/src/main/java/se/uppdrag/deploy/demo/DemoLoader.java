package se.uppdrag.deploy.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.uppdrag.deploy.Installation;
import se.uppdrag.deploy.Side;
import se.uppdrag.deploy.access.OwnTokens;
import se.uppdrag.ledger.Ledger;
import se.uppdrag.ledger.LedgerUnavailable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Posts what comes with the system to this process's own batch door: the demonstration, where it is wanted, and the plans of phases
 * everywhere. One node does it, holding a lock of the database; the idempotency keys let it finish what a killed process began, and
 * do nothing twice.
 */
@Component
class DemoLoader {

    private static final Logger log = LoggerFactory.getLogger(DemoLoader.class);

    /** Any number that nobody else uses: "uppdrag" on the keys of a telephone. */
    private static final long LOCK = 8773724L;

    private final Installation installation;
    private final Ledger ledger;
    private final DataSource dataSource;
    private final OwnTokens tokens;

    DemoLoader(Installation installation, Ledger ledger, DataSource dataSource, OwnTokens tokens) {
        this.installation = installation;
        this.ledger = ledger;
        this.dataSource = dataSource;
        this.tokens = tokens;
    }

    /** Before the address is announced, so that the first visitor finds the case. */
    @EventListener
    @Order(0)
    void load(ApplicationReadyEvent ready) throws InterruptedException {
        if (installation.roles().contains(Side.COMMAND)
                && ready.getApplicationContext() instanceof WebServerApplicationContext web
                && web.getWebServer() != null) {
            try {
                load(URI.create("http://localhost:%d/api/v1/commands"
                        .formatted(web.getWebServer().getPort())));
            } catch (SQLException | LedgerUnavailable e) {
                // The application serves on; the next start loads the rest.
                log.warn("What comes with the system: not loaded to the end, the next start goes on with it", e);
            }
        }
    }

    private void load(URI door) throws SQLException, InterruptedException {
        try (var connection = dataSource.getConnection()) {
            if (locked(connection)) {
                try {
                    loadInto(door);
                } finally {
                    unlock(connection);
                }
            }
        }
    }

    private void loadInto(URI door) throws InterruptedException {
        var demo = Delivered.demonstration();
        var plans = Delivered.phasePlans();
        if (installation.demo() && (unused(plans) || broken(demo))) {
            post(door, demo, "The demonstration");
        }
        if (ledger.find(plans.lastStoredKey()).isEmpty()) {
            post(door, plans, "The plans of phases");
        }
    }

    private void post(URI door, Delivered delivered, String what) throws InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(door)
                    .header("Content-Type", "application/x-ndjson")
                    .header("Authorization", "Bearer " + tokens.of(Delivered.ACTOR))
                    .POST(HttpRequest.BodyPublishers.ofString(delivered.body()))
                    .build();
            report(client.send(request, HttpResponse.BodyHandlers.ofString()), delivered, what);
        } catch (IOException e) {
            log.warn("{}: not loaded, {} does not answer", what, door, e);
        }
    }

    /** Nothing is there but what every installation begins with. */
    private boolean unused(Delivered plans) {
        return ledger.range(1, plans.lines().size() + 1).stream()
                .flatMap(entry -> ledger.caused(entry.commandId()).stream())
                .allMatch(command -> plans.holds(String.valueOf(command.commandKey())));
    }

    /** Begun, not finished, and nobody has done anything since. */
    private boolean broken(Delivered demo) {
        return ledger.range(ledger.headPosition(), 1).stream()
                        .flatMap(last -> ledger.caused(last.commandId()).stream())
                        .anyMatch(last -> demo.holds(String.valueOf(last.commandKey())))
                && ledger.find(demo.lastStoredKey()).isEmpty();
    }

    private static void report(HttpResponse<String> response, Delivered delivered, String what) {
        var results = response.body().lines().toList();
        var refused = results.stream().filter(DemoLoader::refused).toList();
        if (response.statusCode() == 200
                && refused.isEmpty()
                && results.size() == delivered.lines().size()) {
            log.info("{}: loaded, {} commands", what, results.size());
        } else {
            log.warn("{}: stopped at line {}: {}", what, results.size(), refused);
        }
    }

    private static boolean refused(String result) {
        return JsonMapper.shared().readTree(result).path("status").asInt(500) >= 400;
    }

    private static boolean locked(Connection connection) throws SQLException {
        return answer(connection, "SELECT pg_try_advisory_lock(?)");
    }

    private static void unlock(Connection connection) throws SQLException {
        answer(connection, "SELECT pg_advisory_unlock(?)");
    }

    private static boolean answer(Connection connection, String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, LOCK);
            try (var rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }
}
