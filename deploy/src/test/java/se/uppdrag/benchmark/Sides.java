package se.uppdrag.benchmark;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** Each side as a process of its own, on stores that they share: PostgreSQL a process too, MongoDB's protocol in this one. */
final class Sides implements AutoCloseable {

    private final Path directory = Files.createTempDirectory("uppdrag-sides");
    private final EmbeddedPostgres postgres = EmbeddedPostgres.builder()
            // The library would switch both off.
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .start();
    private final MongoServer mongo = new MongoServer(new MemoryBackend());
    private final String mongoAddress =
            "mongodb://127.0.0.1:%d/uppdrag".formatted(mongo.bind().getPort());
    private final Application command = side("command");
    private final Application query = side("query");

    Sides() throws IOException {
        command.ready();
        query.ready();
    }

    int commandPort() {
        return command.port();
    }

    String mongo() {
        return mongoAddress;
    }

    private Application side(String role) {
        return new Application(
                Application.AS_JAR,
                directory.resolve(role + ".log"),
                "--uppdrag.roles=" + role,
                "--uppdrag.demo=false",
                "--uppdrag.data=" + directory.resolve(role),
                "--spring.datasource.url=jdbc:postgresql://127.0.0.1:%d/postgres".formatted(postgres.getPort()),
                "--spring.datasource.username=postgres",
                "--spring.mongodb.uri=" + mongoAddress);
    }

    @Override
    public void close() throws IOException {
        query.close();
        command.close();
        mongo.shutdownNow();
        postgres.close();
        FileSystemUtils.deleteRecursively(directory);
    }
}
