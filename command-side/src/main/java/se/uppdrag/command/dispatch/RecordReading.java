package se.uppdrag.command.dispatch;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Entry;
import se.uppdrag.kernel.MeetingRef;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.Region;
import se.uppdrag.kernel.Stated;
import se.uppdrag.kernel.figure.Figure;
import se.uppdrag.kernel.figure.FigureNotUnderstood;
import se.uppdrag.kernel.time.DateNotUnderstood;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.time.Due;
import tools.jackson.databind.JsonNode;

/**
 * One reading of a JSON object along the components of a record. Absent lists are empty, absent booleans false, blank texts absent;
 * what must not be absent is said by Bean Validation for commands, and here for events, which carry no constraints.
 */
final class RecordReading {

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Region region;
    private final Entry entry;
    private final Aggregate aggregate;
    private final List<FieldProblem> problems;

    RecordReading(Region region, Entry entry, Aggregate aggregate, List<FieldProblem> problems) {
        this.region = region;
        this.entry = entry;
        this.aggregate = aggregate;
        this.problems = problems;
    }

    @Nullable
    Object record(Class<?> type, JsonNode node, String path) {
        var components = Records.components(type);
        var known = Records.names(type);
        node.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> problems.add(FieldProblem.shape(at(path, name), "unknown-field")));
        var before = problems.size();
        var values = new @Nullable Object[components.size()];
        for (var i = 0; i < components.size(); i++) {
            values[i] = component(
                    components.get(i),
                    node.get(components.get(i).getName()),
                    at(path, components.get(i).getName()));
        }
        try {
            return Records.create(type, values);
        } catch (IllegalArgumentException | NullPointerException ignored) {
            if (problems.size() == before) {
                problems.add(FieldProblem.content(path, "not-valid"));
            }
            return null;
        }
    }

    private @Nullable Object component(RecordComponent component, @Nullable JsonNode node, String path) {
        var value = value(component.getGenericType(), node, path);
        if (value == null && isNeeded(component) && problems.stream().noneMatch(known -> known.covers(path))) {
            problems.add(FieldProblem.content(path, "missing"));
        }
        if (!Records.isOfCommand(component)) {
            requireRoom(value, TextLengths.most(component), path);
        }
        return value == null ? absent(component.getType()) : value;
    }

    /** What constraints say of a command. */
    private void requireRoom(@Nullable Object value, int most, String path) {
        if (value instanceof String text && text.length() > most) {
            problems.add(TextLengths.tooLong(path, most));
        }
        if (value instanceof List<?> list) {
            for (var i = 0; i < list.size(); i++) {
                requireRoom(list.get(i), most, path + "[" + i + "]");
            }
        }
    }

    /** So that a record can be made, and the rest of it looked at, although something is wrong. */
    private static @Nullable Object absent(Class<?> type) {
        if (type == int.class) {
            return 0;
        }
        return type == boolean.class ? Boolean.FALSE : null;
    }

    private static boolean isNeeded(RecordComponent component) {
        return component.getType() == int.class
                || (!Records.isOfCommand(component)
                        && !component.isAnnotationPresent(Stated.class)
                        && !Records.isNullable(component));
    }

    @Nullable
    Object value(Type type, @Nullable JsonNode node, String path) {
        if (type instanceof ParameterizedType list) {
            return list(list.getActualTypeArguments()[0], node, path);
        }
        var raw = (Class<?>) type;
        if (node == null || node.isNull()) {
            return raw == boolean.class ? Boolean.FALSE : null;
        }
        if (raw == Dating.class || raw == Due.class) {
            return date(raw, node, path);
        }
        if (raw == Figure.class) {
            return figure(node, path);
        }
        if (raw == BigDecimal.class && node.isNumber()) {
            return node.decimalValue();
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return node.isBoolean() ? (Object) node.booleanValue() : wrongType(path, "true-or-false");
        }
        if (raw == int.class || raw == Integer.class) {
            return node.isIntegralNumber() && node.canConvertToInt()
                    ? (Object) node.intValue()
                    : wrongType(path, "whole-number");
        }
        if (raw == aggregate.events()) {
            return event(node, path);
        }
        if (raw.isRecord() && raw != Party.class && raw != PointRef.class && raw != MeetingRef.class) {
            return node.isObject() ? record(raw, node, path) : wrongType(path, "object");
        }
        return node.isString() ? text(raw, node.stringValue(), path) : wrongType(path, "text");
    }

    private List<@Nullable Object> list(Type itemType, @Nullable JsonNode node, String path) {
        if (node == null || node.isNull()) {
            return List.of();
        }
        if (!node.isArray()) {
            wrongType(path, "list");
            return List.of();
        }
        var items = new ArrayList<@Nullable Object>(node.size());
        for (var i = 0; i < node.size(); i++) {
            items.add(item(itemType, node.get(i), path + "[" + i + "]"));
        }
        return items;
    }

    /** What a list names is something: in history and in corrections too, which no constraint looks at. */
    private @Nullable Object item(Type type, JsonNode node, String path) {
        var item = value(type, node, path);
        if (item == null && problems.stream().noneMatch(known -> known.field().startsWith(path))) {
            problems.add(FieldProblem.content(path, "missing"));
        }
        return item;
    }

    private @Nullable Object text(Class<?> type, String text, String path) {
        if (text.isBlank()) {
            return null;
        }
        if (type == String.class) {
            return text;
        }
        if (type.isEnum()) {
            return constant(type, text, path);
        }
        if (type == UUID.class) {
            return UUID_FORM.matcher(text).matches() ? UUID.fromString(text) : shape(path, "uuid-malformed");
        }
        if (type == BigDecimal.class) {
            return parsed(BigDecimal::new, text, path, "number-malformed");
        }
        if (type == Party.class) {
            return party(text, path);
        }
        if (type == PointRef.class) {
            return parsed(PointRef::of, text, path, "point-malformed");
        }
        if (type == MeetingRef.class) {
            return parsed(MeetingRef::of, text, path, "meeting-malformed");
        }
        if (type == LocalDate.class) {
            return parsed(LocalDate::parse, text, path, "day-malformed");
        }
        if (type == Period.class) {
            return parsed(Period::parse, text, path, "period-malformed");
        }
        throw new IllegalStateException("No way to read a " + type);
    }

    private @Nullable Object date(Class<?> type, JsonNode node, String path) {
        if (node.isObject()) {
            var read = record(type, node, path);
            if (entry == Entry.LIVE && isUnclear(read)) {
                problems.add(FieldProblem.content(path, "date-not-understood"));
            }
            return read;
        }
        if (!node.isString()) {
            return wrongType(path, "text");
        }
        var text = node.stringValue();
        if (text.isBlank()) {
            return null;
        }
        if (entry == Entry.HISTORY) {
            return type == Dating.class ? Dating.asWritten(text) : Due.asWritten(text);
        }
        try {
            return type == Dating.class ? Dating.of(text) : Due.of(text);
        } catch (DateNotUnderstood why) {
            problems.add(DateProblems.of(path, why));
            return null;
        }
    }

    private @Nullable Object figure(JsonNode node, String path) {
        if (node.isObject()) {
            var read = record(Figure.class, node, path);
            if (entry == Entry.LIVE && isUnclear(read) && read instanceof Figure figure) {
                problems.add(FieldProblem.content(path, "figure-not-understood", figure.text()));
            }
            return read;
        }
        if (!node.isString()) {
            return wrongType(path, "text");
        }
        var text = node.stringValue();
        if (text.isBlank()) {
            return null;
        }
        if (entry == Entry.HISTORY) {
            requireRoom(text, TextLengths.SHORT, path);
            return Figure.asWritten(text);
        }
        try {
            return Figure.of(text);
        } catch (FigureNotUnderstood why) {
            problems.add(FigureProblems.of(path, why));
            return null;
        }
    }

    private static boolean isUnclear(@Nullable Object date) {
        return (date instanceof Dating dating && dating.precision() == Dating.Precision.UNCLEAR)
                || (date instanceof Due due && due.kind() == Due.Kind.UNCLEAR)
                || (date instanceof Figure figure && figure.precision() == Figure.Precision.UNCLEAR);
    }

    private @Nullable Object party(String text, String path) {
        var party = (Party) parsed(Party::of, text, path, "party-malformed");
        if (party != null && party.kind() == Party.Kind.MUNICIPALITY && !region.knowsMunicipality(party.id())) {
            problems.add(FieldProblem.content(path, "unknown-municipality", party.id()));
            return null;
        }
        return party;
    }

    private @Nullable Object constant(Class<?> type, String text, String path) {
        for (var constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(text)) {
                return constant;
            }
        }
        var allowed = Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
        return shape(path, "unknown-value", allowed);
    }

    /** {@code {"event": "answer-submitted", ...}}: the event's stored name beside its components. */
    private @Nullable Object event(JsonNode node, String path) {
        if (!node.isObject()) {
            return wrongType(path, "object");
        }
        var name = node.path("event");
        var type = name.isString() ? EventTypes.find(aggregate, name.stringValue()) : null;
        if (type == null) {
            return shape(at(path, "event"), "unknown-event");
        }
        var components = node.deepCopy().asObject();
        components.remove("event");
        return record(type, components, path);
    }

    private @Nullable Object parsed(Function<String, Object> parse, String text, String path, String code) {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException | DateTimeException ignored) {
            return shape(path, code);
        }
    }

    private @Nullable Object wrongType(String path, String expected) {
        return shape(path, "wrong-type-" + expected);
    }

    private @Nullable Object shape(String path, String code, Object... arguments) {
        problems.add(FieldProblem.shape(path, code, arguments));
        return null;
    }

    private static String at(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
