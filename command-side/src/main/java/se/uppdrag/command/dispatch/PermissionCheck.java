package se.uppdrag.command.dispatch;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.uppdrag.command.Command;
import se.uppdrag.command.CommandRejected;
import se.uppdrag.kernel.Fact;

/** The one role and scope check: every command passes it on its way to the aggregate, whatever sent it. */
@Component
public final class PermissionCheck implements MessageHandlerInterceptor<CommandMessage<?>> {

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain)
            throws Exception {
        if (unit.getMessage().getPayload() instanceof Command command) {
            var fact = Fact.from(unit.getMessage().getMetaData());
            Permissions.refusal(command, fact.actor(), fact.entry()).ifPresent(refusal -> {
                throw new CommandRejected(refusal);
            });
        }
        return chain.proceed();
    }
}
