package se.uppdrag.command.dispatch;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Correction;

/** Events by their stored names, for facts that replace others; a correction itself replaces nothing. */
public final class EventTypes {

    private static final Map<Aggregate, Map<String, Class<?>>> BY_NAME = new EnumMap<>(
            Arrays.stream(Aggregate.values()).collect(Collectors.toMap(Function.identity(), EventTypes::named)));

    private EventTypes() {}

    public static @Nullable Class<?> find(Aggregate aggregate, String name) {
        return BY_NAME.getOrDefault(aggregate, Map.of()).get(name);
    }

    private static Map<String, Class<?>> named(Aggregate aggregate) {
        return records(aggregate.events())
                .filter(type -> !Correction.class.isAssignableFrom(type))
                .collect(Collectors.toMap(type -> Names.kebab(type.getSimpleName()), Function.identity()));
    }

    private static Stream<Class<?>> records(Class<?> family) {
        return Arrays.stream(family.getPermittedSubclasses())
                .flatMap(member -> member.isRecord() ? Stream.of(member) : records(member));
    }
}
