package se.uppdrag.query.readmodel;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A database of its own on the embedded server, or on the real one that {@code -Dspring.mongodb.uri} names. */
public final class TestMongo implements AutoCloseable {

    private final MongoServer server;
    private final MongoClient client;
    private final MongoTemplate template;
    private final AtomicInteger writes = new AtomicInteger();

    public TestMongo() {
        var real = System.getProperty("spring.mongodb.uri");
        server = real == null ? new MongoServer(new MemoryBackend()) : null;
        var uri = real == null ? server.bindAndGetConnectionString() : real;
        client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .addCommandListener(new CommandListener() {
                    @Override
                    public void commandStarted(CommandStartedEvent event) {
                        if (event.getCommandName().equals("update")
                                || event.getCommandName().equals("insert")
                                || event.getCommandName().equals("delete")) {
                            writes.incrementAndGet();
                        }
                    }
                })
                .build());
        template = new MongoTemplate(
                client, "uppdrag-" + UUID.randomUUID().toString().substring(0, 8));
    }

    public MongoTemplate template() {
        return template;
    }

    /** Commands that wrote something, since the last time this was asked. */
    int writes() {
        return writes.getAndSet(0);
    }

    @Override
    public void close() {
        template.getDb().drop();
        client.close();
        if (server != null) {
            server.shutdownNow();
        }
    }
}
