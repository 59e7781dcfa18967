package se.uppdrag.command;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import se.uppdrag.command.dispatch.CommandOutcomes;
import se.uppdrag.command.dispatch.Outcome;

/** What stands behind a mocked gateway. */
public final class Gateways {

    private Gateways() {}

    /** Every command changes its stream as told; the messages are kept in the order in which they came. */
    public static List<CommandMessage<?>> committing(
            CommandGateway gateway, CommandOutcomes outcomes, Outcome.Change... changes) {
        var sent = new ArrayList<CommandMessage<?>>();
        when(gateway.sendAndWait(any())).thenAnswer(call -> {
            CommandMessage<?> message = call.getArgument(0);
            sent.add(message);
            var id = UUID.fromString((String) message.getMetaData().get("commandId"));
            outcomes.put(id, new Outcome(List.of(changes), 17));
            return null;
        });
        return sent;
    }
}
