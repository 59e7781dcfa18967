package se.uppdrag.command.api;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import se.uppdrag.command.dispatch.Wording;
import se.uppdrag.kernel.Actor;
import tools.jackson.databind.node.ObjectNode;

/**
 * One line of a batch: {@code {"command":"assign-uppdrag", "key":"...", ...components, "fact":{...}}}. Its result is
 * {@code {"line", "command", "status", "id", "version", "position", "warnings"}} or the line's problem detail.
 */
@Component
final class BatchLines {

    /** @param key of the whole batch: each line without one of its own gets it with its number */
    record Sender(Actor actor, @Nullable String key, Locale locale) {}

    private static final String COMMAND = "command";
    private static final String KEY = "key";

    private final Submission submission;
    private final CommandJson json;
    private final Problems problems;
    private final ApiLimits limits;
    private final Wording wording;

    BatchLines(Submission submission, CommandJson json, Problems problems, ApiLimits limits, Wording wording) {
        this.submission = submission;
        this.json = json;
        this.problems = problems;
        this.limits = limits;
        this.wording = wording;
    }

    Map<String, Object> submit(LineReader.Line line, Sender sender) {
        var result = new LinkedHashMap<String, Object>();
        result.put("line", line.number());
        try {
            carryOut(line, sender, result);
        } catch (RuntimeException no) {
            var problem = problems.of(no, "/api/v1/commands#" + line.number(), sender.locale());
            result.put("status", problem.getStatus());
            result.put("type", String.valueOf(problem.getType()));
            result.put("title", String.valueOf(problem.getTitle()));
            result.put("detail", String.valueOf(problem.getDetail()));
            result.put("instance", String.valueOf(problem.getInstance()));
            Optional.ofNullable(problem.getProperties()).ifPresent(result::putAll);
        }
        return result;
    }

    private void carryOut(LineReader.Line line, Sender sender, Map<String, Object> result) {
        if (line.tooLong()) {
            throw new ApiProblem(
                    HttpStatus.CONTENT_TOO_LARGE, "too-large", limits.command().toMegabytes());
        }
        var body = json.object(line.bytes());
        var name = taken(body, COMMAND);
        if (name == null) {
            throw new ApiProblem(HttpStatus.BAD_REQUEST, "command-missing");
        }
        result.put(COMMAND, name);
        var receipt = submission.submit(name, body, sender.actor(), null, key(body, line, sender));
        var answer = Answer.of(receipt, wording, sender.locale());
        result.put("status", Answer.status(receipt));
        result.put("id", answer.id());
        result.put("version", answer.version());
        result.put("position", answer.position());
        result.put("warnings", answer.warnings());
        if (receipt.repeated()) {
            result.put("repeated", true);
        }
    }

    private static @Nullable String key(ObjectNode body, LineReader.Line line, Sender sender) {
        var own = taken(body, KEY);
        if (own != null) {
            return own;
        }
        return sender.key() == null ? null : sender.key() + ":" + line.number();
    }

    /** RevisePhases and others have components of many names, none of them {@code command}; {@code key} is never a top component. */
    private static @Nullable String taken(ObjectNode body, String member) {
        var value = body.remove(member);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw new ApiProblem(HttpStatus.BAD_REQUEST, member + "-not-text");
        }
        return value.stringValue();
    }
}
