package se.uppdrag.query.readmodel;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import se.uppdrag.ledger.StoredNames;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleModule;

/**
 * A view's record as MongoDB keeps it, and back. What is asked for stands in fields of its own; the record itself is one text of
 * JSON in UTF-8, which neither the driver nor the server looks into: nobody asks for a part of it.
 */
final class DocumentJson {

    private static final String WHOLE = "document";
    private static final TypeReference<LinkedHashMap<String, Object>> PROPERTIES = new TypeReference<>() {};

    private final JsonMapper mapper = JsonMapper.builder()
            .changeDefaultVisibility(visibility -> visibility
                    .withFieldVisibility(Visibility.ANY)
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE))
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(Include.NON_NULL))
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS, DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(new SimpleModule().addSerializer(Instant.class, new Microseconds()))
            .annotationIntrospector(new SealedTypes())
            .build();

    Document write(ViewDocument<?> document, Map<String, @Nullable Object> queried) {
        return new Document("_id", document.id())
                .append(ViewStore.POSITION, document.position())
                .append(ViewStore.CASE, document.caseFileId().toString())
                .append(ViewStore.QUERIED, mapper.convertValue(withoutNulls(queried), PROPERTIES))
                .append(WHOLE, new Binary(mapper.writeValueAsBytes(document)));
    }

    <D> D read(Document stored, Type type) {
        return mapper.readValue(stored.get(WHOLE, Binary.class).getData(), mapper.constructType(type));
    }

    private static Map<String, Object> withoutNulls(Map<String, @Nullable Object> values) {
        var present = new LinkedHashMap<String, Object>();
        values.forEach((key, value) -> {
            if (value != null) {
                present.put(key, value);
            }
        });
        return present;
    }

    /** Always six digits, so that the text sorts as time does. */
    private static final class Microseconds extends ValueSerializer<Instant> {

        private static final DateTimeFormatter SIX_DIGITS =
                DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

        @Override
        public void serialize(Instant instant, JsonGenerator generator, SerializationContext context) {
            generator.writeString(SIX_DIGITS.format(instant));
        }
    }

    /** Where a component is a sealed interface, its records are told apart by {@code type}: the kebab form of their name. */
    private static final class SealedTypes extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        private static final JsonTypeInfo.Value BY_NAME =
                JsonTypeInfo.Value.construct(JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "type", null, false, null);

        @Override
        public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
            return annotated instanceof AnnotatedClass && isFamily(annotated.getRawType())
                    ? BY_NAME
                    : super.findPolymorphicTypeInfo(config, annotated);
        }

        @Override
        public @Nullable List<NamedType> findSubtypes(MapperConfig<?> config, Annotated annotated) {
            return annotated instanceof AnnotatedClass && isFamily(annotated.getRawType())
                    ? Arrays.stream(annotated.getRawType().getPermittedSubclasses())
                            .map(type -> new NamedType(type, StoredNames.kebab(type.getSimpleName())))
                            .toList()
                    : super.findSubtypes(config, annotated);
        }

        private static boolean isFamily(Class<?> type) {
            return type.isInterface() && type.isSealed();
        }
    }
}
