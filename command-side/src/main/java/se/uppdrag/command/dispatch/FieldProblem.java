package se.uppdrag.command.dispatch;

import java.util.List;

/**
 * What is wrong with one component, whoever found it.
 *
 * @param field path in the command's JSON, {@code answers[0].area}; {@code fact.happened} for what surrounds it
 * @param code message key {@code problem.<code>}
 * @param arguments of the message
 * @param malformed the JSON itself does not have the command's shape; otherwise the content is at fault
 */
public record FieldProblem(String field, String code, List<Object> arguments, boolean malformed) {

    public static FieldProblem content(String field, String code, Object... arguments) {
        return new FieldProblem(field, code, List.of(arguments), false);
    }

    static FieldProblem shape(String field, String code, Object... arguments) {
        return new FieldProblem(field, code, List.of(arguments), true);
    }

    /** Whether it already explains what is said of that field. */
    boolean covers(String other) {
        return other.equals(field) || other.startsWith(field + ".") || other.startsWith(field + "[");
    }
}
