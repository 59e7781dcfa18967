package se.uppdrag.story;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import se.uppdrag.running.RunningHouse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The running house as another system sees it: HTTP and JSON, on behalf of one demo person. */
final class Api {

    static final JsonMapper JSON = JsonMapper.shared();

    /** @param text the body as it came */
    record Answer(int status, String contentType, String etag, String text) {

        JsonNode json() {
            return JSON.readTree(text);
        }

        /** What is said of each field, by its path. */
        List<String> fields() {
            return StreamSupport.stream(json().path("fields").spliterator(), false)
                    .map(problem -> problem.path("field").asString())
                    .toList();
        }

        String kind() {
            var type = json().path("type").asString();
            return type.substring(type.lastIndexOf('/') + 1);
        }
    }

    private final HttpClient client = HttpClient.newHttpClient();
    private final RunningHouse house;
    private final String token;

    Api(RunningHouse house, String person) {
        this.house = house;
        this.token = house.token(person);
    }

    Api as(String other) {
        return new Api(house, other);
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    /** @param headers names and values in turn */
    Answer command(String name, String body, String... headers) {
        return post("/api/v1/commands/" + name, "application/json", body.getBytes(StandardCharsets.UTF_8), headers);
    }

    Answer post(String path, String contentType, byte[] body, String... headers) {
        var request = request(path).header("Content-Type", contentType);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    /** All lines through the batch door, and what it says of each. */
    List<JsonNode> batch(List<String> lines, String... headers) {
        var body = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return results(post("/api/v1/commands", "application/x-ndjson", body, headers));
    }

    static List<JsonNode> results(Answer answer) {
        return answer.text().lines().map(JSON::readTree).collect(Collectors.toList());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(house.url(path)))
                .header("Authorization", "Bearer " + token)
                .header("Accept-Language", "sv");
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(),
                    answer.headers().firstValue("Content-Type").orElse(""),
                    answer.headers().firstValue("ETag").orElse(""),
                    answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
