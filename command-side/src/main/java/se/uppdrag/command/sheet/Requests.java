package se.uppdrag.command.sheet;

import org.springframework.stereotype.Component;
import se.uppdrag.command.dispatch.CommandCatalog;
import se.uppdrag.command.dispatch.CommandReader;
import se.uppdrag.command.dispatch.CommandRequest;
import se.uppdrag.command.dispatch.CommandType;
import se.uppdrag.command.dispatch.Fingerprint;
import se.uppdrag.kernel.Actor;
import tools.jackson.databind.node.ObjectNode;

/** Rows as commands, read from JSON like those of every door. */
@Component
final class Requests {

    private final CommandCatalog catalog;
    private final CommandReader reader;

    Requests(CommandCatalog catalog, CommandReader reader) {
        this.catalog = catalog;
        this.reader = reader;
    }

    CommandType type(String command) {
        return catalog.find(command).orElseThrow();
    }

    /** What begins something is the same command when the same row is sent again; a deadline may be changed to and fro. */
    Plan.Step step(String command, ObjectNode body, Actor actor, boolean once) {
        var print = Fingerprint.of(command, body);
        var idempotency = once ? new CommandRequest.Idempotency("sheet:" + print, print) : null;
        return new Plan.Step(command, reader.read(type(command), body, actor, null, idempotency));
    }
}
