package se.uppdrag.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import se.uppdrag.UppdragApplication;

/** The application as {@code java -jar} starts it, but in this process. */
public final class RunningHouse implements AutoCloseable {

    private final Path directory;
    private final ConfigurableApplicationContext context;

    private RunningHouse(Path directory, ConfigurableApplicationContext context) {
        this.directory = directory;
        this.context = context;
    }

    /** For a test that fills the house, or empties it, more than others would like. */
    public static RunningHouse open(boolean demo) throws IOException {
        var directory = Files.createTempDirectory("uppdrag");
        return new RunningHouse(
                directory,
                new SpringApplication(UppdragApplication.class)
                        .run("--server.port=0", "--uppdrag.data=" + directory, "--uppdrag.demo=" + demo));
    }

    /** {@code http://localhost:33001} and the path. */
    public String url(String path) {
        var server = ((WebServerApplicationContext) context).getWebServer();
        return "http://localhost:" + server.getPort() + path;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() throws IOException {
        context.close();
        FileSystemUtils.deleteRecursively(directory);
    }
}
