package se.uppdrag.command.sheet;

import static se.uppdrag.command.sheet.Meaning.BODY;
import static se.uppdrag.command.sheet.Meaning.DEADLINE;
import static se.uppdrag.command.sheet.Meaning.DECIDED;
import static se.uppdrag.command.sheet.Meaning.DNR;
import static se.uppdrag.command.sheet.Meaning.HOLDER;
import static se.uppdrag.command.sheet.Meaning.PARAGRAPH;
import static se.uppdrag.command.sheet.Meaning.PERFORMER;
import static se.uppdrag.command.sheet.Meaning.REMARK;
import static se.uppdrag.command.sheet.Meaning.STATUS;
import static se.uppdrag.command.sheet.Meaning.TITLE;
import static se.uppdrag.command.sheet.Meaning.WORDING;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.command.passage.Passages;
import se.uppdrag.command.sheet.Asked.Row;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A row as entered history (rule 0): what it does not say is not stated, nothing is made up. Its ids follow from what it says the uppdrag is,
 * so that the same row sent again, in this list or a later one, is the same uppdrag.
 */
final class NewUppdrag {

    static final String DELIVERABLE = "aterrapport";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<Meaning> IDENTITY = List.of(DNR, TITLE, DECIDED, BODY, PARAGRAPH, WORDING);

    /** Stored names of what ends an uppdrag; {@code sheet-in.status.<name>} lists the words for it. */
    private static final List<String> ENDINGS = List.of("close", "withdraw", "discontinue", "record-ceased");

    private final Row row;
    private final Asked asked;
    private final Names names;
    private final String source;

    /** @param source document and row, as a reader would cite it */
    NewUppdrag(Row row, Asked asked, Names names, String source) {
        this.row = row;
        this.asked = asked;
        this.names = names;
        this.source = source;
    }

    /** The same for rows that say the same of what was ordered, whatever they say of how it goes. */
    static UUID idOf(Row row) {
        return id("uppdrag", row);
    }

    private static UUID id(String kind, Row row) {
        return id(kind, IDENTITY.stream().map(row::of).collect(Collectors.joining("\n")));
    }

    static UUID caseOf(Row row, @Nullable String diary) {
        return diary == null ? id("case", row) : id("case", diary + "\n" + row.of(DNR));
    }

    private static UUID id(String kind, String said) {
        return UUID.nameUUIDFromBytes(("sheet " + kind + "\n" + said).getBytes(StandardCharsets.UTF_8));
    }

    ObjectNode openCaseFile(UUID caseFile, @Nullable String diary) {
        var body = body("caseFileId", caseFile, "");
        body.put("title", row.of(TITLE));
        if (diary != null) {
            body.put("diary", diary).put("dnr", row.of(DNR));
        }
        return body;
    }

    /** What follows when there is a case, by stored names. */
    Map<String, ObjectNode> commands(UUID caseFile) {
        var commands = new LinkedHashMap<String, ObjectNode>();
        var decision = row.has(WORDING) ? id("decision", row) : null;
        if (decision != null) {
            commands.put("record-decision", recordDecision(caseFile, decision));
        }
        commands.put("assign-uppdrag", assign(caseFile, decision));
        commands.putAll(deadline(idOf(row)));
        if (row.has(REMARK) || (row.has(STATUS) && ending().isEmpty())) {
            commands.put("assess-status", assess());
        }
        ending().ifPresent(command -> commands.put(command, body("uppdragId", idOf(row), "")));
        return commands;
    }

    /** The first promise of an uppdrag that is to deliver nothing yet; none when the row says no time. */
    Map<String, ObjectNode> deadline(UUID uppdrag) {
        if (!row.has(DEADLINE)) {
            return Map.of();
        }
        var commands = new LinkedHashMap<String, ObjectNode>();
        commands.put(
                "set-deliverable",
                body("uppdragId", uppdrag, row.of(DECIDED))
                        .put("deliverable", DELIVERABLE)
                        .put("name", names.deliverable())
                        .put("kind", "OTHER"));
        commands.put("set-deadline", setDeadline(uppdrag, DELIVERABLE));
        return commands;
    }

    ObjectNode setDeadline(UUID uppdrag, String deliverable) {
        return body("uppdragId", uppdrag, row.of(DECIDED))
                .put("deliverable", deliverable)
                .put("due", row.of(DEADLINE));
    }

    ObjectNode changeDeadline(UUID uppdrag, String deliverable) {
        var body = body("uppdragId", uppdrag, asked.decided())
                .put("deliverable", deliverable)
                .put("due", row.of(DEADLINE));
        names.body(asked.decider()).ifPresent(decider -> body.put("decider", decider));
        return asked.reason().isEmpty() ? body : body.put("reason", asked.reason());
    }

    private ObjectNode recordDecision(UUID caseFile, UUID decision) {
        var body = body("caseFileId", caseFile, row.of(DECIDED))
                .put("decisionId", decision.toString())
                .put("decidedBy", row.has(BODY) ? "BODY" : "NOT_STATED");
        names.body(row.of(BODY)).ifPresent(decider -> body.put("decider", decider));
        if (row.has(PARAGRAPH)) {
            body.put("paragraph", row.of(PARAGRAPH));
        }
        var point = body.putArray("points").addObject();
        point.put("number", "1").put("outcome", "DECIDED").put("text", row.of(WORDING));
        var force = Passages.force(row.of(WORDING));
        if (force != null) {
            point.put("force", force.name());
        }
        return body;
    }

    private ObjectNode assign(UUID caseFile, @Nullable UUID decision) {
        var body = body("caseFileId", caseFile, row.of(DECIDED))
                .put("uppdragId", idOf(row).toString())
                .put("title", row.of(TITLE));
        var reference = Stream.of(row.of(BODY), row.of(DECIDED), paragraph())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        body.put("basis", decision == null && reference.isEmpty() ? "NOT_STATED" : "DECISION_POINT");
        if (decision != null) {
            body.putArray("points").add(decision + "/1");
        } else if (!reference.isEmpty()) {
            body.put("reference", reference);
        }
        var givers = body.putArray("givers");
        names.body(row.of(BODY)).ifPresent(givers::add);
        var holders = body.putArray("holders");
        names.roles(row.of(HOLDER)).forEach(holders::add);
        var performers = body.putArray("performers");
        names.roles(row.of(PERFORMER)).forEach(performers::add);
        return body;
    }

    private String paragraph() {
        var written = row.of(PARAGRAPH);
        return written.isEmpty() || written.startsWith("§") ? written : "§ " + written;
    }

    private ObjectNode assess() {
        var body = body("uppdragId", idOf(row), asked.asOf())
                .put("period", asked.asOf())
                .put("status", row.has(STATUS) ? row.of(STATUS) : names.notStated());
        return row.has(REMARK) ? body.put("comment", row.of(REMARK)) : body;
    }

    private Optional<String> ending() {
        var said = Meaning.folded(row.of(STATUS));
        return ENDINGS.stream()
                .filter(command -> Meaning.words("sheet-in.status." + command).anyMatch(said::equals))
                .findFirst();
    }

    private ObjectNode body(String target, UUID id, String happened) {
        var body = JSON.objectNode();
        body.put(target, id.toString());
        var fact = body.putObject("fact");
        fact.put("entry", "history").put("known", asked.asOf()).put("source", source);
        if (!happened.isEmpty()) {
            fact.put("happened", happened);
        }
        return body;
    }
}
