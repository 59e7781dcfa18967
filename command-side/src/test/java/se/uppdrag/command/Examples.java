package se.uppdrag.command;

import static java.util.Map.entry;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.uppdrag.command.dispatch.CommandType;
import se.uppdrag.kernel.MeetingRef;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.figure.Figure;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.time.Due;

/** A full command of every kind: every component says something, except what replaces a recorded fact. */
public final class Examples {

    public static final UUID ID = UUID.fromString("11111111-1111-4111-8111-111111111111");
    private static final PointRef POINT = new PointRef(ID, "2");

    private Examples() {}

    public static Command of(CommandType type) {
        return (Command) record(type.type());
    }

    public static Record record(Class<?> type) {
        var components = type.getRecordComponents();
        var values = Arrays.stream(components).map(Examples::value).toArray();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return (Record) type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private static Object value(RecordComponent component) {
        if (component.getGenericType() instanceof ParameterizedType list) {
            var item = (Class<?>) list.getActualTypeArguments()[0];
            return List.of(value(component, item));
        }
        return value(component, component.getType());
    }

    private static Object value(RecordComponent component, Class<?> type) {
        if (type.isSealed()) {
            return null;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        var simple = Map.<Class<?>, Object>ofEntries(
                entry(String.class, component.isAnnotationPresent(LongText.class) ? "Två\nrader" : "transport"),
                entry(UUID.class, ID),
                entry(PointRef.class, POINT),
                entry(MeetingRef.class, new MeetingRef(ID, ID)),
                entry(Party.class, Party.municipality("2309")),
                entry(Dating.class, Dating.of("oktober 2017")),
                entry(Due.class, Due.of("oktober 2017")),
                entry(Figure.class, Figure.of("5,380 tkr = 5 380 tkr")),
                entry(LocalDate.class, LocalDate.of(2017, 10, 31)),
                entry(boolean.class, true),
                entry(Boolean.class, false),
                entry(int.class, 3),
                entry(Integer.class, 2023));
        return simple.containsKey(type) ? simple.get(type) : record(type);
    }
}
