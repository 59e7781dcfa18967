package se.uppdrag.command.dispatch;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.uppdrag.command.Command;
import se.uppdrag.command.NewId;

/**
 * A command as the doors know it.
 *
 * @param name stored name, {@code assign-uppdrag}
 * @param part the sealed interface it is nested under; the aggregate's own where it has no parts
 */
public record CommandType(String name, Class<? extends Command> type, Class<?> part, Aggregate aggregate) {

    public List<RecordComponent> components() {
        return Records.components(type);
    }

    /** The component that names what the command brings into being. */
    public Optional<RecordComponent> newId() {
        return components().stream()
                .filter(component -> component.isAnnotationPresent(NewId.class))
                .findFirst();
    }

    /** Whether the stream itself begins with this command. */
    public boolean opensStream() {
        return newId().filter(id -> id.getName().equals(aggregate.target())).isPresent();
    }

    public UUID targetOf(Command command) {
        return (UUID) components().stream()
                .filter(component -> component.getName().equals(aggregate.target()))
                .map(component -> Records.get(command, component))
                .findFirst()
                .orElseThrow();
    }
}
