package se.uppdrag.command.dispatch;

import se.uppdrag.command.Command;
import se.uppdrag.command.body.BodyCommand;
import se.uppdrag.command.casefile.CaseFileCommand;
import se.uppdrag.command.uppdrag.UppdragCommand;
import se.uppdrag.kernel.body.BodyEvent;
import se.uppdrag.kernel.casefile.CaseFileEvent;
import se.uppdrag.kernel.uppdrag.UppdragEvent;

/** What decides a command: each kind of stream, with the families of its commands and events. */
public enum Aggregate {
    CASE_FILE(CaseFileCommand.class, CaseFileEvent.class, "caseFileId", "/arenden/", "/api/v1/case-files/"),
    UPPDRAG(UppdragCommand.class, UppdragEvent.class, "uppdragId", "/uppdrag/", "/api/v1/uppdrag/"),
    BODY(BodyCommand.class, BodyEvent.class, "bodyId", "/organ/", "/api/v1/bodies/");

    private final Class<? extends Command> commands;
    private final Class<?> events;
    private final String target;
    private final String pages;
    private final String resources;

    Aggregate(Class<? extends Command> commands, Class<?> events, String target, String pages, String resources) {
        this.commands = commands;
        this.events = events;
        this.target = target;
        this.pages = pages;
        this.resources = resources;
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

    /** Where people read of it: the id follows. */
    public String pages() {
        return pages;
    }

    /** Where machines do. */
    public String resources() {
        return resources;
    }
}
