package se.uppdrag.command.dispatch;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.uppdrag.command.Command;

/** Every command there is, by its stored name, in the order in which the sealed interfaces list them. */
@Component
public final class CommandCatalog {

    private final Map<String, CommandType> byName = new LinkedHashMap<>();
    private final Map<Class<?>, CommandType> byType = new LinkedHashMap<>();

    public CommandCatalog() {
        for (var aggregate : Aggregate.values()) {
            records(aggregate.commands(), aggregate.commands(), aggregate).forEach(this::add);
        }
    }

    public Optional<CommandType> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    public CommandType of(Command command) {
        var type = byType.get(command.getClass());
        if (type == null) {
            throw new IllegalStateException(command.getClass() + " is in no aggregate's sealed interface");
        }
        return type;
    }

    public Collection<CommandType> all() {
        return byName.values();
    }

    private void add(CommandType type) {
        byType.put(type.type(), type);
        if (byName.put(type.name(), type) != null) {
            throw new IllegalStateException("Two commands are named " + type.name());
        }
    }

    private static Stream<CommandType> records(Class<?> family, Class<?> part, Aggregate aggregate) {
        return Arrays.stream(family.getPermittedSubclasses())
                .flatMap(member -> member.isRecord()
                        ? Stream.of(new CommandType(
                                Names.kebab(member.getSimpleName()), member.asSubclass(Command.class), part, aggregate))
                        : records(member, member, aggregate));
    }
}
