package se.uppdrag.command.dispatch;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;

/** Gives every event of a command what surrounded the command: actor, times, source, and the key by which it is known again. */
final class FactCorrelation implements CorrelationDataProvider {

    private static final Set<String> OF_THE_COMMAND_ALONE =
            Set.of(CommandOutcomes.EXPECTED_STREAM, CommandOutcomes.EXPECTED_VERSION);

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        if (!(message instanceof CommandMessage<?>)) {
            return Map.of();
        }
        var carried = new HashMap<String, Object>(message.getMetaData());
        carried.keySet().removeAll(OF_THE_COMMAND_ALONE);
        return carried;
    }
}
