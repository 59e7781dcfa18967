package se.uppdrag.command.dispatch;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records taken apart and put together by their components. */
public final class Records {

    /** The JVM looks them up anew each time. */
    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return List.of(type.getRecordComponents());
        }
    };

    private Records() {}

    public static List<RecordComponent> components(Class<?> type) {
        return COMPONENTS.get(type);
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
        var types = components(type).stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
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
