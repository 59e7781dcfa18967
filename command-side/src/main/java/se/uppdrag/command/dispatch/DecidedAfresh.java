package se.uppdrag.command.dispatch;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import se.uppdrag.command.CommandRejected;
import se.uppdrag.ledger.LedgerEventStore;

/**
 * What is refused, and what changes nothing, never meets the ledger's own check: it is told only if no other node has changed
 * since what it was decided on.
 */
final class DecidedAfresh implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final LedgerEventStore ledger;

    DecidedAfresh(LedgerEventStore ledger) {
        this.ledger = ledger;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain)
            throws Exception {
        unit.onCommit(committing -> {
            if (committing.root().getResource(LedgerEventStore.APPENDED) == null) {
                ledger.requireCurrent(committing);
            }
        });
        try {
            return chain.proceed();
        } catch (CommandRejected | AggregateNotFoundException refusal) {
            ledger.requireCurrent(unit);
            throw refusal;
        }
    }
}
