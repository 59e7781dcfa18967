package se.uppdrag.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import se.uppdrag.ledger.Ledger;
import se.uppdrag.query.readmodel.Progress;
import se.uppdrag.query.readmodel.Rebuild;
import se.uppdrag.running.RunningHouse;

/** Every view has handled the last event. */
final class CaughtUp {

    private CaughtUp() {}

    static void in(RunningHouse house) {
        var head = house.bean(Ledger.class).headPosition();
        var progress = house.bean(Progress.class);
        // Asked before nearly every look: what is caught up already costs nothing.
        Awaitility.await()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(10))
                .atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(house.bean(Rebuild.class).views())
                        .isNotEmpty()
                        .allSatisfy(
                                view -> assertThat(progress.of(view)).as(view).isGreaterThanOrEqualTo(head)));
    }
}
