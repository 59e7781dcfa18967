package se.uppdrag.deploy.stores;

import com.mongodb.ConnectionString;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;

/** The pages' documents in memory, behind MongoDB's protocol: gone at the end, told anew from the ledger at the next start. */
final class LocalMongo implements MongoConnectionDetails, AutoCloseable {

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final ConnectionString address;

    LocalMongo() {
        var bound = server.bind();
        address = new ConnectionString("mongodb://127.0.0.1:%d/uppdrag".formatted(bound.getPort()));
    }

    @Override
    public ConnectionString getConnectionString() {
        return address;
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
