package se.uppdrag.command.dispatch;

import se.uppdrag.kernel.figure.FigureNotUnderstood;

/** Why a written figure gives no number, as a problem of its field. */
final class FigureProblems {

    private FigureProblems() {}

    static FieldProblem of(String field, FigureNotUnderstood why) {
        var code = switch (why.reason()) {
            case TWO_COMMAS -> "figure-two-commas";
            case MISPLACED_THOUSANDS -> "figure-misplaced-thousands";
            case UNKNOWN_UNIT -> "figure-unknown-unit";
            case IMPOSSIBLE_RANGE -> "figure-impossible-range";
            case TOO_LONG -> "figure-too-long";
            case NOT_UNDERSTOOD -> "figure-not-understood";
        };
        return FieldProblem.content(field, code, why.part());
    }
}
