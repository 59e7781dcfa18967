package se.uppdrag.command.sheet;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import se.uppdrag.command.dispatch.CommandDoor;
import se.uppdrag.command.dispatch.Wording;
import se.uppdrag.command.form.Streams;
import se.uppdrag.kernel.Actor;

/** Looks at a sheet before anything of it is read in: what each row will do, and what is wrong with it. */
@Component
final class Plans {

    private final Streams streams;
    private final Names names;
    private final Requests requests;
    private final CommandDoor door;
    private final Wording wording;

    Plans(Streams streams, Names names, Requests requests, CommandDoor door, Wording wording) {
        this.streams = streams;
        this.names = names;
        this.requests = requests;
        this.door = door;
        this.wording = wording;
    }

    /** One for each row, in their order. */
    List<Plan> of(Asked asked, Actor actor, Locale locale) {
        var planning = new Planning(
                asked, actor, new Present(streams, names), names, requests, door, new Phrases(wording, locale));
        return asked.rows().stream().map(planning::of).toList();
    }
}
