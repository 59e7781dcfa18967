package se.uppdrag.query.operation;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.uppdrag.query.readmodel.DeadLetter;
import se.uppdrag.query.readmodel.Streams;

/** Looks up in the ledger what a dead letter is about. */
@Component
final class SetAsideEvents {

    private static final Logger log = LoggerFactory.getLogger(SetAsideEvents.class);

    private final Streams streams;

    SetAsideEvents(Streams streams) {
        this.streams = streams;
    }

    /** Empty when it cannot be read: because the ledger is gone, or because that is what is wrong with it. */
    Optional<SetAside> find(DeadLetter letter) {
        try {
            return streams.ofSequence(letter.sequence()).stream()
                    .filter(recorded -> recorded.position() == letter.position())
                    .map(SetAside::of)
                    .findFirst();
        } catch (RuntimeException unreadable) {
            log.info("The event at position {} cannot be shown", letter.position(), unreadable);
            return Optional.empty();
        }
    }
}
