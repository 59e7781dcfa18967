package se.uppdrag.ledger;

import java.time.Clock;
import java.time.Duration;
import org.axonframework.eventhandling.GenericEventMessage;

/** The clock of all events. PostgreSQL keeps microseconds, so nothing finer is ever said. */
final class MicrosecondClock {

    private MicrosecondClock() {}

    static void install() {
        GenericEventMessage.clock = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }
}
