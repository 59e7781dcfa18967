package se.uppdrag.ledger;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON of stored events: the components of the record in their order, nulls left out, absent lists read as empty, days and instants as ISO 8601,
 * decimals in plain digits, map entries by key. Reading fails on a property that the record does not have.
 */
public final class EventJson {

    private static final TypeReference<Map<String, String>> STRINGS = new TypeReference<>() {};

    private final StoredNames names;
    private final JsonMapper mapper = JsonMapper.builder()
            // Only components count: a record's own getX() or isX() is no part of history.
            .changeDefaultVisibility(visibility -> visibility
                    .withFieldVisibility(Visibility.ANY)
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE))
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(Include.NON_NULL))
            // A list that was not there yet is empty, so that no fold meets a missing one.
            .withConfigOverride(
                    List.class, list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS, DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .build();

    public EventJson(StoredNames names) {
        this.names = names;
    }

    /** UTF-8 bytes of the event's JSON. */
    public byte[] write(Object event) {
        return mapper.writeValueAsBytes(event);
    }

    /**
     * The event that was stored under this name.
     *
     * @throws JacksonException when the bytes do not fit the record
     */
    public Object read(String name, byte[] json) {
        return mapper.readValue(json, names.typeOf(name));
    }

    /** @throws IllegalStateException naming the position whose bytes cannot be read */
    Object read(StoredEvent stored) {
        try {
            return read(stored.name(), stored.payload());
        } catch (JacksonException e) {
            throw new IllegalStateException(
                    "The event %s at position %d cannot be read".formatted(stored.name(), stored.position()), e);
        }
    }

    byte[] writeMetadata(Map<String, String> metadata) {
        return mapper.writeValueAsBytes(metadata);
    }

    Map<String, String> readMetadata(byte[] json) {
        return mapper.readValue(json, STRINGS);
    }
}
