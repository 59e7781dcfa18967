package se.uppdrag.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import se.uppdrag.running.Issuer;

/** A running {@link Driver} and what it has written down so far. */
final class Drive implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Path record;
    private final Program driver;

    private Drive(Path record, Program driver) {
        this.record = record;
        this.driver = driver;
    }

    static Drive of(House house, Path record, long seed) {
        return new Drive(
                record,
                Program.start(
                        Driver.class,
                        record.resolveSibling(record.getFileName() + ".log"),
                        house.url(),
                        record.toString(),
                        Long.toString(seed),
                        Issuer.token("office")));
    }

    /** That many more than at this moment. */
    void awaitAcknowledgements(int more) throws IOException {
        var enough = acknowledged().size() + more;
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() ->
                        assertThat(acknowledged()).as(() -> driver.words()).hasSizeGreaterThanOrEqualTo(enough));
    }

    /** Returns when every command that was begun has got its answer. */
    void finish() {
        assertThat(driver.finish()).as(() -> driver.words()).isZero();
    }

    List<Acknowledged> acknowledged() throws IOException {
        return Acknowledged.in(record);
    }

    List<String> otherAnswers() throws IOException {
        return Acknowledged.otherAnswers(record);
    }

    @Override
    public void close() {
        driver.close();
    }
}
