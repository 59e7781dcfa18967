package se.uppdrag.command;

import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandExecutionException;

/** The domain's no; carries the {@link Rejection} as details, so that it survives a distributed command bus too. */
public class CommandRejected extends CommandExecutionException {

    private final transient Rejection rejection;

    public CommandRejected(Rejection rejection) {
        super(rejection.toString(), null, rejection);
        this.rejection = rejection;
    }

    public Rejection rejection() {
        return rejection;
    }

    /** A guard in one line. */
    public static void require(boolean holds, Supplier<? extends Rejection> otherwise) {
        if (!holds) {
            throw new CommandRejected(otherwise.get());
        }
    }
}
