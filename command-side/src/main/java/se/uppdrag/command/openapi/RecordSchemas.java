package se.uppdrag.command.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.command.Key;
import se.uppdrag.command.LongText;
import se.uppdrag.command.NewId;
import se.uppdrag.command.ShortText;
import se.uppdrag.kernel.MeetingRef;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.Stated;
import se.uppdrag.kernel.figure.Figure;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.time.Due;

/** JSON schemas of commands, from their components; what several share is told once, under its own name. */
final class RecordSchemas {

    private final Components components;
    private final Words words;

    RecordSchemas(Components components, Words words) {
        this.components = components;
        this.words = words;
    }

    /** @param command stored name, for the words of its fields */
    Schema<?> command(Class<?> type, String command, @Nullable String description) {
        var schema = object(type, command);
        schema.setDescription(description);
        schema.addProperty("fact", reference("Fact"));
        components.addSchemas(type.getSimpleName(), schema);
        return reference(type.getSimpleName());
    }

    static Schema<?> reference(String name) {
        return new JsonSchema().$ref("#/components/schemas/" + name);
    }

    static JsonSchema string() {
        return typed("string");
    }

    static JsonSchema typed(String type) {
        var schema = new JsonSchema();
        schema.setTypes(Set.of(type));
        return schema;
    }

    private Schema<?> object(Class<?> type, String command) {
        var schema = typed("object");
        var required = new ArrayList<String>();
        for (var component : type.getRecordComponents()) {
            var property = of(component, command);
            describe(property, component, command);
            schema.addProperty(component.getName(), property);
            if (isRequired(component)) {
                required.add(component.getName());
            }
        }
        schema.setAdditionalProperties(Boolean.FALSE);
        schema.setRequired(required.isEmpty() ? null : required);
        return schema;
    }

    private void describe(Schema<?> property, RecordComponent component, String command) {
        var name = component.getName();
        var label = words.first("command." + command + ".field." + name, "field." + name);
        var notes = new ArrayList<String>(List.of(label + "."));
        if (component.isAnnotationPresent(NewId.class)) {
            notes.add(words.text("openapi.new-id"));
        }
        if (component.isAnnotationPresent(Stated.class)) {
            notes.add(words.text("openapi.stated"));
        }
        property.setDescription(String.join(" ", notes));
    }

    private static boolean isRequired(RecordComponent component) {
        return !component.isAnnotationPresent(NewId.class)
                && (component.getType() == int.class
                        || Stream.of(NotNull.class, NotBlank.class, NotEmpty.class)
                                .anyMatch(component.getAccessor()::isAnnotationPresent));
    }

    private Schema<?> of(RecordComponent component, String command) {
        if (component.getGenericType() instanceof ParameterizedType list) {
            var array = typed("array");
            array.setItems(of((Class<?>) list.getActualTypeArguments()[0], command));
            return array;
        }
        var schema = of(component.getType(), command);
        if (component.isAnnotationPresent(ShortText.class)) {
            schema.setMaxLength(ShortText.class.getAnnotation(Size.class).max());
        }
        if (component.isAnnotationPresent(LongText.class)) {
            schema.setMaxLength(LongText.class.getAnnotation(Size.class).max());
        }
        if (component.isAnnotationPresent(Key.class)) {
            schema.setPattern(Key.class.getAnnotation(Pattern.class).regexp());
        }
        return schema;
    }

    private Schema<?> of(Class<?> type, String command) {
        if (type == String.class) {
            return string();
        }
        if (type == UUID.class) {
            return string().format("uuid");
        }
        if (type == LocalDate.class) {
            return string().format("date");
        }
        if (type == Period.class) {
            return string().format("duration");
        }
        if (type == boolean.class || type == Boolean.class) {
            return typed("boolean");
        }
        if (type == int.class || type == Integer.class) {
            return typed("integer").format("int32");
        }
        if (type.isEnum()) {
            return oneOf(Arrays.stream(type.getEnumConstants()).map(Object::toString));
        }
        if (Stream.of(Party.class, PointRef.class, MeetingRef.class, Dating.class, Due.class, Figure.class)
                .anyMatch(type::equals)) {
            return reference(type.getSimpleName());
        }
        if (type.isSealed()) {
            return reference("ReplacingEvent");
        }
        if (components.getSchemas() == null || !components.getSchemas().containsKey(type.getSimpleName())) {
            components.addSchemas(type.getSimpleName(), object(type, command));
        }
        return reference(type.getSimpleName());
    }

    /** One of these texts. */
    static JsonSchema oneOf(Stream<String> texts) {
        var schema = string();
        texts.forEach(schema::addEnumItemObject);
        return schema;
    }
}
