package se.uppdrag.query.operation;

import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import se.uppdrag.ledger.Ledger;
import se.uppdrag.ledger.LedgerEntry;
import se.uppdrag.query.readmodel.DeadLetter;

/** Looks up in the ledger what a dead letter is about. */
@Component
final class SetAsideEvents {

    private static final Logger log = LoggerFactory.getLogger(SetAsideEvents.class);

    private final LongFunction<List<LedgerEntry>> at;

    @Autowired
    SetAsideEvents(Ledger ledger) {
        this(position -> ledger.range(position, 1));
    }

    /** @param at the event at a position, if there is one */
    SetAsideEvents(LongFunction<List<LedgerEntry>> at) {
        this.at = at;
    }

    /** Empty when it cannot be read: because the ledger is gone, or because that is what is wrong with it. */
    Optional<SetAside> find(DeadLetter letter) {
        try {
            return at.apply(letter.position()).stream().map(SetAside::of).findFirst();
        } catch (RuntimeException unreadable) {
            log.info("The event at position {} cannot be shown", letter.position(), unreadable);
            return Optional.empty();
        }
    }
}
