package se.uppdrag.command.casefile;

import java.util.concurrent.Callable;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.ScopeDescriptor;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;

/** Nobody has any number yet. */
final class UnclaimedNumbers implements Repository<DnrClaim> {

    @Override
    public Aggregate<DnrClaim> loadOrCreate(String id, Callable<DnrClaim> claim) throws Exception {
        return AggregateLifecycle.createNew(DnrClaim.class, claim);
    }

    @Override
    public Aggregate<DnrClaim> load(String id) {
        throw new AggregateNotFoundException(id, "Nobody has claimed it");
    }

    @Override
    public Aggregate<DnrClaim> load(String id, Long expectedVersion) {
        return load(id);
    }

    @Override
    public Aggregate<DnrClaim> newInstance(Callable<DnrClaim> claim) throws Exception {
        return AggregateLifecycle.createNew(DnrClaim.class, claim);
    }

    @Override
    public boolean canResolve(ScopeDescriptor scope) {
        return false;
    }

    @Override
    public void send(Message<?> message, ScopeDescriptor scope) {
        throw new IllegalStateException("No deadline has such a scope");
    }
}
