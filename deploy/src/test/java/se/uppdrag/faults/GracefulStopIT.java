package se.uppdrag.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.uppdrag.UppdragApplication;
import se.uppdrag.kernel.casefile.CaseFileEvent.CaseFileOpened;
import se.uppdrag.ledger.LedgerEntry;

/** A process that is asked to end while commands run finishes those it has accepted, and tells their senders. */
class GracefulStopIT {

    private static final int SENDERS = 8;
    private static final int ENOUGH = 400;
    /** What the process ends with after SIGTERM, as every Java program. */
    private static final int TERMINATED = 143;

    @TempDir
    private Path directory;

    private final Set<UUID> answered = ConcurrentHashMap.newKeySet();

    @Test
    void what_was_accepted_is_kept_and_answered_and_nothing_else_is() throws Exception {
        var data = List.of("--uppdrag.data=" + directory.resolve("data"));
        try (var house = new House(UppdragApplication.class, directory.resolve("words"), data)) {
            house.ready();
            var senders = new ArrayList<Thread>();
            for (var sender = 0; sender < SENDERS; sender++) {
                senders.add(Thread.ofVirtual().start(() -> sendUntilNobodyAnswers(new Caller(house.url()))));
            }
            await().atMost(Duration.ofMinutes(1)).until(() -> answered.size() > ENOUGH);
            var began = System.nanoTime();

            assertThat(house.stop()).as(house.words()).isEqualTo(TERMINATED);

            // The configured patience with commands, and as much again for everything else.
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(40));
            for (var sender : senders) {
                assertThat(sender.join(Duration.ofMinutes(1))).isTrue();
            }
        }
        try (var remains = new Remains(data)) {
            assertThat(remains.history())
                    .extracting(LedgerEntry::event)
                    .filteredOn(event -> event instanceof CaseFileOpened)
                    .extracting(event -> ((CaseFileOpened) event).caseFileId())
                    .containsExactlyInAnyOrderElementsOf(answered);
        }
    }

    private void sendUntilNobodyAnswers(Caller caller) {
        try {
            for (var id = UUID.randomUUID(); caller.open(id).status() == 201; id = UUID.randomUUID()) {
                answered.add(id);
            }
        } catch (UncheckedIOException gone) {
            assertThat(gone).hasCauseInstanceOf(IOException.class);
        }
    }
}
