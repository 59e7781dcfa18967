package se.uppdrag.demo;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.uppdrag.command.Command;
import se.uppdrag.command.dispatch.Names;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Commands as the batch door reads them, one line of JSON each, all marked as example. */
final class Lines {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private final List<String> written = new ArrayList<>();
    private final String name;
    private final String source;

    /** @param name begins the idempotency key of every line */
    Lines(String name, String source) {
        this.name = name;
        this.source = source;
    }

    void add(LocalDate day, Command command) {
        var line = JSON.createObjectNode();
        line.put("command", Names.kebab(command.getClass().getSimpleName()));
        line.put("key", name + "/" + (written.size() + 1));
        line.setAll((ObjectNode) JSON.valueToTree(command));
        line.putObject("fact")
                .put("happened", day.toString())
                .put("known", day.toString())
                .put("source", source)
                .put("entry", "history")
                .put("example", true);
        written.add(JSON.writeValueAsString(line));
    }

    List<String> written() {
        return List.copyOf(written);
    }
}
