package se.uppdrag.command.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.uppdrag.command.Choice;
import se.uppdrag.command.Key;
import se.uppdrag.command.NewId;
import se.uppdrag.command.dispatch.Aggregate;
import se.uppdrag.command.dispatch.CommandType;
import se.uppdrag.command.dispatch.Records;
import se.uppdrag.command.dispatch.TextLengths;
import se.uppdrag.command.uppdrag.UppdragCommand.OfDeadlines;
import se.uppdrag.kernel.Entry;
import se.uppdrag.kernel.MeetingRef;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.Stated;
import se.uppdrag.kernel.figure.Figure;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.time.Due;

/** Reads off a record how it is asked for. */
@Component
final class Specs {

    /** What surrounds every command, last in every form. */
    static final FieldSpec FACT = FieldSpec.of("fact", Shape.GROUP, Void.class, false)
            .with(List.of(
                    FieldSpec.of("happened", Shape.DATE, Dating.class, false),
                    FieldSpec.of("known", Shape.DATE, LocalDate.class, false),
                    FieldSpec.of("source", Shape.TEXT, String.class, false),
                    FieldSpec.of("entry", Shape.RADIO, Entry.class, false),
                    FieldSpec.of("example", Shape.CHECKBOX, boolean.class, false)));

    /** Without the target, what the command brings into being, and the fact that replaces another. */
    List<FieldSpec> of(CommandType command) {
        var wholeDue = command.part() == OfDeadlines.class;
        return command.components().stream()
                .filter(component ->
                        !component.getName().equals(command.aggregate().target()))
                .filter(component -> !component.isAnnotationPresent(NewId.class))
                .filter(component -> component.getType() != command.aggregate().events())
                .map(component -> spec(component, wholeDue))
                .collect(Collectors.collectingAndThen(Collectors.toList(), Specs::namesFirst));
    }

    /** Whether there is something to choose from for all that must be chosen. */
    boolean canBeFilled(CommandType command, Choices choices) {
        return of(command).stream().filter(FieldSpec::required).allMatch(spec -> {
            var choice = spec.choice();
            return choice == null
                    || !choices.of(choice, spec.shape() == Shape.CHOICES).isEmpty();
        });
    }

    /** A recorded event, to be recorded otherwise. */
    List<FieldSpec> of(Class<?> event, Aggregate aggregate) {
        return Arrays.stream(event.getRecordComponents())
                .filter(component -> !component.getName().equals(aggregate.target()))
                .map(component -> spec(component, true))
                .collect(Collectors.collectingAndThen(Collectors.toList(), Specs::namesFirst));
    }

    /** A short name that is made from a name is asked for after it. */
    private static List<FieldSpec> namesFirst(List<FieldSpec> specs) {
        var ordered = new ArrayList<>(specs);
        for (var spec : specs) {
            if (spec.named() != null) {
                ordered.remove(spec);
                var name = ordered.stream().map(FieldSpec::name).toList().indexOf(spec.named());
                ordered.add(name + 1, spec);
            }
        }
        return List.copyOf(ordered);
    }

    private FieldSpec spec(RecordComponent component, boolean wholeDue) {
        var choice = component.getAnnotation(Choice.class);
        if (component.getGenericType() instanceof ParameterizedType list) {
            return list(component, (Class<?>) list.getActualTypeArguments()[0], choice);
        }
        var type = component.getType();
        var plain = FieldSpec.of(component.getName(), shape(component, choice, wholeDue), type, required(component));
        return switch (plain.shape()) {
            case CHOICE -> plain.choosing(choice == null ? defaultChoice(type) : choice.value());
            case GROUP -> plain.with(children(type, wholeDue));
            default -> component.isAnnotationPresent(Key.class) ? plain.namedAfter(sibling(component)) : plain;
        };
    }

    private Shape shape(RecordComponent component, @Nullable Choice choice, boolean wholeDue) {
        var type = component.getType();
        if (choice != null || type == PointRef.class || type == MeetingRef.class) {
            return Shape.CHOICE;
        }
        if (type == String.class) {
            return TextLengths.isLong(component) ? Shape.LONG_TEXT : Shape.TEXT;
        }
        if (type == Figure.class) {
            return Shape.TEXT;
        }
        if (type == Due.class) {
            return wholeDue ? Shape.DUE : Shape.DATE;
        }
        if (type == Dating.class) {
            return Shape.DATE;
        }
        if (type == Party.class) {
            return Shape.PARTY;
        }
        if (type == UUID.class) {
            return Shape.HIDDEN;
        }
        if (type == boolean.class) {
            return Shape.CHECKBOX;
        }
        if (type == Boolean.class) {
            return Shape.YES_NO;
        }
        if (type == int.class || type == Integer.class) {
            return Shape.NUMBER;
        }
        if (type.isEnum()) {
            return Shape.ENUM;
        }
        if (type.isRecord()) {
            return Shape.GROUP;
        }
        throw new IllegalStateException("No way to ask for " + component);
    }

    private FieldSpec list(RecordComponent component, Class<?> item, @Nullable Choice choice) {
        var spec = FieldSpec.of(component.getName(), listShape(item, choice), item, required(component));
        return switch (spec.shape()) {
            case CHOICES -> spec.choosing(choice == null ? defaultChoice(item) : choice.value());
            case ROWS -> spec.with(children(item, true));
            default -> spec.withShortNames(hasShortNames(component));
        };
    }

    private static Shape listShape(Class<?> item, @Nullable Choice choice) {
        if (choice != null || item == PointRef.class || item == UUID.class) {
            return Shape.CHOICES;
        }
        if (item == String.class) {
            return Shape.LINES;
        }
        if (item == Party.class) {
            return Shape.PARTIES;
        }
        return item.isEnum() ? Shape.ENUMS : Shape.ROWS;
    }

    private static Choice.Of defaultChoice(Class<?> item) {
        if (item == MeetingRef.class) {
            return Choice.Of.MEETING;
        }
        return item == PointRef.class ? Choice.Of.POINT : Choice.Of.REPORT;
    }

    private List<FieldSpec> children(Class<?> type, boolean wholeDue) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> spec(component, wholeDue))
                .collect(Collectors.collectingAndThen(Collectors.toList(), Specs::namesFirst));
    }

    private static boolean required(RecordComponent component) {
        if (Records.isOfCommand(component)) {
            var accessor = component.getAccessor();
            return component.getType() == int.class
                    || isDemanded(component.getAnnotation(Stated.class))
                    || Stream.of(NotNull.class, NotBlank.class, NotEmpty.class).anyMatch(accessor::isAnnotationPresent);
        }
        return component.getType() != boolean.class
                && component.getType() != List.class
                && !Records.isNullable(component);
    }

    private static boolean isDemanded(@Nullable Stated stated) {
        return stated != null && stated.unless().isEmpty();
    }

    private static boolean hasShortNames(RecordComponent component) {
        return component.getAnnotatedType() instanceof AnnotatedParameterizedType list
                && list.getAnnotatedActualTypeArguments()[0].isAnnotationPresent(Key.class);
    }

    /** The component that says in full what a short name abbreviates: {@code limitName} for {@code limit}, else {@code name}, else {@code text}. */
    private static @Nullable String sibling(RecordComponent component) {
        var names = Arrays.stream(component.getDeclaringRecord().getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        return Stream.of(component.getName() + "Name", "name", "text")
                .filter(names::contains)
                .findFirst()
                .orElse(null);
    }
}
