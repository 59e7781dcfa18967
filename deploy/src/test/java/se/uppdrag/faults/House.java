package se.uppdrag.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import se.uppdrag.running.Issuer;

/** The application as a process, started again and again with the same command. */
final class House implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Class<?> main;
    private final Path words;
    private final int port = SeparatePostgres.freePort();
    private final List<String> options;
    private Program program;

    /** @param words where its output goes */
    House(Class<?> main, Path words, List<String> options) throws IOException {
        this.main = main;
        this.words = words;
        this.options = new ArrayList<>(options);
        this.options.addAll(List.of("--server.port=" + port, "--uppdrag.demo=false", Issuer.option()));
        start();
    }

    /** Does not wait until it is ready. */
    void start() {
        program = Program.start(main, words, options.toArray(String[]::new));
    }

    void kill() {
        program.kill();
    }

    int stop() {
        return program.stop();
    }

    /** Waits for an end that comes by itself. @return its exit value */
    int exit() {
        return program.exit();
    }

    String words() {
        return program.words();
    }

    /** Waits until it takes commands and holds what every installation begins with. */
    void ready() {
        Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(() -> {
            assertThat(program.isAlive()).as(() -> program.words()).isTrue();
            return isReady();
        });
    }

    boolean isAlive() {
        return program.isAlive();
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    private boolean isReady() {
        try {
            var connection = (HttpURLConnection)
                    URI.create(url() + "/actuator/health/readiness").toURL().openConnection();
            connection.setConnectTimeout(1_000);
            connection.setReadTimeout(5_000);
            return connection.getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        program.close();
    }
}
