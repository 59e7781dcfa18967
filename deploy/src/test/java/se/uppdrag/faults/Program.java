package se.uppdrag.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A main class of the test classpath as a process of its own, on the Java of the test. What it says is appended to a file. It
 * does not outlive the test: whoever started it closes it, and so does the end of the test's own process.
 */
public final class Program implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** It lives for seconds, beside others on few cores: what counts is how soon it is there. */
    private static final List<String> SOON_THERE =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx384m", "--enable-native-access=ALL-UNNAMED");

    private final Process process;
    private final Path words;
    private final Thread atExit;

    private Program(Process process, Path words) {
        this.process = process;
        this.words = words;
        this.atExit = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /** @param words where its output goes, after what stands there */
    static Program start(Class<?> main, Path words, String... arguments) {
        return start(SOON_THERE, main, words, arguments);
    }

    /** @param machine options of the virtual machine */
    public static Program start(List<String> machine, Class<?> main, Path words, String... arguments) {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(), "-cp", System.getProperty("java.class.path")));
        command.addAll(machine);
        command.add(main.getName());
        command.addAll(List.of(arguments));
        try {
            return new Program(
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(words.toFile()))
                            .start(),
                    words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public String words() {
        try {
            return Files.readString(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** kill -9; it is gone when this returns. */
    void kill() {
        kill(process.toHandle());
    }

    /** Asked to end, as an operator does. @return its exit value */
    public int stop() {
        process.destroy();
        return exit();
    }

    /** Its standard input ends, which a program of the test takes as the wish to finish. @return its exit value */
    int finish() {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return exit();
    }

    /** Waits for an end that comes by itself. */
    int exit() {
        await(process.toHandle());
        return process.exitValue();
    }

    static void kill(ProcessHandle victim) {
        victim.destroyForcibly();
        await(victim);
    }

    private static void await(ProcessHandle ending) {
        try {
            ending.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new CompletionException("Process %d does not end".formatted(ending.pid()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        }
        assertThat(ending.isAlive()).isFalse();
    }

    @Override
    public void close() {
        kill();
        Runtime.getRuntime().removeShutdownHook(atExit);
    }
}
