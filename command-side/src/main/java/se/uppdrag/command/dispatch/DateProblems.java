package se.uppdrag.command.dispatch;

import se.uppdrag.kernel.time.DateNotUnderstood;
import se.uppdrag.kernel.time.Dating;

/** Why a written date gives no day, as a problem of its field. */
final class DateProblems {

    private DateProblems() {}

    /** For a text that was kept as unclear. */
    static FieldProblem of(String field, String text) {
        try {
            Dating.of(text);
            return FieldProblem.content(field, "date-not-understood");
        } catch (DateNotUnderstood why) {
            return of(field, why);
        }
    }

    static FieldProblem of(String field, DateNotUnderstood why) {
        var code = switch (why.reason()) {
            case IMPOSSIBLE_DATE -> "date-impossible";
            case YEAR_MISSING -> "date-year-missing";
            case NOT_UNDERSTOOD -> "date-not-understood";
        };
        return FieldProblem.content(field, code);
    }
}
