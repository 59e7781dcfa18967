package se.uppdrag.command.dispatch;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Stated;
import se.uppdrag.kernel.figure.Figure;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.time.Due;
import se.uppdrag.kernel.uppdrag.BasisKind;

/** Rule 0: what must be stated in a live act, and how its absence is written in entered history. */
final class Stating {

    private Stating() {}

    /** Components marked {@link Stated} that say nothing. */
    static List<FieldProblem> unstated(Record command) {
        var problems = new ArrayList<FieldProblem>();
        unstated(command, "", problems);
        return problems;
    }

    private static void unstated(Record record, String path, List<FieldProblem> problems) {
        for (var component : Records.components(record.getClass())) {
            var value = Records.get(record, component);
            var field = path + component.getName();
            var stated = component.getAnnotation(Stated.class);
            if (stated != null && saysNothing(value) && saysNothing(other(record, stated.unless()))) {
                problems.add(FieldProblem.content(field, "not-stated"));
            }
            if (value instanceof List<?> list) {
                for (var i = 0; i < list.size(); i++) {
                    if (list.get(i) instanceof Record item && isPartOfCommand(item)) {
                        unstated(item, field + "[" + i + "].", problems);
                    }
                }
            }
        }
    }

    private static @Nullable Object other(Record record, String name) {
        return Records.components(record.getClass()).stream()
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .map(component -> Records.get(record, component))
                .orElse(null);
    }

    /** The same command with absent lists empty and absent parties, dates and figures written as not stated. */
    static <T extends Record> T written(T record) {
        // A record has no subclasses: its class is T.
        @SuppressWarnings("unchecked")
        var type = (Class<T>) record.getClass();
        var components = Records.components(type);
        var values = new @Nullable Object[components.size()];
        for (var i = 0; i < components.size(); i++) {
            values[i] = written(components.get(i), Records.get(record, components.get(i)));
        }
        return Records.create(type, values);
    }

    private static @Nullable Object written(RecordComponent component, @Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(item -> item instanceof Record nested && isPartOfCommand(nested) ? written(nested) : item)
                    .toList();
        }
        if (value != null || Records.isNullable(component)) {
            return value;
        }
        var type = component.getType();
        if (type == List.class) {
            return List.of();
        }
        if (!component.isAnnotationPresent(Stated.class)) {
            return null;
        }
        if (type == Figure.class) {
            return Figure.notStated();
        }
        return type == Party.class ? Party.NOT_STATED : type == Dating.class ? Dating.notStated() : null;
    }

    private static boolean saysNothing(@Nullable Object value) {
        return switch (value) {
            case null -> true;
            case Party party -> !party.stated();
            case Dating dating -> dating.precision() == Dating.Precision.NOT_STATED;
            case Due due -> due.kind() == Due.Kind.NOT_STATED;
            case Figure figure -> figure.precision() == Figure.Precision.NOT_STATED;
            case Collection<?> list ->
                list.isEmpty() || list.stream().anyMatch(item -> item != null && saysNothing(item));
            case String text -> text.isBlank();
            case BasisKind basis -> basis == BasisKind.NOT_STATED;
            default -> false;
        };
    }

    private static boolean isPartOfCommand(Record record) {
        return record.getClass().getPackageName().startsWith("se.uppdrag.command");
    }
}
