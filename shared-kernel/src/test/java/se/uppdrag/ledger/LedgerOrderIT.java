package se.uppdrag.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import se.uppdrag.ledger.LampEvent.LampHung;
import se.uppdrag.ledger.LampEvent.Light.LampLit;

class LedgerOrderIT {

    private static final int WRITERS = 8;
    private static final int COMMANDS = 60;

    private final TestLedger node = TestLedger.empty();

    @Test
    void eight_writers_leave_no_gap_and_a_reader_never_sees_one() throws Exception {
        var written = new CountDownLatch(WRITERS);
        try (var threads = Executors.newFixedThreadPool(WRITERS + 1)) {
            Future<List<Long>> seen = threads.submit(() -> readUntil(written));
            var writers = new ArrayList<Callable<Void>>();
            for (int i = 0; i < WRITERS; i++) {
                writers.add(() -> write(written));
            }
            for (var writer : threads.invokeAll(writers)) {
                writer.get();
            }
            long expected = (long) WRITERS * COMMANDS * 2;
            assertThat(seen.get())
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, expected).boxed().toList());
            assertThat(node.ledger.headPosition()).isEqualTo(expected);
        }
    }

    private Void write(CountDownLatch written) {
        try {
            for (int i = 0; i < COMMANDS; i++) {
                var lamp = UUID.randomUUID();
                node.publish(
                        TestLedger.message(lamp, 0, new LampHung(lamp, "hall"), Map.of()),
                        TestLedger.message(lamp, 1, new LampLit(lamp, i), Map.of()));
                // Refused commands in between: they take no position.
                assertThatThrownBy(() -> node.publish(TestLedger.hung(lamp))).isInstanceOf(StreamConflict.class);
            }
            return null;
        } finally {
            written.countDown();
        }
    }

    /** Follows the head as a processor does: what lies behind it is never looked at again. */
    private List<Long> readUntil(CountDownLatch written) {
        var seen = new ArrayList<Long>();
        boolean atEnd = false;
        while (!atEnd) {
            boolean allWritten = written.getCount() == 0;
            var batch = node.rows.after(seen.isEmpty() ? 0 : seen.getLast(), 7);
            batch.forEach(event -> seen.add(event.position()));
            atEnd = allWritten && batch.isEmpty();
        }
        return seen;
    }
}
