package se.uppdrag.benchmark;

import static java.util.stream.Collectors.joining;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Started by hand, as README says; prints a table. Nothing here fails because a machine is slow. */
class Benchmark {

    private final Table table = new Table();

    @Test
    void run() throws Exception {
        try (var house = new MeasuredHouse()) {
            table.begin(machine(house), Extent.ROUNDS);
            var writing = new Writing(house, table);
            writing.warm(64, Extent.WARMUP_MANY);
            // The many first: the compiler takes some minutes until it has done with the few.
            writing.gateway(64, 2_000, Goal.atLeast(1.2));
            writing.gateway(8, 640, Goal.atLeast(0.55));
            writing.gateway(1, 150, Goal.atLeast(0.45));
            writing.warmHttp();
            writing.http(1, 40);
            writing.http(8, 160);
            writing.peers();
            Visible.inOneProcess(house, table);
            rebuild(house);
            table.number("heap in use after collection, MB", heapInUse());
            table.number("bytes per event in PostgreSQL, indexes included", bytesPerEvent(house));
        }
        // With as many uppdrag as it fills in, and no more.
        try (var house = new MeasuredHouse()) {
            new Lists(house, table).measure();
        }
        // Alone on the machine, now that the house is closed.
        Visible.acrossProcesses(table);
        StartingUp.measure(table);
        table.keep();
    }

    private void rebuild(MeasuredHouse house) {
        rebuild(house, "the overview", List.of("overview"), Goal.atLeast(50_000));
        rebuild(house, "all views", house.rebuild().views(), null);
    }

    private void rebuild(MeasuredHouse house, String what, List<String> views, @Nullable Goal goal) {
        var events = house.ledger().headPosition();
        var speeds = new ArrayList<Double>();
        for (int round = 0; round < Math.min(Extent.ROUNDS, 3); round++) {
            var begun = System.nanoTime();
            views.forEach(house.rebuild()::rebuild);
            house.caughtUp();
            speeds.add(events / Clients.seconds(begun));
        }
        table.figures("rebuild of %s, events/s of %,d".formatted(what, events), Figures.of(speeds), goal);
    }

    private static String machine(MeasuredHouse house) throws SQLException {
        try (var connection = house.dataSource().getConnection()) {
            return "%s %s, %d cores, %d MB of heap, %s, Java %s, PostgreSQL %s (fsync and synchronous_commit on), MongoDB's protocol in memory"
                    .formatted(
                            System.getProperty("os.name"),
                            System.getProperty("os.arch"),
                            Runtime.getRuntime().availableProcessors(),
                            Runtime.getRuntime().maxMemory() / 1_048_576,
                            ManagementFactory.getGarbageCollectorMXBeans().stream()
                                    .map(GarbageCollectorMXBean::getName)
                                    .collect(joining(" and ")),
                            Runtime.version(),
                            connection.getMetaData().getDatabaseProductVersion());
        }
    }

    private static long heapInUse() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1_000_000;
    }

    private static long bytesPerEvent(MeasuredHouse house) throws SQLException {
        try (var connection = house.dataSource().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "SELECT pg_total_relation_size('event') / greatest(1, (SELECT position FROM head))")) {
            row.next();
            return row.getLong(1);
        }
    }
}
