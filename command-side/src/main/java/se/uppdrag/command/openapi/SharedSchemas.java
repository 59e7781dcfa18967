package se.uppdrag.command.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import se.uppdrag.kernel.figure.Figure;
import se.uppdrag.kernel.figure.Unit;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.time.Due;

/** What all commands and answers are made of. */
final class SharedSchemas {

    private final Words words;

    SharedSchemas(Words words) {
        this.words = words;
    }

    void addTo(Components components) {
        components.addSchemas("Party", text("party", "municipality:2380"));
        components.addSchemas("PointRef", text("point", "11111111-1111-4111-8111-111111111111/2"));
        components.addSchemas(
                "MeetingRef",
                text("meeting", "11111111-1111-4111-8111-111111111111/22222222-2222-4222-8222-222222222222"));
        components.addSchemas("Dating", dating());
        components.addSchemas("Due", due());
        components.addSchemas("Figure", figure());
        components.addSchemas("Fact", fact());
        components.addSchemas("ReplacingEvent", replacing());
        components.addSchemas("Answer", answer());
        components.addSchemas("Problem", problem());
    }

    private Schema<?> text(String name, String example) {
        return described(RecordSchemas.string(), name).example(example);
    }

    /** A text alone, or its parts. */
    private Schema<?> dating() {
        var parts = RecordSchemas.typed("object");
        parts.addProperty("text", RecordSchemas.string());
        parts.addProperty("from", RecordSchemas.string().format("date"));
        parts.addProperty("to", RecordSchemas.string().format("date"));
        parts.addProperty("precision", constants(Dating.Precision.values()));
        parts.setRequired(List.of("text", "precision"));
        return described(new JsonSchema().oneOf(List.of(RecordSchemas.string(), parts)), "dating")
                .example("oktober 2017");
    }

    private Schema<?> due() {
        var parts = RecordSchemas.typed("object");
        for (var name : List.of("text", "event", "interval", "until", "meeting")) {
            parts.addProperty(name, RecordSchemas.string());
        }
        parts.addProperty("from", RecordSchemas.string().format("date"));
        parts.addProperty("to", RecordSchemas.string().format("date"));
        parts.addProperty("offset", RecordSchemas.string().format("duration"));
        parts.addProperty("kind", constants(Due.Kind.values()));
        parts.setRequired(List.of("text", "kind"));
        return described(new JsonSchema().oneOf(List.of(RecordSchemas.string(), parts)), "due")
                .example("oktober 2017");
    }

    private Schema<?> figure() {
        var parts = RecordSchemas.typed("object");
        for (var name : List.of("text", "counted", "per")) {
            parts.addProperty(name, RecordSchemas.string());
        }
        parts.addProperty("low", RecordSchemas.typed("number"));
        parts.addProperty("high", RecordSchemas.typed("number"));
        parts.addProperty("unit", constants(Unit.values()));
        parts.addProperty("precision", constants(Figure.Precision.values()));
        parts.addProperty("ambiguous", RecordSchemas.typed("boolean"));
        parts.setRequired(List.of("text", "unit", "precision"));
        return described(new JsonSchema().oneOf(List.of(RecordSchemas.string(), parts)), "figure")
                .example("ca 3,5 mkr/år");
    }

    private Schema<?> fact() {
        var fact = RecordSchemas.typed("object");
        fact.addProperty("happened", RecordSchemas.reference("Dating"));
        fact.addProperty("known", described(RecordSchemas.string().format("date"), "known"));
        fact.addProperty("source", described(RecordSchemas.string(), "source"));
        fact.addProperty("entry", described(RecordSchemas.oneOf(Stream.of("live", "history")), "entry"));
        fact.addProperty("example", described(RecordSchemas.typed("boolean"), "made-up"));
        fact.setAdditionalProperties(Boolean.FALSE);
        return described(fact, "fact");
    }

    private Schema<?> replacing() {
        var event = RecordSchemas.typed("object");
        event.addProperty("event", described(RecordSchemas.string(), "event-name"));
        event.setRequired(List.of("event"));
        event.setAdditionalProperties(Boolean.TRUE);
        return described(event, "replacing");
    }

    private Schema<?> answer() {
        var warning = RecordSchemas.typed("object");
        warning.addProperty("code", RecordSchemas.string());
        warning.addProperty("message", RecordSchemas.string());
        var warnings = described(RecordSchemas.typed("array"), "warnings");
        warnings.setItems(warning);
        var answer = RecordSchemas.typed("object");
        answer.addProperty("id", described(RecordSchemas.string().format("uuid"), "id"));
        answer.addProperty("version", described(RecordSchemas.typed("integer").format("int64"), "version"));
        answer.addProperty("position", described(RecordSchemas.typed("integer").format("int64"), "position"));
        answer.addProperty("warnings", warnings);
        answer.setRequired(List.of("id", "version", "position", "warnings"));
        return described(answer, "answer");
    }

    private Schema<?> problem() {
        var field = RecordSchemas.typed("object");
        field.addProperty("field", described(RecordSchemas.string(), "problem-field"));
        field.addProperty("message", RecordSchemas.string());
        var fields = described(RecordSchemas.typed("array"), "problem-fields");
        fields.setItems(field);
        var problem = RecordSchemas.typed("object");
        problem.addProperty("type", described(RecordSchemas.string().format("uri-reference"), "problem-type"));
        problem.addProperty("title", RecordSchemas.string());
        problem.addProperty("status", RecordSchemas.typed("integer").format("int32"));
        problem.addProperty("detail", RecordSchemas.string());
        problem.addProperty("instance", RecordSchemas.string().format("uri-reference"));
        problem.addProperty("fields", fields);
        problem.addProperty("cases", cases());
        problem.setRequired(List.of("type", "title", "status", "detail", "instance"));
        return described(problem, "problem");
    }

    private Schema<?> described(Schema<?> schema, String name) {
        schema.setDescription(words.text("openapi.schema." + name));
        return schema;
    }

    private Schema<?> cases() {
        var one = RecordSchemas.typed("object");
        one.addProperty("id", RecordSchemas.string().format("uuid"));
        one.addProperty("title", RecordSchemas.string());
        one.addProperty("diaries", RecordSchemas.typed("array").items(RecordSchemas.string()));
        one.addProperty("href", RecordSchemas.string().format("uri-reference"));
        var cases = described(RecordSchemas.typed("array"), "problem-cases");
        cases.setItems(one);
        return cases;
    }

    private static Schema<?> constants(Enum<?>... constants) {
        return RecordSchemas.oneOf(Arrays.stream(constants).map(Enum::name));
    }
}
