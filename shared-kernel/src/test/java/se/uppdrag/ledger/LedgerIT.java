package se.uppdrag.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import se.uppdrag.ledger.LampEvent.LampHung;
import se.uppdrag.ledger.LampEvent.Light.LampLit;
import se.uppdrag.ledger.LampEvent.Light.LampPutOut;

class LedgerIT {

    private final TestLedger node = TestLedger.empty();
    private final UUID lamp = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Nested
    class A_kept_event {

        @Test
        void is_read_back_as_it_was_applied() {
            var caseId = UUID.randomUUID().toString();
            var commandId = UUID.randomUUID().toString();
            var metadata = Map.of(
                    "actor", "person-1",
                    "role", "registrar",
                    "happened.text", "våren 2017",
                    "case", caseId,
                    "commandId", commandId);
            var applied = TestLedger.message(lamp, 0, new LampHung(lamp, "hall"), metadata);
            node.publish(applied);

            var read = node.store.readEvents(lamp.toString()).next();

            assertThat(read.getPayload()).isEqualTo(new LampHung(lamp, "hall"));
            assertThat(read.getPayloadType()).isEqualTo(LampHung.class);
            assertThat(read.getIdentifier()).isEqualTo(applied.getIdentifier());
            assertThat(read.getType()).isEqualTo("Lamp");
            assertThat(read.getSequenceNumber()).isZero();
            assertThat(read.getTimestamp()).isEqualTo(applied.getTimestamp());
            assertThat(read.getMetaData()).isEqualTo(applied.getMetaData());
            assertThat(read)
                    .isInstanceOfSatisfying(
                            LedgerMessage.class,
                            message -> assertThat(message.position()).isEqualTo(1));
        }

        @Test
        void is_given_to_processors_as_it_is_read_back() throws InterruptedException {
            node.publish(TestLedger.hung(lamp));
            try (var stream = node.store.openStream(null)) {
                var streamed = (DomainEventMessage<?>) stream.nextAvailable();
                var read = node.store.readEvents(lamp.toString()).next();
                assertThat(streamed.getTimestamp()).isEqualTo(read.getTimestamp());
                assertThat(streamed.getPayload()).isEqualTo(read.getPayload());
                assertThat(streamed.getMetaData()).isEqualTo(read.getMetaData());
                assertThat(streamed.getSequenceNumber()).isEqualTo(read.getSequenceNumber());
            }
        }

        @Test
        void has_a_time_of_whole_microseconds_from_the_start() {
            assertThat(TestLedger.hung(lamp).getTimestamp().getNano() % 1_000).isZero();
        }
    }

    @Nested
    class Reading {

        @Test
        void a_stream_starts_where_asked_and_knows_its_last_sequence() {
            node.publish(TestLedger.hung(lamp), lit(lamp, 1, 5), lit(lamp, 2, 7));

            assertThat(node.store.readEvents(lamp.toString(), 1).asStream().map(DomainEventMessage::getSequenceNumber))
                    .containsExactly(1L, 2L);
            assertThat(node.store.readEvents(lamp.toString()).getLastSequenceNumber())
                    .isEqualTo(2);
            assertThat(node.store.lastSequenceNumberFor(lamp.toString())).contains(2L);
            assertThat(node.store.lastSequenceNumberFor(other.toString())).isEmpty();
            assertThat(node.store.readEvents(other.toString()).hasNext()).isFalse();
        }

        @Test
        void tokens_are_positions() {
            assertThat(node.store.createHeadToken()).isEqualTo(new GlobalSequenceTrackingToken(0));
            node.publish(TestLedger.hung(lamp));
            node.publish(TestLedger.hung(other));
            var second = node.ledger.range(2, 1).getFirst().recordedAt();

            assertThat(node.store.createTailToken()).isEqualTo(new GlobalSequenceTrackingToken(0));
            assertThat(node.store.createHeadToken()).isEqualTo(new GlobalSequenceTrackingToken(2));
            assertThat(node.store.createTokenAt(second)).isEqualTo(new GlobalSequenceTrackingToken(1));
            assertThat(node.store.createTokenAt(Instant.EPOCH)).isEqualTo(new GlobalSequenceTrackingToken(0));
            assertThat(node.store.createTokenAt(second.plusSeconds(1))).isEqualTo(new GlobalSequenceTrackingToken(2));
        }

