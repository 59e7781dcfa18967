package se.uppdrag.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.greaterThan;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.Test;

class LedgerStreamIT {

    private final TestLedger node = TestLedger.empty();

    @Test
    void a_waiting_reader_is_called_by_the_commit_itself() {
        try (var stream = node.store.openStream(node.store.createHeadToken())) {
            assertThat(stream.hasNextAvailable()).isFalse();
            var calls = new AtomicInteger();
            assertThat(stream.setOnAvailableCallback(calls::incrementAndGet)).isTrue();

            node.publish(TestLedger.hung(UUID.randomUUID()));

            assertThat(calls).hasValue(1);
            assertThat(stream.hasNextAvailable()).isTrue();
        }
    }

    @Test
    void a_reader_with_something_to_read_is_called_at_once() {
        node.publish(TestLedger.hung(UUID.randomUUID()));
        try (var stream = node.store.openStream(null)) {
            var calls = new AtomicInteger();
            stream.setOnAvailableCallback(calls::incrementAndGet);
            assertThat(calls).hasValue(1);
        }
    }

    @Test
    void a_blocked_reader_goes_on_with_the_commit() throws Exception {
        try (var stream = node.store.openStream(null)) {
            var next = CompletableFuture.supplyAsync(() -> next(stream));
            node.publish(TestLedger.hung(UUID.randomUUID()));
            assertThat(next.get(10, TimeUnit.SECONDS).trackingToken()).isEqualTo(new GlobalSequenceTrackingToken(1));
        }
    }

    @Test
    void a_closed_stream_is_called_no_more() {
        var stream = node.store.openStream(null);
        var calls = new AtomicInteger();
        assertThat(stream.hasNextAvailable()).isFalse();
        stream.setOnAvailableCallback(calls::incrementAndGet);
        stream.close();
        node.publish(TestLedger.hung(UUID.randomUUID()));
        assertThat(calls).hasValue(0);
    }

    @Test
    void a_reader_that_fails_does_not_fail_the_writer() {
        try (var stream = node.store.openStream(null)) {
            assertThat(stream.hasNextAvailable()).isFalse();
            stream.setOnAvailableCallback(() -> {
                throw new IllegalStateException("shutting down");
            });
            node.publish(TestLedger.hung(UUID.randomUUID()));
            assertThat(stream.hasNextAvailable()).isTrue();
        }
    }

    @Test
    void a_reader_on_another_node_is_called_too() throws Exception {
        var other = node.otherNode();
        try (var herald = new Herald(node.database, node.writer);
                var watch = new HeadWatch(other.dataSource, other.writer);
                var stream = other.store.openStream(null)) {
            herald.start();
            watch.start();
            assertThat(stream.hasNextAvailable()).isFalse();
            var calls = new AtomicInteger();
            stream.setOnAvailableCallback(calls::incrementAndGet);

            node.publish(TestLedger.hung(UUID.randomUUID()));

            await().untilAtomic(calls, greaterThan(0));
            assertThat(stream.hasNextAvailable()).isTrue();
        }
    }

    @Test
    void a_long_history_is_read_in_batches_and_in_order_from_any_token() {
        int count = LedgerStorageEngine.BATCH * 2 + 3;
        var lamps = new ArrayList<GenericDomainEventMessage<?>>();
        for (int i = 0; i < count; i++) {
            lamps.add(TestLedger.hung(UUID.randomUUID()));
        }
        node.store.publish(lamps);

        assertThat(positions(node.store.openStream(null)))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, count).boxed().toList());
        assertThat(positions(node.store.openStream(new GlobalSequenceTrackingToken(count - 2))))
                .containsExactly(count - 1L, (long) count);
        var replay = ReplayToken.createReplayToken(
                new GlobalSequenceTrackingToken(count), new GlobalSequenceTrackingToken(count - 1));
        assertThat(positions(node.store.openStream(replay))).containsExactly((long) count);
    }

    private static List<Long> positions(BlockingStream<TrackedEventMessage<?>> stream) {
        try (stream) {
            var positions = new ArrayList<Long>();
            while (stream.peek().isPresent()) {
                var message = next(stream);
                positions.add(message.trackingToken().position().orElseThrow());
            }
            return positions;
        }
    }

    private static TrackedEventMessage<?> next(BlockingStream<TrackedEventMessage<?>> stream) {
        try {
            return stream.nextAvailable();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
