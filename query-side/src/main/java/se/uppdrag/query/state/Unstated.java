package se.uppdrag.query.state;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.Stated;
import se.uppdrag.kernel.Trace;
import se.uppdrag.kernel.casefile.CaseFileEvent;
import se.uppdrag.kernel.figure.Figure;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.time.Due;
import se.uppdrag.kernel.uppdrag.Basis;
import se.uppdrag.ledger.StoredNames;

/**
 * Something that had to be stated and is not ("Uppgift saknas", rule 0): asked of every component marked {@link Stated}, and of the day
 * on which it happened.
 *
 * @param event the fact that lacks it
 * @param name stored name of the fact
 * @param component name of what is absent; {@code happened}: when it was
 */
public record Unstated(UUID event, String name, String component, String happened, boolean example) {

    public static final String NUMBER = "dnr";

    private static final String HAPPENED = "happened";

    public static List<Unstated> of(Recorded<?> recorded) {
        var event = recorded.event();
        var happened = recorded.fact().happened();
        var components = Arrays.stream(event.getClass().getRecordComponents())
                .filter(component -> component.isAnnotationPresent(Stated.class))
                .filter(component -> absent(get(event, component)))
                .map(RecordComponent::getName);
        return Stream.concat(absent(happened) ? Stream.of(HAPPENED) : Stream.empty(), components)
                .map(component -> new Unstated(
                        recorded.eventId(),
                        StoredNames.kebab(event.getClass().getSimpleName()),
                        component,
                        happened.text(),
                        recorded.fact().example()))
                .toList();
    }

    /** Of a case that was opened without one. */
    static Unstated number(Trace opened) {
        return new Unstated(
                opened.event(),
                StoredNames.kebab(CaseFileEvent.CaseFileOpened.class.getSimpleName()),
                NUMBER,
                opened.happened().text(),
                opened.example());
    }

    private static boolean absent(@Nullable Object value) {
        return switch (value) {
            case null -> true;
            case Party party -> !party.stated();
            case Dating dating -> dating.precision() == Dating.Precision.NOT_STATED;
            case Due due -> due.kind() == Due.Kind.NOT_STATED;
            case Figure figure -> figure.precision() == Figure.Precision.NOT_STATED;
            case String text -> text.isBlank();
            case Basis basis -> !basis.stated();
            case List<?> list -> list.stream().allMatch(Unstated::absent);
            default -> false;
        };
    }

    private static @Nullable Object get(Object event, RecordComponent component) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The event " + event.getClass() + " keeps " + component + " to itself", e);
        }
    }
}
