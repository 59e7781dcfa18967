package se.uppdrag.command.dispatch;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.uppdrag.command.Command;
import se.uppdrag.kernel.casefile.CaseFileEvent.CaseNumberAdded;

/** Receipts made from events, so that a repeated command gets the answer it got the first time. */
final class Receipts {

    private Receipts() {}

    static Receipt of(CommandType type, Command command, Outcome outcome, boolean repeated) {
        var target = type.targetOf(command);
        var id = newId(type, outcome).orElse(target);
        // What the command brought into being is a stream of its own only sometimes; a consultation is part of its
        // uppdrag.
        var stream =
                outcome.changes().stream().anyMatch(change -> change.stream().equals(id)) ? id : target;
        var version = outcome.changes().stream()
                .filter(change -> change.stream().equals(stream))
                .mapToLong(Outcome.Change::sequence)
                .max()
                .orElse(-1);
        return new Receipt(
                type,
                id,
                stream,
                version,
                outcome.position(),
                warnings(outcome),
                type.newId().isPresent(),
                repeated);
    }

    static Receipt unchanged(CommandType type, Command command, long version, long head) {
        var target = type.targetOf(command);
        return new Receipt(type, target, target, version, head, List.of(), false, false);
    }

    /** An event names what it brought into being by the same component as the command. */
    private static Optional<UUID> newId(CommandType type, Outcome outcome) {
        return type.newId()
                .flatMap(id -> outcome.changes().stream()
                        .map(Outcome.Change::event)
                        .filter(Record.class::isInstance)
                        .flatMap(event -> Records.components(event.getClass()).stream()
                                .filter(component -> component.getName().equals(id.getName()))
                                .map(component -> Records.get(event, component)))
                        .filter(UUID.class::isInstance)
                        .map(UUID.class::cast)
                        .findFirst());
    }

    private static List<Receipt.Warning> warnings(Outcome outcome) {
        return outcome.changes().stream()
                .map(Outcome.Change::event)
                .filter(CaseNumberAdded.class::isInstance)
                .map(CaseNumberAdded.class::cast)
                .filter(added -> !added.fitsForm())
                .map(added -> new Receipt.Warning("dnr-form", List.of(added.dnr(), added.diary())))
                .toList();
    }
}