        @Test
        void audits_get_streams_cases_and_ranges() {
            var caseId = UUID.randomUUID();
            var ofCase = Map.of("case", caseId.toString());
            node.publish(TestLedger.message(lamp, 0, new LampHung(lamp, "hall"), ofCase));
            node.publish(TestLedger.hung(other));
            node.publish(TestLedger.message(lamp, 1, new LampPutOut(lamp), ofCase));

            assertThat(node.ledger.headPosition()).isEqualTo(3);
            assertThat(node.ledger.history(lamp))
                    .extracting(LedgerEntry::position)
                    .containsExactly(1L, 3L);
            assertThat(node.ledger.ofCase(caseId))
                    .extracting(LedgerEntry::event)
                    .containsExactly(new LampHung(lamp, "hall"), new LampPutOut(lamp));
            assertThat(node.ledger.range(2, 5))
                    .extracting(LedgerEntry::position)
                    .containsExactly(2L, 3L);
            assertThat(node.ledger.range(1, 2))
                    .extracting(LedgerEntry::position)
                    .containsExactly(1L, 2L);
            var entry = node.ledger.history(lamp).getLast();
            assertThat(entry.name()).isEqualTo("lamp-put-out");
            assertThat(entry.sequence()).isEqualTo(1);
            assertThat(entry.caseId()).isEqualTo(caseId);
            assertThat(entry.metadata()).containsExactly(Map.entry("actor", "person-1"));
        }
    }

    @Nested
    class A_taken_place {

        @Test
        void is_a_conflict_that_says_where_and_keeps_nothing() {
            node.publish(TestLedger.hung(lamp), lit(lamp, 1, 5));

            var conflict = catchThrowableOfType(
                    StreamConflict.class, () -> node.publish(TestLedger.hung(other), lit(lamp, 1, 7)));

            assertThat(conflict).isInstanceOf(ConcurrencyException.class);

            assertThat(conflict.aggregateId()).isEqualTo(lamp);

            assertThat(conflict.streamExists()).isFalse();
            assertThat(node.ledger.headPosition()).isEqualTo(2);
            assertThat(node.ledger.history(other)).isEmpty();
        }

        @Test
        void at_the_beginning_means_that_the_stream_exists() {
            node.publish(TestLedger.hung(lamp));
            assertThat(catchThrowableOfType(StreamConflict.class, () -> node.publish(TestLedger.hung(lamp)))
                            .streamExists())
                    .isTrue();
        }

        @Test
        void leaves_no_gap() {
            node.publish(TestLedger.hung(lamp));
            assertThatThrownBy(() -> node.publish(TestLedger.hung(lamp))).isInstanceOf(StreamConflict.class);
            node.publish(TestLedger.hung(other));
            assertThat(node.ledger.history(other).getFirst().position()).isEqualTo(2);
        }
    }

    @Nested
    class A_command_with_a_key {

        private final UUID commandId = UUID.randomUUID();
        private final Map<String, String> metadata = Map.of(
                "commandId", commandId.toString(),
                "commandKey", "person-1 4711",
                "commandHash", "00ff7e");

        @Test
        void is_found_with_all_that_it_caused() {
            node.publish(TestLedger.hung(UUID.randomUUID()));
            node.publish(
                    TestLedger.message(lamp, 0, new LampHung(lamp, "hall"), metadata),
                    TestLedger.message(other, 0, new LampHung(other, "stair"), metadata),
                    TestLedger.message(lamp, 1, new LampLit(lamp, 3), metadata));

            var expected = new CommandRecord(
                    commandId,
                    "person-1 4711",
                    "00ff7e",
                    List.of(new CommandRecord.Change("Lamp", lamp, 1), new CommandRecord.Change("Lamp", other, 0)),
                    2,
                    4);
            assertThat(node.ledger.find("person-1 4711")).contains(expected);
            assertThat(node.ledger.caused(commandId)).contains(expected);
            assertThat(node.ledger.find("person-2 4711")).isEmpty();
        }

