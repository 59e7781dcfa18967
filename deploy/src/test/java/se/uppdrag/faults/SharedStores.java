package se.uppdrag.faults;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.uppdrag.running.Issuer;
import se.uppdrag.running.RunningHouse;

/** A PostgreSQL and a MongoDB of nobody's own, each at the end of a cable. */
final class SharedStores implements AutoCloseable {

    private final EmbeddedPostgres postgres;
    private final MongoServer mongo;
    private final Cable toPostgres;
    private final Cable toMongo;

    SharedStores() throws IOException {
        postgres = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        mongo = new MongoServer(new MemoryBackend());
        toPostgres = new Cable(postgres.getPort());
        toMongo = new Cable(mongo.bind().getPort());
    }

    Cable toPostgres() {
        return toPostgres;
    }

    Cable toMongo() {
        return toMongo;
    }

    int mongoPort() {
        return mongo.getLocalAddress().getPort();
    }

    /** An application in this process, without a demonstration. */
    RunningHouse house(Path directory) {
        var all = options();
        all.addAll(List.of("--uppdrag.demo=false", Issuer.option()));
        return RunningHouse.open(directory, all.toArray(String[]::new));
    }

    /** What a process must be told to use them. */
    List<String> options() {
        return options(toMongo.port());
    }

    /** The same, with another way to MongoDB. */
    List<String> options(int mongoPort) {
        return new ArrayList<>(List.of(
                "--spring.datasource.url=jdbc:postgresql://127.0.0.1:%d/postgres".formatted(toPostgres.port()),
                "--spring.datasource.username=postgres",
                "--spring.mongodb.uri=mongodb://127.0.0.1:%d/uppdrag".formatted(mongoPort)));
    }

    @Override
    public void close() throws IOException {
        toPostgres.close();
        toMongo.close();
        mongo.shutdownNow();
        postgres.close();
    }
}
