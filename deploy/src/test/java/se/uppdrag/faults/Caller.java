package se.uppdrag.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.uppdrag.running.Issuer;

/** Somebody who calls a running application, in Swedish and in a role, and looks at the clock. */
final class Caller {

    private static final Duration LONGEST = Duration.ofSeconds(40);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;
    private final String token;

    /** @param address {@code http://localhost:33001} */
    Caller(String address) {
        this(address, "office");
    }

    private Caller(String address, String person) {
        this.address = address;
        this.token = Issuer.token(person);
    }

    Caller as(String other) {
        return new Caller(address, other);
    }

    record Answer(int status, String type, String text, Duration took) {}

    Answer get(String path) {
        return send(request(path).GET());
    }

    /** The command that opens a case file with that id, which is its key too. */
    Answer open(UUID id) {
        return post("/api/v1/commands/open-case-file", """
                {"caseFileId": "%s", "title": "Ärende %s"}""".formatted(id, id), id.toString());
    }

    Answer post(String path, String json, String key) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** All lines through the batch door. */
    Answer batch(List<String> lines) {
        return send(request("/api/v1/commands")
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("\n", lines))));
    }

    Answer form(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(LONGEST)
                .header("Authorization", "Bearer " + token)
                .header("Accept-Language", "sv");
    }

    private Answer send(HttpRequest.Builder request) {
        var began = System.nanoTime();
        try {
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(),
                    answer.headers().firstValue("Content-Type").orElse(""),
                    answer.body(),
                    Duration.ofNanos(System.nanoTime() - began));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
