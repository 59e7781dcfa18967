package se.uppdrag.command.api;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Bytes to JSON and back, strictly: one object, no name twice, nothing after it. */
@Component
final class CommandJson {

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** @throws ApiProblem 413 when there is more than the limit */
    byte[] read(InputStream body, DataSize limit) throws IOException {
        var bytes = body.readNBytes(Math.toIntExact(limit.toBytes()) + 1);
        if (bytes.length > limit.toBytes()) {
            throw new ApiProblem(HttpStatus.CONTENT_TOO_LARGE, "too-large", limit.toMegabytes());
        }
        return bytes;
    }

    /** @throws ApiProblem 400 when it is no JSON object */
    ObjectNode object(byte[] body) {
        try {
            if (mapper.readTree(body) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException ignored) {
            // Its message quotes the input and names our classes: the place is enough for the sender, see below.
            throw new ApiProblem(HttpStatus.BAD_REQUEST, "malformed-json");
        }
        throw new ApiProblem(HttpStatus.BAD_REQUEST, "not-an-object");
    }

    byte[] write(Object value) {
        return mapper.writeValueAsBytes(value);
    }
}
