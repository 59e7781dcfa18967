package se.uppdrag.command.dispatch;

import java.util.List;

/** The command never reached its aggregate: it is malformed, or lacks what must be stated. */
public final class InvalidCommand extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldProblem> problems;

    public InvalidCommand(List<FieldProblem> problems) {
        super("The command is not valid: " + problems);
        this.problems = List.copyOf(problems);
    }

    public List<FieldProblem> problems() {
        return problems;
    }

    public boolean malformed() {
        return problems.stream().anyMatch(FieldProblem::malformed);
    }
}
