package se.uppdrag.command.dispatch;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Records taken apart and put together by their components. */
public final class Records {

    /** The JVM looks all of this up anew each time. */
    private record Shape(
            List<RecordComponent> components, Set<String> names, Set<String> nullable, Constructor<?> constructor) {}

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            var components = List.of(type.getRecordComponents());
            return new Shape(
                    components,
                    names(components.stream()),
                    names(components.stream()
                            .filter(component -> component.getAnnotatedType().isAnnotationPresent(Nullable.class))),
                    canonical(type, components));
        }
    };

    private Records() {}

    public static List<RecordComponent> components(Class<?> type) {
        return SHAPES.get(type).components();
    }

    static Set<String> names(Class<?> type) {
        return SHAPES.get(type).names();
    }

    public static boolean isNullable(RecordComponent component) {
        return SHAPES.get(component.getDeclaringRecord()).nullable().contains(component.getName());
    }

    /** Or of what a command consists of; otherwise of an event. */
    public static boolean isOfCommand(RecordComponent component) {
        return component.getDeclaringRecord().getPackageName().startsWith("se.uppdrag.command");
    }

    private static Set<String> names(Stream<RecordComponent> components) {
        return components.map(RecordComponent::getName).collect(Collectors.toUnmodifiableSet());
    }

    private static Constructor<?> canonical(Class<?> type, List<RecordComponent> components) {
        try {
            return type.getDeclaredConstructor(
                    components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("The record " + type + " lacks its constructor", e);
        }
    }

    public static @Nullable Object get(Object record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "The record " + record.getClass() + " keeps " + component + " to itself", e);
        }
    }

    /** @throws IllegalArgumentException the record's own, when its values do not go together */
    static <T> T create(Class<T> type, @Nullable Object... values) {
        try {
            return type.cast(SHAPES.get(type).constructor().newInstance(values));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw new IllegalStateException("The record " + type + " cannot be made", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The record " + type + " keeps its constructor to itself", e);
        }
    }
}
