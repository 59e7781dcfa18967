package se.uppdrag.query.readmodel;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Records to BSON and back, by way of their JSON: one set of rules for records, sealed types and days, whatever the nesting. */
final class DocumentJson {

    private static final TypeReference<LinkedHashMap<String, Object>> PROPERTIES = new TypeReference<>() {};

    private final JsonMapper mapper = JsonMapper.builder()
            .changeDefaultVisibility(visibility -> visibility
                    .withFieldVisibility(Visibility.ANY)
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE))
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(Include.NON_NULL))
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS, DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(new SimpleModule().addSerializer(Instant.class, new Microseconds()))
            .build();

    Document write(ViewDocument<?> document, Map<String, @Nullable Object> queried) {
        var properties = mapper.convertValue(document, PROPERTIES);
        var id = properties.remove("id");
        var written = new Document("_id", id);
        written.putAll(properties);
        written.put(ViewStore.QUERIED, mapper.convertValue(withoutNulls(queried), PROPERTIES));
        return written;
    }

    <D> D read(Document document, Class<D> type) {
        var properties = new LinkedHashMap<String, Object>(document);
        properties.remove(ViewStore.QUERIED);
        properties.put("id", properties.remove("_id"));
        return mapper.convertValue(properties, type);
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
}
