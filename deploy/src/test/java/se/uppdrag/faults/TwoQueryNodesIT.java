package se.uppdrag.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoTemplate;
import se.uppdrag.UppdragApplication;
import se.uppdrag.demo.Generator;
import se.uppdrag.kernel.Region;
import se.uppdrag.ledger.Ledger;
import se.uppdrag.query.readmodel.Progress;
import se.uppdrag.query.readmodel.Rebuild;
import se.uppdrag.running.Issuer;
import se.uppdrag.running.RunningHouse;

/** Two query nodes on the same stores share the views; when one is killed while it rebuilds, the other goes on where it was. */
class TwoQueryNodesIT {

    private static final int BEFORE = 120;

    @TempDir
    private Path directory;

    @Test
    void the_other_node_takes_over_from_one_that_is_killed_in_the_middle_of_a_rebuild_under_load() throws Exception {
        try (var stores = new SharedStores();
                var slowWay = new Cable(stores.mongoPort())) {
            try (var here = stores.house(directory)) {
                var caller = new Caller(here.url(""));
                var uppdrag = new Generator(here.bean(Region.class), (diary, dnr, caseFile) -> true)
                        .uppdrag(100_000, 7, LocalDate.of(2026, 11, 22))
                        .iterator();
                for (var number = 0; number < BEFORE; number++) {
                    send(caller, uppdrag);
                }
                var other = query(stores.options(slowWay.port()));
                try (other) {
                    var views = shared(here);
                    try (var load = new Load(caller, uppdrag)) {
                        killInTheMiddleOfARebuild(here, other, slowWay, views);
                        await().atMost(Duration.ofSeconds(60))
                                .until(() -> elsewhere(here).isEmpty());
                        load.stop();
                    }
                    caughtUp(here);
                }
            }
            try (var remains = new Remains(stores.options())) {
                remains.viewsEqualTheirRebuild();
            }
        }
    }

    private Program query(List<String> options) {
        var all = new ArrayList<>(options);
        all.addAll(List.of("--uppdrag.roles=query", "--server.port=0", Issuer.option()));
        return Program.start(UppdragApplication.class, directory.resolve("words"), all.toArray(String[]::new));
    }

    /** Both have some; of an odd number, whichever node is first by name has one more. @return those of the other node */
    private static List<String> shared(RunningHouse here) {
        await().atMost(Duration.ofSeconds(90))
                .until(() -> elsewhere(here).size()
                        >= here.bean(Rebuild.class).views().size() / 2);
        return elsewhere(here);
    }

    private static void killInTheMiddleOfARebuild(RunningHouse here, Program other, Cable slowWay, List<String> views) {
        var progress = here.bean(Progress.class);
        var before = here.bean(Ledger.class).headPosition();
        slowWay.slow(Duration.ofMillis(40));
        var administrator = new Caller(here.url("")).as("administrator");
        for (var view : here.bean(Rebuild.class).views()) {
            assertThat(administrator
                            .post("/api/v1/views/" + view + "/rebuild", "", view)
                            .status())
                    .as(view)
                    .isEqualTo(202);
        }
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(5))
                .until(() ->
                        views.stream().mapToLong(progress::of).anyMatch(position -> position > 0 && position < before));
        other.kill();
        assertThat(views.stream().mapToLong(progress::of)).anyMatch(position -> position < before);
    }

    /** The views that another process has. */
    private static List<String> elsewhere(RunningHouse here) {
        var self = ManagementFactory.getRuntimeMXBean().getName();
        var views = new ArrayList<String>();
        here.bean(MongoTemplate.class).getCollection("tokens").find().forEach(token -> {
            var owner = token.getString("owner");
            if (owner != null && !owner.equals(self)) {
                views.add(token.getString("processorName"));
            }
        });
        return views;
    }

    private static void caughtUp(RunningHouse here) {
        var head = here.bean(Ledger.class).headPosition();
        var progress = here.bean(Progress.class);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(here.bean(Rebuild.class).views())
                        .allSatisfy(
                                view -> assertThat(progress.of(view)).as(view).isGreaterThanOrEqualTo(head)));
    }

    private static void send(Caller caller, Iterator<List<String>> uppdrag) {
        assertThat(caller.batch(uppdrag.next()).status()).isEqualTo(200);
    }

    /** Uppdrag after uppdrag, until there are enough. */
    private static final class Load implements AutoCloseable {

        private final AtomicBoolean enough = new AtomicBoolean();
        private final Thread thread;

        Load(Caller caller, Iterator<List<String>> uppdrag) {
            thread = Thread.ofVirtual().start(() -> {
                while (!enough.get()) {
                    send(caller, uppdrag);
                }
            });
        }

        void stop() throws InterruptedException {
            enough.set(true);
            assertThat(thread.join(Duration.ofSeconds(60))).isTrue();
        }

        @Override
        public void close() {
            enough.set(true);
        }
    }
}
