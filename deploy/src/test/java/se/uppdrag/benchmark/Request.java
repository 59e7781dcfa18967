package se.uppdrag.benchmark;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import se.uppdrag.command.Command;
import se.uppdrag.command.dispatch.Names;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A command as a program sends it; made before the clock starts. */
record Request(String path, byte[] body) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(Include.NON_NULL))
            .build();

    private static Request of(Command command) {
        ObjectNode body = JSON.valueToTree(command);
        body.putObject("fact")
                .put("happened", "2025-06-02")
                .put("known", "2025-06-02")
                .put("source", "Benchmark")
                .put("entry", "history")
                .put("example", true);
        return new Request(
                "/api/v1/commands/" + Names.kebab(command.getClass().getSimpleName()),
                JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8));
    }

    /** Lives as the requests that they consist of. */
    static List<List<Request>> lives(int count) {
        return Life.of(count).stream()
                .map(life -> life.stream().map(Request::of).toList())
                .toList();
    }

    static void live(KeepAlive client, List<Request> life) throws IOException {
        for (var request : life) {
            client.post(request.path, request.body);
        }
    }

    /** @return position of the last event that it has caused */
    long send(KeepAlive client) throws IOException {
        return JSON.readTree(client.post(path, body)).path("position").asLong();
    }
}
