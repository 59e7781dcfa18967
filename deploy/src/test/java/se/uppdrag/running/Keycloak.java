package se.uppdrag.running;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real one, with the realm that comes with the project, as a process of its own that keeps nothing. */
final class Keycloak implements AutoCloseable {

    /** Unpacked by Maven. */
    private static final Path SERVER = Path.of("target", "keycloak").toAbsolutePath();

    private static final Path REALM = Path.of("keycloak", "uppdrag-realm.json");

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port = freePort();
    private final Process process;

    Keycloak() throws IOException {
        var imported = Files.createDirectories(SERVER.resolve("data/import"));
        Files.writeString(imported.resolve(REALM.getFileName()), Files.readString(REALM));
        var command = new ProcessBuilder(List.of(
                "sh",
                SERVER.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--db=dev-mem",
                "--cache=local",
                "--import-realm",
                "--http-host=127.0.0.1",
                "--http-port=" + port));
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        command.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m -XX:TieredStopAtLevel=1");
        // The house has a port of its own: on this name Keycloak lets every port be.
        command.environment().put("UPPDRAG_URL", "http://localhost");
        var log = SERVER.resolve("keycloak.log");
        process = command.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try {
            await("Keycloak, see " + log)
                    .atMost(Duration.ofMinutes(3))
                    .pollInterval(Duration.ofMillis(250))
                    .until(() -> !process.isAlive() || isAnswering());
            if (!process.isAlive()) {
                throw new IllegalStateException("Keycloak ended: " + Files.readString(log));
            }
        } catch (RuntimeException | IOException e) {
            close();
            throw e;
        }
    }

    /** Another host than that of the house, as it would be: what a page may lead to is told apart by that. */
    String issuer() {
        return "http://127.0.0.1:%d/realms/uppdrag".formatted(port);
    }

    /** What makes an application sign people in there, and trust its tokens. */
    String[] options() {
        var client = "--spring.security.oauth2.client.registration.uppdrag.";
        var tokens = "--spring.security.oauth2.resourceserver.jwt.";
        return new String[] {
            client + "provider=uppdrag",
            client + "client-id=uppdrag",
            client + "client-secret=demo-only-change-me",
            client + "authorization-grant-type=authorization_code",
            client + "scope=openid,profile",
            "--spring.security.oauth2.client.provider.uppdrag.issuer-uri=" + issuer(),
            tokens + "issuer-uri=" + issuer(),
            tokens + "audiences=uppdrag-api",
            "--uppdrag.sign-in.organisations.are=municipality:2321",
            "--uppdrag.sign-in.organisations.ostersund=municipality:2380",
        };
    }

    /** What it answers to a request for tokens, a form that is written out. */
    JsonNode tokens(String form) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(issuer() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return JsonMapper.shared()
                .readTree(client.send(request, BodyHandlers.ofString()).body());
    }

    private boolean isAnswering() throws InterruptedException {
        try {
            return client.send(HttpRequest.newBuilder(URI.create(issuer())).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.close();
        var all = process.descendants().toList();
        process.destroy();
        all.forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
