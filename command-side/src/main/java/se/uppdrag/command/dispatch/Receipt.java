package se.uppdrag.command.dispatch;

import java.util.List;
import java.util.UUID;

/**
 * What came of a command.
 *
 * @param id of what it brought into being; of the stream when it brought nothing
 * @param stream whose version is told: the new one where the command began one, else the target
 * @param version sequence of the stream's last event, from 0
 * @param position last position in the whole log that the reader must have seen
 * @param created whether the command brings something into being
 * @param repeated whether this is the original answer to a command that came again
 */
public record Receipt(
        CommandType command,
        UUID id,
        UUID stream,
        long version,
        long position,
        List<Warning> warnings,
        boolean created,
        boolean repeated) {

    /** Of which kind {@code stream} is: a case file's command may have begun an uppdrag, and an uppdrag's a measure. */
    public Aggregate kind() {
        return command.newId()
                .filter(newId -> created)
                .flatMap(newId -> Aggregate.of(newId.getName()))
                .orElse(command.aggregate());
    }

    /** Recorded all the same; message key {@code warning.<code>}. */
    public record Warning(String code, List<Object> arguments) {}
}
