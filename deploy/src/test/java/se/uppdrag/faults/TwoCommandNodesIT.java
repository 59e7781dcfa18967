package se.uppdrag.faults;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import se.uppdrag.UppdragApplication;

/** Two processes decide at once about the same ten uppdrag: the history is one that a single careful person could have written. */
class TwoCommandNodesIT {

    private static final int UPPDRAG = 10;
    private static final int THREADS_OF_EACH = 8;
    private static final int COMMANDS_OF_EACH = Integer.getInteger("commands", 60);
    private static final long SEED = Long.getLong("seed", 20250530);
    /** They gave up after several attempts, each of which somebody else overtook. */
    private static final String OVERTAKEN = "changed-by-others";

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path directory;

    @Test
    void no_decision_is_lost_doubled_or_impossible() throws Exception {
        var documents = new MongoServer(new MemoryBackend());
        try (var postgres = new SeparatePostgres(directory.resolve("postgres"))) {
            var stores = new ArrayList<>(postgres.address());
            stores.add("--spring.mongodb.uri=mongodb://127.0.0.1:%d/uppdrag"
                    .formatted(documents.bind().getPort()));
            List<Attempt> attempts;
            try (var one = node("one", stores);
                    var other = node("other", stores)) {
                one.ready();
                other.ready();
                attempts = decided(postgres, one, other);
            }
            try (var remains = new Remains(stores)) {
                assertThat(remains.findings(acknowledged(attempts))).isEmpty();
                var history = remains.history();
                var first = firstPositions(postgres);
                assertThat(Judge.impossible(history, decidable(attempts), first))
                        .isEmpty();
                assertThat(Judge.impossible(history, falsified(attempts), first))
                        .as("a judge who never objects would prove nothing")
                        .hasSameSizeAs(falsified(attempts));
                remains.viewsEqualTheirRebuild();
            }
            assertThat(attempts).anyMatch(Attempt::wasRefused);
            assertThat(decidable(attempts)).hasSizeGreaterThan(attempts.size() / 2);
        } finally {
            documents.shutdownNow();
        }
    }

    private House node(String name, List<String> stores) throws Exception {
        var options = new ArrayList<>(stores);
        options.add("--uppdrag.roles=command");
        return new House(UppdragApplication.class, directory.resolve(name + ".log"), options);
    }

    private static List<Attempt> decided(SeparatePostgres postgres, House... nodes) throws Exception {
        var random = new Random(SEED);
        try (var threads = Executors.newCachedThreadPool();
                var registrar = new Desk(postgres, nodes[0])) {
            var placed = registrar.place(UPPDRAG);
            List<Callable<List<Attempt>>> work = new ArrayList<>();
            for (var node : nodes) {
                for (var thread = 0; thread < THREADS_OF_EACH; thread++) {
                    var dice = new Random(random.nextLong());
                    work.add(() -> {
                        try (var desk = new Desk(postgres, node)) {
                            return desk.decide(placed, COMMANDS_OF_EACH, dice);
                        }
                    });
                }
            }
            var attempts = new ArrayList<Attempt>();
            for (Future<List<Attempt>> done : threads.invokeAll(work, 3, TimeUnit.MINUTES)) {
                attempts.addAll(done.get());
            }
            return attempts;
        }
    }

    private static List<Acknowledged> acknowledged(List<Attempt> attempts) {
        return attempts.stream()
                .filter(Attempt::wasKept)
                .map(Attempt::acknowledged)
                .toList();
    }

    private static List<Attempt> decidable(List<Attempt> attempts) {
        return attempts.stream()
                .filter(attempt -> !attempt.answer().equals(OVERTAKEN))
                .toList();
    }

    /** As if that had been decided about what had ended which took it up again; and refused what was no more to be refused. */
    private static List<Attempt> falsified(List<Attempt> attempts) {
        return decidable(attempts).stream()
                .filter(attempt -> attempt.decision() == Decision.REOPEN)
                .filter(attempt -> attempt.wasKept() || attempt.before() == attempt.after())
                .map(attempt -> attempt.wasKept()
                        ? attempt.with(Decision.EXCLUDE, Decision.KEPT)
                        : attempt.with(Decision.EXCLUDE, "uppdrag-ended"))
                .toList();
    }

    /** By the key as it was sent. */
    private static Map<String, Long> firstPositions(SeparatePostgres postgres) throws Exception {
        try (var connection = postgres.connect()) {
            var first = new HashMap<String, Long>();
            for (var event : Kept.all(connection)) {
                if (event.key() != null) {
                    first.put(event.key().substring(event.key().indexOf(':') + 1), event.position());
                }
            }
            return first;
        }
    }
}
