package se.uppdrag.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.uppdrag.ledger.FaultyConnections.Fault;
import se.uppdrag.ledger.LampEvent.LampHung;

class GroupCommitIT {

    private final TestLedger node = TestLedger.empty();
    private final UUID lamp = UUID.randomUUID();

    /** While somebody else holds the head, commands gather; released, they are all written by one transaction. */
    private List<Throwable> together(List<GenericDomainEventMessage<?>> commands) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var holder = node.dataSource.getConnection()) {
            holder.setAutoCommit(false);
            Head.hold(holder);
            var outcomes = new ArrayList<Future<Throwable>>();
            outcomes.add(threads.submit(publishing(TestLedger.hung(UUID.randomUUID()))));
            await().until(() -> waitingForTheHead() == 1);
            for (var command : commands) {
                outcomes.add(threads.submit(publishing(command)));
            }
            await().until(() -> node.writer.waiting() == commands.size());
            holder.commit();
            var failures = new ArrayList<Throwable>();
            for (var outcome : outcomes.subList(1, outcomes.size())) {
                failures.add(outcome.get());
            }
            return failures;
        }
    }

    private Callable<Throwable> publishing(GenericDomainEventMessage<?> command) {
        return () -> catchThrowable(() -> node.publish(command));
    }

    private long waitingForTheHead() throws SQLException {
        return count(
                "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()");
    }

    private long count(String sql) throws SQLException {
        try (var connection = node.dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private long commits() throws SQLException {
        return count("SELECT count(DISTINCT xmin::text) FROM event");
    }

    private static List<GenericDomainEventMessage<?>> lamps(int count) {
        var lamps = new ArrayList<GenericDomainEventMessage<?>>();
        for (int i = 0; i < count; i++) {
            lamps.add(TestLedger.hung(UUID.randomUUID()));
        }
        return lamps;
    }

    @Test
    void commands_that_wait_are_written_by_one_commit() throws Exception {
        assertThat(together(lamps(50))).containsOnlyNulls().hasSize(50);
        assertThat(node.ledger.headPosition()).isEqualTo(51);
        assertThat(commits()).isEqualTo(2);
    }

    @Test
    void a_taken_place_fails_its_own_command_and_no_other() throws Exception {
        node.publish(TestLedger.hung(lamp));
        var commands = lamps(6);
        commands.add(3, TestLedger.hung(lamp));

        var outcomes = together(commands);

        assertThat(outcomes.remove(3)).isInstanceOf(StreamConflict.class);
        assertThat(outcomes).containsOnlyNulls();
        assertThat(node.ledger.headPosition()).isEqualTo(8);
    }

    @Test
    void of_two_with_the_same_key_one_is_kept() throws Exception {
        var commands = lamps(4);
        for (int i = 0; i < 2; i++) {
            var other = UUID.randomUUID();
            commands.add(TestLedger.message(
                    other, 0, new LampHung(other, "hall"), Map.of("commandKey", "person-1:k", "commandHash", "00")));
        }
        var outcomes = together(commands);

        assertThat(outcomes.subList(0, 4)).containsOnlyNulls();
        assertThat(outcomes.subList(4, 6)).containsOnlyOnce((Throwable) null);
        assertThat(outcomes.subList(4, 6)).hasAtLeastOneElementOfType(DuplicateCommand.class);
        assertThat(node.ledger.headPosition()).isEqualTo(6);
    }

    @Test
    void an_event_does_not_get_in_without_the_one_before_it() throws Exception {
        node.publish(TestLedger.hung(lamp));
        var taken = node.otherNode();
        taken.publish(TestLedger.hung(UUID.randomUUID()));
        assertThatThrownBy(() -> node.publish(TestLedger.message(lamp, 2, new LampHung(lamp, "hall"), Map.of())))
                .isInstanceOf(StreamConflict.class);
    }

    @Test
    void what_rests_on_a_stream_that_another_node_has_changed_is_to_be_decided_again() {
        node.publish(TestLedger.hung(lamp));
        var read = Map.of(lamp, node.writer.known());
        node.otherNode().publish(TestLedger.message(lamp, 1, new LampHung(lamp, "hall"), Map.of()));

        assertThatThrownBy(() -> append(TestLedger.hung(UUID.randomUUID()), read))
                .as("found when the head turns out to have moved")
                .isInstanceOf(StreamConflict.class);
        assertThatThrownBy(() -> append(TestLedger.hung(UUID.randomUUID()), read))
                .as("known by now")
                .isInstanceOf(StreamConflict.class);
        append(TestLedger.hung(UUID.randomUUID()), Map.of(lamp, node.writer.known()));
        assertThat(node.ledger.headPosition()).isEqualTo(3);
    }

    @Test
    void what_rests_on_a_stream_that_was_only_looked_at_is_decided_again_when_this_node_changes_it() {
        node.publish(TestLedger.hung(lamp));
        var read = Map.of(lamp, node.writer.known());
        node.publish(TestLedger.message(lamp, 1, new LampHung(lamp, "hall"), Map.of()));

        assertThatThrownBy(() -> append(TestLedger.hung(UUID.randomUUID()), read))
                .isInstanceOf(StreamConflict.class);
    }

    @Test
    void two_nodes_take_turns_without_a_gap() throws Exception {
        var nodes = List.of(node, node.otherNode());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writers = new ArrayList<Future<?>>();
            for (int i = 0; i < 8; i++) {
                var mine = nodes.get(i % 2);
                writers.add(threads.submit(() -> lamps(50).forEach(mine::publish)));
            }
            for (var writer : writers) {
                writer.get();
            }
        }
        assertThat(node.ledger.headPosition()).isEqualTo(400);
        assertThat(count("SELECT max(position) FROM event")).isEqualTo(400);
    }

    private void append(GenericDomainEventMessage<?> message, Map<UUID, Long> basis) {
        node.writer.append(new Submission(node.translation.toRows(List.of(message)), List.of(message), basis));
    }

    @Nested
    class A_lost_connection {

        private final FaultyConnections connections = new FaultyConnections(node.dataSource);
        private final TestLedger faulty = TestLedger.on(connections.dataSource);

        @ParameterizedTest
        @EnumSource(names = {"LOST_BEFORE_THE_APPEND", "LOST_AFTER_THE_APPEND"})
        void neither_loses_nor_doubles_a_command(Fault fault) {
            faulty.publish(TestLedger.hung(UUID.randomUUID()));
            try (var stream = faulty.store.openStream(null)) {
                connections.next.set(fault);
                faulty.publish(TestLedger.hung(lamp));
                faulty.publish(TestLedger.hung(UUID.randomUUID()));

                assertThat(node.ledger.headPosition()).isEqualTo(3);
                assertThat(node.ledger.history(lamp)).hasSize(1);
                assertThat(stream.asStream()
                                .limit(3)
                                .map(message ->
                                        message.trackingToken().position().orElseThrow()))
                        .containsExactly(1L, 2L, 3L);
            }
        }

        @Test
        void before_anything_was_sent_is_said_at_once() {
            faulty.publish(TestLedger.hung(UUID.randomUUID()));
            connections.next.set(Fault.NO_CONNECTION);
            assertThatThrownBy(() -> faulty.publish(TestLedger.hung(lamp))).isInstanceOf(LedgerUnavailable.class);
            assertThat(node.ledger.history(lamp)).isEmpty();
            faulty.publish(TestLedger.hung(lamp));
        }
    }

    @Test
    void what_processors_get_from_memory_is_what_is_read_back() throws Exception {
        node.publish(TestLedger.hung(lamp));
        try (var fromMemory = node.store.openStream(null);
                var readBack = node.otherNode().store.openStream(null)) {
            var told = fromMemory.nextAvailable();
            var read = readBack.nextAvailable();
            assertThat(told.getPayload()).isEqualTo(read.getPayload());
            assertThat(told.getMetaData()).isEqualTo(read.getMetaData());
            assertThat(told.getTimestamp()).isEqualTo(read.getTimestamp());
            assertThat(told.getIdentifier()).isEqualTo(read.getIdentifier());
            assertThat(told.trackingToken()).isEqualTo(read.trackingToken());
        }
    }
}
