package se.uppdrag.command.dispatch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.uppdrag.command.Command;
import se.uppdrag.kernel.Fact;

/**
 * A command as a door hands it over.
 *
 * @param command absent when so much was wrong that there is none
 * @param expectedVersion version of the target stream that the sender has seen
 * @param problems what was found wrong while it was read
 */
public record CommandRequest(
        @Nullable Command command,
        Fact fact,
        @Nullable Long expectedVersion,
        @Nullable Idempotency idempotency,
        List<FieldProblem> problems) {

    /** @param key as sent; scoped by actor when stored. @param hash SHA-256 of the canonical body, lower-case hexadecimal */
    public record Idempotency(String key, String hash) {}

    public static CommandRequest of(Command command, Fact fact) {
        return new CommandRequest(command, fact, null, null, List.of());
    }
}
