package se.uppdrag.kernel;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.figure.Figure;
import se.uppdrag.kernel.figure.Unit;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.time.Due;

/** One filled instance of every record that events are made of, always the same one. */
final class Specimens {

    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("diary", "RS"),
            Map.entry("dnr", "RS/1008/2017"),
            Map.entry("caseNumbers", "RS/1008/2017"),
            Map.entry("ownDnr", "KS 2017/484"),
            Map.entry("other", "RS/278/2023"),
            Map.entry("paragraph", "§ 112"),
            Map.entry("number", "1"),
            Map.entry("points", "1"),
            Map.entry("area", "transport"),
            Map.entry("areas", "transport"),
            Map.entry("otherOperatorAreas", "transport"),
            Map.entry("exception", "cook-chill"),
            Map.entry("exceptionName", "Cook-chill"),
            Map.entry("limit", "transporter"),
            Map.entry("limitName", "Transporter"),
            Map.entry("phase", "fas-1"),
            Map.entry("key", "fas-2"),
            Map.entry("after", "fas-1"),
            Map.entry("deliverable", "slutrapport"),
            Map.entry("deliverables", "slutrapport"),
            Map.entry("task", "bussgods"),
            Map.entry("channel", "e-post"),
            Map.entry("person", "p-17"),
            Map.entry("role", "Regiondirektör"),
            Map.entry("decidedBy", "kommunstyrelsen"),
            Map.entry("name", "Förråd, transport & fastighetsdrift"));

    private static final LocalDate DAY = LocalDate.of(2017, 5, 21);

    private Specimens() {}

    /** Every component filled. */
    static <T> T full(Class<T> record) {
        return of(record, component -> value(component.getGenericType(), component.getName(), record));
    }

    /** Only what must be there: what may be absent is, and lists are empty. */
    static <T> T minimal(Class<T> record) {
        return of(record, component -> {
            if (optional(component)) {
                return null;
            }
            return component.getType() == List.class
                    ? List.of()
                    : value(component.getGenericType(), component.getName(), record);
        });
    }

    static boolean optional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** Every enum in these records, and in the records they are made of. */
    static Set<Class<?>> enums(Stream<Class<?>> records) {
        var found = new LinkedHashSet<Class<?>>();
        var seen = new LinkedHashSet<Class<?>>();
        records.forEach(record -> collect(record, found, seen));
        return found;
    }

    private static void collect(Class<?> type, Set<Class<?>> enums, Set<Class<?>> seen) {
        if (!seen.add(type)) {
            return;
        }
        if (type.isEnum()) {
            enums.add(type);
        }
        if (type.isRecord()) {
            for (var component : type.getRecordComponents()) {
                var generic = component.getGenericType();
                collect(generic instanceof ParameterizedType list ? item(list) : component.getType(), enums, seen);
            }
        }
    }

    private static Class<?> item(ParameterizedType list) {
        return (Class<?>) list.getActualTypeArguments()[0];
    }

    private static Object value(Type type, String name, Class<?> owner) {
        if (type instanceof ParameterizedType list) {
            return List.of(value(item(list), name, owner));
        }
        var raw = (Class<?>) type;
        if (raw == String.class) {
            return TEXTS.getOrDefault(name, "”%s” som källan säger det, å ä ö".formatted(name));
        }
        if (raw == UUID.class) {
            return uuid(name.equals("caseFileId") || name.equals("uppdragId") ? name : owner.getSimpleName() + name);
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return true;
        }
        if (raw == int.class || raw == Integer.class) {
            return name.length();
        }
        if (raw == Party.class) {
            return party(name);
        }
        if (raw == PointRef.class) {
            return new PointRef(uuid("decision"), "3");
        }
        if (raw == Dating.class) {
            return name.equals("meeting") ? Dating.of("oktober 2017") : Dating.day(DAY);
        }
        if (raw == Due.class) {
            return due(name);
        }
        if (raw == Figure.class) {
            return new Figure(
                    "5,38–6 taxiresor/år",
                    new BigDecimal("5.38"),
                    new BigDecimal("6"),
                    Unit.COUNT,
                    "taxiresor",
                    "år",
                    Figure.Precision.ABOUT,
                    true);
        }
        if (raw.isEnum()) {
            var constants = raw.getEnumConstants();
            return constants[constants.length - 1];
        }
        return full(raw);
    }

    private static Party party(String name) {
        return switch (name) {
            case "party", "recipients" -> Party.municipality("2309");
            case "holders", "to", "from" -> Party.role("Regiondirektören");
            case "performer", "performers" -> new Party(Party.Kind.UNIT, "Område teknik, diagnostik och service");
            default -> Party.body("RS");
        };
    }

    private static Due due(String name) {
        return switch (name) {
            case "until" -> Due.event("en månad efter beslutet", "beslut i kommunfullmäktige", Period.ofMonths(1));
            case "requested" -> Due.meeting("nämndens möte i oktober", "RS oktober", DAY, DAY.plusDays(1));
            case "again" -> Due.standing("löpande", "varje kvartal", "till dess att beslut fattas");
            default -> Due.of("oktober 2017");
        };
    }

    private static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static <T> T of(Class<T> record, Function<RecordComponent, @Nullable Object> filling) {
        var components = record.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var constructor = record.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(
                    Arrays.stream(components).map(filling).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot fill " + record.getName(), e);
        }
    }
}
