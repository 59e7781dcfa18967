package se.uppdrag.command.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.uppdrag.kernel.Actor;

/**
 * Many commands as lines of JSON. The body is spooled before its first line is carried out, so that a broken transfer does nothing;
 * then every line's result is streamed with its own {@code status}.
 */
@RestController
final class BatchResource {

    private final BatchLines lines;
    private final CommandJson json;
    private final ApiLimits limits;

    BatchResource(BatchLines lines, CommandJson json, ApiLimits limits) {
        this.lines = lines;
        this.json = json;
        this.limits = limits;
    }

    @PostMapping(
            path = "/api/v1/commands",
            consumes = MediaType.APPLICATION_NDJSON_VALUE,
            produces = MediaType.APPLICATION_NDJSON_VALUE)
    void submit(
            @RequestParam(name = "on-refusal", defaultValue = "stop") String onRefusal,
            @RequestHeader(name = CommandResource.IDEMPOTENCY_KEY, required = false) @Nullable String key,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        var goOn = goesOn(onRefusal);
        var spool = Files.createTempFile("uppdrag-batch", ".ndjson");
        try {
            spool(request, spool);
            stream(spool, goOn, new BatchLines.Sender(actor, key, locale), response);
        } finally {
            Files.deleteIfExists(spool);
        }
    }

    private static boolean goesOn(String onRefusal) {
        return switch (onRefusal) {
            case "stop" -> false;
            case "continue" -> true;
            default -> throw new ApiProblem(HttpStatus.BAD_REQUEST, "on-refusal-unknown");
        };
    }

    private void spool(HttpServletRequest request, Path spool) throws IOException {
        var limit = limits.batch().toBytes();
        var tooLarge = new ApiProblem(
                HttpStatus.CONTENT_TOO_LARGE, "too-large", limits.batch().toMegabytes());
        if (request.getContentLengthLong() > limit) {
            throw tooLarge;
        }
        try (var out = Files.newOutputStream(spool)) {
            var in = request.getInputStream();
            var buffer = new byte[64 * 1024];
            var total = 0L;
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                total += read;
                if (total > limit) {
                    throw tooLarge;
                }
                out.write(buffer, 0, read);
            }
        }
    }

    private void stream(Path spool, boolean goOn, BatchLines.Sender sender, HttpServletResponse response)
            throws IOException {
        try (var reader = new LineReader(Files.newInputStream(spool), limits.command())) {
            var line = reader.next();
            if (line == null) {
                throw new ApiProblem(HttpStatus.BAD_REQUEST, "batch-empty");
            }
            response.setStatus(HttpStatus.OK.value());
            response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
            var out = response.getOutputStream();
            while (line != null) {
                var result = lines.submit(line, sender);
                out.write(json.write(result));
                out.write('\n');
                out.flush();
                line = mayGoOn(result, goOn) ? reader.next() : null;
            }
        }
    }

    /** After a refusal only when asked to; never when it is the server that fails. */
    private static boolean mayGoOn(Map<String, Object> result, boolean goOn) {
        var status = result.get("status") instanceof Integer told ? told : 500;
        return status < 400 || (goOn && status < 500);
    }
}
