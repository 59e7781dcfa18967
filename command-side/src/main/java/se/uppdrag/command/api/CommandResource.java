package se.uppdrag.command.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import se.uppdrag.command.dispatch.Wording;
import se.uppdrag.kernel.Actor;

/** One command as JSON. */
@RestController
final class CommandResource {

    static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    static final String REPLAY = "Idempotent-Replay";

    private final Submission submission;
    private final CommandJson json;
    private final ApiLimits limits;
    private final Wording wording;

    CommandResource(Submission submission, CommandJson json, ApiLimits limits, Wording wording) {
        this.submission = submission;
        this.json = json;
        this.limits = limits;
        this.wording = wording;
    }

    @PostMapping(
            path = "/api/v1/commands/{name}",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Answer> submit(
            @PathVariable String name,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestHeader(name = IDEMPOTENCY_KEY, required = false) @Nullable String key,
            Actor actor,
            HttpServletRequest request,
            Locale locale)
            throws IOException {
        var body = json.object(json.read(request.getInputStream(), limits.command()));
        var receipt = submission.submit(name, body, actor, Submission.expectedVersion(ifMatch), key);
        var answer = ResponseEntity.status(Answer.status(receipt))
                .eTag("\"" + receipt.version() + "\"")
                .location(Answer.location(receipt));
        if (receipt.repeated()) {
            answer.header(REPLAY, "true");
        }
        return answer.body(Answer.of(receipt, wording, locale));
    }
}
