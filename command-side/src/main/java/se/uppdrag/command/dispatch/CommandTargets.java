package se.uppdrag.command.dispatch;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.springframework.stereotype.Component;
import se.uppdrag.command.Command;

/** The stream that a command is for, out of the catalog: Axon's own way looks for annotations at each command. */
@Component
final class CommandTargets implements CommandTargetResolver {

    private final CommandCatalog catalog;

    CommandTargets(CommandCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> message) {
        var command = (Command) message.getPayload();
        return new VersionedAggregateIdentifier(
                catalog.of(command).targetOf(command).toString(), null);
    }
}