        @Test
        void keeps_key_and_hash_on_its_first_event_and_in_no_metadata() {
            node.publish(
                    TestLedger.message(lamp, 0, new LampHung(lamp, "hall"), metadata),
                    TestLedger.message(lamp, 1, new LampLit(lamp, 3), metadata));

            assertThat(node.rows.after(0, 2))
                    .extracting(StoredEvent::commandKey)
                    .containsExactly("person-1 4711", null);
            assertThat(node.rows.after(0, 2))
                    .extracting(StoredEvent::commandHash)
                    .containsExactly(new byte[] {0, (byte) 0xff, 0x7e}, null);
            assertThat(node.ledger.history(lamp))
                    .allSatisfy(entry -> assertThat(entry.metadata()).containsOnlyKeys("actor"));
        }

        @Test
        void is_kept_once() {
            node.publish(TestLedger.message(lamp, 0, new LampHung(lamp, "hall"), metadata));

            var again = TestLedger.message(other, 0, new LampHung(other, "hall"), metadata);
            assertThat(catchThrowableOfType(DuplicateCommand.class, () -> node.publish(again))
                            .commandKey())
                    .isEqualTo("person-1 4711");
            assertThat(node.ledger.headPosition()).isEqualTo(1);
        }

        @Test
        void is_told_apart_from_a_conflict_when_it_is_both() {
            var first = TestLedger.message(lamp, 0, new LampHung(lamp, "hall"), metadata);
            node.publish(first);
            var again = TestLedger.message(lamp, 0, new LampHung(lamp, "hall"), metadata);
            assertThatThrownBy(() -> node.publish(again)).isInstanceOf(DuplicateCommand.class);
        }
    }

    @Nested
    class Refused {

        @Test
        void an_event_outside_every_stream() {
            assertThatThrownBy(() -> node.store.publish(GenericEventMessage.asEventMessage(new LampHung(lamp, "hall"))))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("streams only");
        }

        @Test
        void an_event_without_the_command_that_caused_it() {
            var orphan = TestLedger.hung(lamp).withMetaData(Map.of("actor", "person-1"));
            assertThatThrownBy(() -> node.publish(orphan)).hasMessageContaining("names the command");
        }

        @Test
        void metadata_that_is_not_text() {
            assertThatThrownBy(() -> node.publish(TestLedger.hung(lamp).andMetaData(Map.of("entry", 7))))
                    .hasMessageContaining("entry");
        }

        @Test
        void the_same_event_twice_is_no_conflict_but_a_bug() {
            var event = TestLedger.hung(lamp);
            node.publish(event);
            var elsewhere = new GenericDomainEventMessage<>(
                    "Lamp",
                    other.toString(),
                    0,
                    event.getPayload(),
                    event.getMetaData(),
                    event.getIdentifier(),
                    event.getTimestamp());
            assertThatThrownBy(() -> node.publish(elsewhere)).isInstanceOf(EventStoreException.class);
        }

        @Test
        void subscribing_processors() {
            assertThatThrownBy(() -> node.store.subscribe(events -> {}))
                    .isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Test
    void a_postgresql_that_is_gone_is_said_to_be_gone() {
        var nowhere = new PGSimpleDataSource();
        nowhere.setServerNames(new String[] {"localhost"});
        nowhere.setPortNumbers(new int[] {1});
        assertThatThrownBy(() -> new EventRows(new Database(nowhere)).head()).isInstanceOf(LedgerUnavailable.class);
    }

    @Test
    void a_connection_cut_by_the_server_is_postgresql_gone() {
        assertThatThrownBy(() -> node.database.with(connection -> {
                    try (var statement = connection.createStatement()) {
                        return statement.execute("SELECT pg_terminate_backend(pg_backend_pid())");
                    }
                }))
                .isInstanceOf(LedgerUnavailable.class);
    }

    private static GenericDomainEventMessage<LampEvent> lit(UUID lamp, long sequence, int brightness) {
        return TestLedger.message(lamp, sequence, new LampLit(lamp, brightness), Map.of());
    }
}
