package se.uppdrag.command.dispatch;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import se.uppdrag.command.LongText;
import se.uppdrag.command.ShortText;

/** Bean Validation, told as problems of JSON fields. */
final class Validation {

    /** Constraint to message; several constraints say the same thing to a reader. */
    private static final Map<String, String> CODES = Map.of(
            "NotNull", "missing",
            "NotBlank", "missing",
            "NotEmpty", "missing",
            "Key", "key-malformed",
            "PositiveOrZero", "negative",
            "ShortText", "too-long",
            "LongText", "too-long");

    private final Validator validator;

    Validation(Validator validator) {
        this.validator = validator;
    }

    List<FieldProblem> problems(Object command) {
        return validator.validate(command).stream()
                .map(Validation::problem)
                .distinct()
                .sorted((one, other) -> one.field().compareTo(other.field()))
                .toList();
    }

    private static FieldProblem problem(ConstraintViolation<?> violation) {
        var constraint = violation.getConstraintDescriptor().getAnnotation().annotationType();
        var code = CODES.get(constraint.getSimpleName());
        if (code == null) {
            throw new IllegalStateException("No words for the constraint " + constraint.getName());
        }
        var field = field(violation.getPropertyPath());
        if (constraint == ShortText.class) {
            return TextLengths.tooLong(field, TextLengths.SHORT);
        }
        return constraint == LongText.class
                ? TextLengths.tooLong(field, TextLengths.LONG)
                : FieldProblem.content(field, code);
    }

    /** {@code answers[0].area}, {@code areas[2]}: Bean Validation puts the index on the node after the list's. */
    private static String field(Path path) {
        var field = new StringBuilder();
        for (var node : path) {
            if (node.isInIterable() && node.getIndex() != null) {
                field.append('[').append(node.getIndex()).append(']');
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                field.append(field.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return field.toString();
    }
}
