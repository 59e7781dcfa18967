package se.uppdrag.command.dispatch;

import jakarta.validation.constraints.Size;
import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.stream.Collectors;
import se.uppdrag.command.LongText;
import se.uppdrag.command.ShortText;

/** Components of events carry no length, so that history stays readable: in a correction, one that is long in some command is long. */
public final class TextLengths {

    public static final int LONG = LongText.class.getAnnotation(Size.class).max();
    public static final int SHORT = ShortText.class.getAnnotation(Size.class).max();

    private static final Set<String> LONG_NAMES = new CommandCatalog()
            .all().stream()
                    .flatMap(type -> type.components().stream())
                    .filter(component -> component.isAnnotationPresent(LongText.class))
                    .map(RecordComponent::getName)
                    .collect(Collectors.toUnmodifiableSet());

    private TextLengths() {}

    public static boolean isLong(RecordComponent component) {
        return component.isAnnotationPresent(LongText.class)
                || (!Records.isOfCommand(component) && LONG_NAMES.contains(component.getName()));
    }

    static int most(RecordComponent component) {
        return isLong(component) ? LONG : SHORT;
    }

    static FieldProblem tooLong(String field, int most) {
        return FieldProblem.content(field, "too-long", "%,d".formatted(most).replaceAll("\\D", " "));
    }
}
