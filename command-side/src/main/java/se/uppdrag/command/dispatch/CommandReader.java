package se.uppdrag.command.dispatch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.uppdrag.command.Command;
import se.uppdrag.kernel.Actor;
import se.uppdrag.kernel.Entry;
import se.uppdrag.kernel.Fact;
import se.uppdrag.kernel.Region;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.time.SwedishCalendar;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a command and its fact from JSON: the command's components at the top, and beside them an optional object {@code fact} with
 * {@code happened, known, source, entry, example}. Everything that is wrong is found at once, each with its path.
 */
@Component
public final class CommandReader {

    /** Where the fact stands in a command's JSON. */
    public static final String FACT = "fact";

    private final Region region;
    private final Clock clock;

    /** The clock says which day a live act happens when nobody says another. */
    public CommandReader(Region region, Clock clock) {
        this.region = region;
        this.clock = clock;
    }

    /** @param tree is not changed */
    public CommandRequest read(
            CommandType type,
            ObjectNode tree,
            Actor actor,
            @Nullable Long expectedVersion,
            CommandRequest.@Nullable Idempotency idempotency) {
        var problems = new ArrayList<FieldProblem>();
        var components = tree.deepCopy();
        var fact = fact(components.remove(FACT), actor, problems);
        var reading = new RecordReading(region, fact.entry(), type.aggregate(), problems);
        var command = (Command) reading.record(type.type(), components, "");
        return new CommandRequest(command, fact, expectedVersion, idempotency, problems);
    }

    private Fact fact(@Nullable JsonNode node, Actor actor, List<FieldProblem> problems) {
        var written = written(node, problems);
        var entry = entry(written.entry(), problems);
        return new Fact(
                actor,
                happened(written.happened(), entry, problems),
                written.known(),
                written.source(),
                entry,
                Boolean.TRUE.equals(written.example()),
                null);
    }

    private WrittenFact written(@Nullable JsonNode node, List<FieldProblem> problems) {
        if (node == null || node.isNull()) {
            return WrittenFact.EMPTY;
        }
        // Dates of a fact are read as leniently as history's, so that its entry can be read from the same object.
        var reading = new RecordReading(region, Entry.HISTORY, Aggregate.CASE_FILE, problems);
        return reading.value(WrittenFact.class, node, FACT) instanceof WrittenFact read ? read : WrittenFact.EMPTY;
    }

    private static Entry entry(@Nullable String written, List<FieldProblem> problems) {
        if (written == null) {
            return Entry.LIVE;
        }
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "live" -> Entry.LIVE;
            case "history" -> Entry.HISTORY;
            default -> {
                problems.add(FieldProblem.shape("fact.entry", "unknown-value", "live, history"));
                yield Entry.LIVE;
            }
        };
    }

    private Dating happened(@Nullable Dating written, Entry entry, List<FieldProblem> problems) {
        if (written == null) {
            return entry == Entry.HISTORY
                    ? Dating.notStated()
                    : Dating.day(LocalDate.ofInstant(clock.instant(), SwedishCalendar.ZONE));
        }
        if (entry == Entry.LIVE) {
            switch (written.precision()) {
                case UNCLEAR -> problems.add(DateProblems.of("fact.happened", written.text()));
                case NOT_STATED -> problems.add(FieldProblem.content("fact.happened", "not-stated"));
                default -> {
                    // A day is a day.
                }
            }
        }
        return written;
    }
}
