package se.uppdrag.command.openapi;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.uppdrag.command.Key;
import se.uppdrag.command.NewId;
import se.uppdrag.command.dispatch.CommandType;
import se.uppdrag.kernel.MeetingRef;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.figure.Figure;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.time.Due;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A full command of every kind, as JSON that the door accepts; the words are examples of the bundle. */
@Component
public final class CommandExamples {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String ID = "10082017-0000-4000-8000-000000000001";

    /** Components that are more than any text of their type. */
    private static final Map<String, String> TEXTS = Map.of(
            "diary", "RS",
            "dnr", "RS/1008/2017",
            "other", "RS/494/2023",
            "paragraph", "§ 112",
            "number", "2",
            "person", "p-17");

    private final MessageSource messages;

    CommandExamples(MessageSource messages) {
        this.messages = messages;
    }

    public ObjectNode of(CommandType type) {
        var example = record(type.type());
        var fact = JSON.objectNode();
        fact.put("happened", "2017-05-31");
        fact.put("known", "2017-06-02");
        fact.put("source", text("source"));
        fact.put("entry", "history");
        example.set("fact", fact);
        return example;
    }

    private ObjectNode record(Class<?> type) {
        var object = JSON.objectNode();
        for (var component : type.getRecordComponents()) {
            if (!component.isAnnotationPresent(NewId.class)
                    && !component.getType().isSealed()) {
                object.set(component.getName(), value(component));
            }
        }
        return object;
    }

    private JsonNode value(RecordComponent component) {
        if (component.getGenericType() instanceof ParameterizedType list) {
            return JSON.arrayNode().add(value(component, (Class<?>) list.getActualTypeArguments()[0]));
        }
        return value(component, component.getType());
    }

    private JsonNode value(RecordComponent component, Class<?> type) {
        if (type == String.class) {
            return JSON.stringNode(text(component));
        }
        if (type == UUID.class) {
            return JSON.stringNode(ID);
        }
        if (type == Party.class) {
            return JSON.stringNode("body:RS");
        }
        if (type == PointRef.class) {
            return JSON.stringNode(ID + "/2");
        }
        if (type == MeetingRef.class) {
            return JSON.stringNode(ID + "/" + ID);
        }
        if (type == Dating.class || type == Due.class) {
            return JSON.stringNode("oktober 2017");
        }
        if (type == Figure.class) {
            return JSON.stringNode("ca 3,5 mkr/år");
        }
        if (type == boolean.class || type == Boolean.class) {
            return JSON.booleanNode(true);
        }
        if (type == int.class || type == Integer.class) {
            return JSON.numberNode(3);
        }
        if (type.isEnum()) {
            return JSON.stringNode(((Enum<?>) type.getEnumConstants()[0]).name());
        }
        return record(type);
    }

    private String text(RecordComponent component) {
        var fixed = TEXTS.get(component.getName());
        if (fixed != null) {
            return fixed;
        }
        return component.isAnnotationPresent(Key.class) ? "transport" : text(component.getName());
    }

    private String text(String name) {
        var swedish = Locale.of("sv");
        var own = messages.getMessage("openapi.example." + name, null, null, swedish);
        return own == null ? messages.getMessage("openapi.example", null, swedish) : own;
    }
}
