package se.uppdrag.command.api;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import se.uppdrag.command.dispatch.CommandCatalog;
import se.uppdrag.command.dispatch.CommandDoor;
import se.uppdrag.command.dispatch.CommandReader;
import se.uppdrag.command.dispatch.CommandRequest;
import se.uppdrag.command.dispatch.Fingerprint;
import se.uppdrag.command.dispatch.Receipt;
import se.uppdrag.kernel.Actor;
import tools.jackson.databind.node.ObjectNode;

/** One command as JSON, whether it came alone or as a line of a batch. */
@Component
final class Submission {

    private static final int LONGEST_KEY = 200;
    private static final Pattern ENTITY_TAG = Pattern.compile("\"(\\d{1,18})\"");

    private final CommandCatalog catalog;
    private final CommandReader reader;
    private final CommandDoor door;

    Submission(CommandCatalog catalog, CommandReader reader, CommandDoor door) {
        this.catalog = catalog;
        this.reader = reader;
        this.door = door;
    }

    /**
     * @param name stored name of the command
     * @param body the command's components and, optionally, its fact
     * @throws ApiProblem 404 for an unknown command; else what {@link CommandDoor#submit} throws
     */
    Receipt submit(String name, ObjectNode body, Actor actor, @Nullable Long expectedVersion, @Nullable String key) {
        var type = catalog.find(name).orElseThrow(() -> new ApiProblem(HttpStatus.NOT_FOUND, "unknown-command", name));
        var idempotency = key == null ? null : new CommandRequest.Idempotency(checked(key), Fingerprint.of(name, body));
        return door.submit(reader.read(type, body, actor, expectedVersion, idempotency));
    }

    private static String checked(String key) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new ApiProblem(HttpStatus.BAD_REQUEST, "key-malformed", LONGEST_KEY);
        }
        return key;
    }

    /** @param header {@code If-Match}, absent: any version */
    static @Nullable Long expectedVersion(@Nullable String header) {
        if (header == null) {
            return null;
        }
        var tag = ENTITY_TAG.matcher(header.strip());
        if (!tag.matches()) {
            throw new ApiProblem(HttpStatus.BAD_REQUEST, "if-match-malformed");
        }
        return Long.valueOf(tag.group(1));
    }
}
