package se.uppdrag.command.dispatch;

import jakarta.validation.constraints.Size;
import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.stream.Collectors;
import se.uppdrag.command.LongText;
import se.uppdrag.command.ShortText;

/** Components of events carry no length, so that history stays readable: in a correction, one that is long in some command is long. */
public final class TextLengths {

    private static final int LONG = LongText.class.getAnnotation(Size.class).max();
    private static final int SHORT = ShortText.class.getAnnotation(Size.class).max();
    private static final Set<String> LONG_NAMES = new CommandCatalog()
            .all().stream()
                    .flatMap(type -> type.components().stream())
                    .filter(component -> component.isAnnotationPresent(LongText.class))
                    .map(RecordComponent::getName)
                    .collect(Collectors.toUnmodifiableSet());

    private TextLengths() {}

    public static boolean isLong(RecordComponent component) {
        return component.isAnnotationPresent(LongText.class)
                || (!isOfCommand(component) && LONG_NAMES.contains(component.getName()));
    }

    public static boolean isOfCommand(RecordComponent component) {
        return component.getDeclaringRecord().getPackageName().startsWith("se.uppdrag.command");
    }

    static int most(RecordComponent component) {
        return isLong(component) ? LONG : SHORT;
    }

    /** As a sentence says it. */
    static String worded(int length) {
        return length == LONG ? "20 000" : String.valueOf(length);
    }
}
