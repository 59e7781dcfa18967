package se.uppdrag.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.flywaydb.core.Flyway;

/** A ledger in a new, empty database of one real PostgreSQL that all tests share. */
final class TestLedger {

    static final StoredNames NAMES = StoredNames.of(LampEvent.class);

    private static final AtomicInteger databases = new AtomicInteger();
    private static final EmbeddedPostgres POSTGRES = start("on");

    final DataSource dataSource;
    final Database database;
    final EventRows rows;
    final LedgerWriter writer;
    final LedgerEventStore store;
    final Ledger ledger;
    final MessageTranslation translation = new MessageTranslation(NAMES, new EventJson(NAMES));

    private TestLedger(DataSource dataSource) {
        this.dataSource = dataSource;
        database = new Database(dataSource);
        rows = new EventRows(database);
        var tail = new Tail(translation);
        writer = new LedgerWriter(database, tail);
        store = new LedgerEventStore(new LedgerStorageEngine(writer, rows, translation), writer, tail);
        ledger = new Ledger(rows, translation);
    }

    static TestLedger empty() {
        MicrosecondClock.install();
        var dataSource = emptyDatabase();
        flyway(dataSource).migrate();
        return new TestLedger(dataSource);
    }

    /** Another node on the same database: nothing shared in memory. */
    TestLedger otherNode() {
        return on(dataSource);
    }

    static TestLedger on(DataSource dataSource) {
        return new TestLedger(dataSource);
    }

    static Flyway flyway(DataSource dataSource) {
        return Flyway.configure().dataSource(dataSource).load();
    }

    static DataSource emptyDatabase() {
        var name = "ledger_" + databases.incrementAndGet();
        execute(POSTGRES.getPostgresDatabase(), "CREATE DATABASE " + name);
        return POSTGRES.getDatabase("postgres", name);
    }

    /** The embedded server turns both settings off unless told otherwise. */
    static EmbeddedPostgres start(String fsync) {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", fsync)
                    .setServerConfig("synchronous_commit", "on")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void execute(DataSource dataSource, String sql) {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    LedgerChecks checks() {
        return new LedgerChecks(database, flyway(dataSource), NAMES);
    }

    /** An event as an aggregate would apply it. */
    static GenericDomainEventMessage<LampEvent> message(
            UUID lamp, long sequence, LampEvent event, Map<String, ?> more) {
        var metadata = new HashMap<String, Object>(more);
        metadata.putIfAbsent("commandId", UUID.randomUUID().toString());
        metadata.putIfAbsent("actor", "person-1");
        return new GenericDomainEventMessage<>("Lamp", lamp.toString(), sequence, event, metadata);
    }

    static GenericDomainEventMessage<LampEvent> hung(UUID lamp) {
        return message(lamp, 0, new LampEvent.LampHung(lamp, "hall"), Map.of());
    }

    void publish(GenericDomainEventMessage<?>... messages) {
        store.publish(List.of(messages));
    }
}
