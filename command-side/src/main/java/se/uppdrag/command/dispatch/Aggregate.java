package se.uppdrag.command.dispatch;

import se.uppdrag.command.Command;
import se.uppdrag.command.casefile.CaseFileCommand;
import se.uppdrag.command.uppdrag.UppdragCommand;
import se.uppdrag.kernel.casefile.CaseFileEvent;
import se.uppdrag.kernel.uppdrag.UppdragEvent;

/** What decides a command: each kind of stream, with the families of its commands and events. */
public enum Aggregate {
    CASE_FILE(CaseFileCommand.class, CaseFileEvent.class, "caseFileId"),
    UPPDRAG(UppdragCommand.class, UppdragEvent.class, "uppdragId");

    private final Class<? extends Command> commands;
    private final Class<?> events;
    private final String target;

    Aggregate(Class<? extends Command> commands, Class<?> events, String target) {
        this.commands = commands;
        this.events = events;
        this.target = target;
    }

    public Class<? extends Command> commands() {
        return commands;
    }

    public Class<?> events() {
        return events;
    }

    /** The component of every command and event that names the stream. */
    public String target() {
        return target;
    }
}
