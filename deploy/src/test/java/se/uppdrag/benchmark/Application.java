package se.uppdrag.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.uppdrag.UppdragApplication;
import se.uppdrag.faults.Program;
import se.uppdrag.running.Issuer;

/** The application as a process, with the throughput collector, in 512 MB of heap. */
final class Application implements AutoCloseable {

    /** As a server runs: with both compilers. */
    static final List<String> AS_JAR = List.of("-Xmx512m", "-XX:+UseParallelGC", "--enable-native-access=ALL-UNNAMED");

    /** As {@code spring-boot:run} starts it: the plugin's optimised launch leaves out the slower compiler. */
    static final List<String> AS_RUN =
            Stream.concat(AS_JAR.stream(), Stream.of("-XX:TieredStopAtLevel=1")).toList();

    private static final Pattern READY = Pattern.compile("Uppdrag is ready: http://localhost:(\\d+)");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final long begun = System.nanoTime();
    private final Program program;
    private int port;

    /** @param words a new file for what it says */
    Application(List<String> machine, Path words, String... options) {
        var all = Stream.concat(Arrays.stream(options), Stream.of("--server.port=0", Issuer.option()))
                .toArray(String[]::new);
        program = Program.start(machine, UppdragApplication.class, words, all);
    }

    /** @return seconds since its start, once it has said that it is ready */
    double ready() {
        while (Clients.seconds(begun) < PATIENCE.toSeconds() && program.isAlive()) {
            var ready = READY.matcher(program.words());
            if (ready.find()) {
                port = Integer.parseInt(ready.group(1));
                return seconds();
            }
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
        throw new IllegalStateException("It does not become ready:\n" + program.words());
    }

    double seconds() {
        return Clients.seconds(begun);
    }

    int port() {
        return port;
    }

    /** As an operator stops it: it finishes what it has begun. */
    void stop() {
        program.stop();
    }

    @Override
    public void close() {
        program.close();
    }
}
