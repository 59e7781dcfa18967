package se.uppdrag.command.dispatch;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.uppdrag.command.Command;
import se.uppdrag.command.Rejection;
import se.uppdrag.command.casefile.CaseFileCommand.AddCaseNumber;
import se.uppdrag.command.casefile.CaseFileCommand.OpenCaseFile;
import se.uppdrag.command.casefile.CaseFileRejection;
import se.uppdrag.kernel.casefile.DnrEvent;

/** What it means that a stream which a command was to begin already exists. */
final class Claims {

    private Claims() {}

    static Rejection taken(Command command, UUID stream) {
        return switch (command) {
            case OpenCaseFile c -> taken(stream, c.diary(), c.dnr());
            case AddCaseNumber c -> taken(stream, c.diary(), c.dnr());
            default -> new DoorRejection.AlreadyExists(stream);
        };
    }

    private static Rejection taken(UUID stream, @Nullable String diary, @Nullable String dnr) {
        if (diary != null && dnr != null && DnrEvent.idOf(diary, dnr).equals(stream)) {
            return new CaseFileRejection.DnrTaken(dnr, diary);
        }
        return new DoorRejection.AlreadyExists(stream);
    }
}
