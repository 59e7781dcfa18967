package se.uppdrag.benchmark;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import se.uppdrag.command.Command;
import se.uppdrag.command.dispatch.CommandOutcomes;
import se.uppdrag.command.dispatch.Names;
import se.uppdrag.kernel.Actor;
import se.uppdrag.kernel.Entry;
import se.uppdrag.kernel.Fact;
import se.uppdrag.kernel.Region;
import se.uppdrag.kernel.Role;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.ledger.Ledger;
import se.uppdrag.ledger.MetaDataKeys;
import se.uppdrag.query.readmodel.Progress;
import se.uppdrag.query.readmodel.Rebuild;
import se.uppdrag.running.RunningHouse;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Started by hand, as README says; prints a table. Nothing here fails because a machine is slow. */
class Benchmark {

    private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 5);
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(
                    all -> all.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
            .build();
    private static final Fact FACT = new Fact(
            new Actor("office", Role.OFFICE, null),
            Dating.day(LocalDate.of(2025, 6, 2)),
            LocalDate.of(2025, 6, 2),
            "Benchmark",
            Entry.HISTORY,
            true,
            null);

    private static final List<Integer> CLIENTS = java.util.Arrays.stream(
                    System.getProperty("benchmark.clients", "1,8,64").split(","))
            .map(Integer::valueOf)
            .toList();
    private final StringBuilder table = new StringBuilder();

    @FunctionalInterface
    interface Work<C extends AutoCloseable, T> {
        void on(C client, T item) throws Exception;
    }

    @FunctionalInterface
    interface Opening<C extends AutoCloseable> {
        C open() throws Exception;
    }

    private record Gateway(CommandGateway gateway, CommandOutcomes outcomes) implements AutoCloseable {

        void send(Command command) {
            var id = UUID.randomUUID().toString();
            var metadata = new HashMap<String, Object>(FACT.asMetadata());
            metadata.put(MetaDataKeys.COMMAND_ID, id);
            metadata.put("correlation", id);
            gateway.sendAndWait(new GenericCommandMessage<>(command, metadata));
            outcomes.take(UUID.fromString(id));
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }

    @Test
    void run() throws Exception {
        try (var house = RunningHouse.open(false)) {
            say(machine(house));
            say("");
            say("Median of %d rounds [lowest–highest]; every view projects meanwhile.".formatted(ROUNDS));
            say("");
            say("| what | figure | ratio |");
            say("|---|---|---|");
            var gateway = new Gateway(house.bean(CommandGateway.class), house.bean(CommandOutcomes.class));
            var port = URI.create(house.url("/")).getPort();
            perSecond(
                    8,
                    Life.of(Integer.getInteger("benchmark.warmup", 1_500)),
                    () -> gateway,
                    (client, life) -> life.forEach(client::send));
            caughtUp(house);
            var ceiling = new Ceiling(house.bean(DataSource.class));
            var rows = (int) eventsOf(house, gateway);
            say("| events of one life | %d | |".formatted(rows));
            var limits = new HashMap<Integer, Figures>();
            for (var clients : CLIENTS) {
                var ceilings = new ArrayList<Double>();
                var gateways = new ArrayList<Double>();
                var caught = new ArrayList<Double>();
                for (int round = 0; round < ROUNDS; round++) {
                    var count = clients == 1 ? 60 : 40 * Math.min(clients, 8) * (clients == 64 ? 2 : 1);
                    if (clients <= 8) {
                        ceilings.add(perSecond(
                                clients, ones(count), ceiling::connection, (it, one) -> ceiling.insert(it, rows)));
                    }
                    var lives = Life.of(count);
                    var begun = System.nanoTime();
                    gateways.add(
                            perSecond(clients, lives, () -> gateway, (client, life) -> life.forEach(client::send)));
                    caughtUp(house);
                    caught.add(count / seconds(begun));
                }
                if (clients <= 8) {
                    limits.put(clients, Figures.of(ceilings));
                    say("| ceiling, %d connections, lives/s | %s | 1 |".formatted(clients, limits.get(clients)));
                }
                var limit = limits.get(Math.min(clients, 8));
                say("| gateway, %d clients, lives/s | %s | %.2f |"
                        .formatted(
                                clients,
                                Figures.of(gateways),
                                Figures.of(gateways).median() / limit.median()));
                say("| ... until every view has caught up | %s | %.2f |"
                        .formatted(Figures.of(caught), Figures.of(caught).median() / limit.median()));
                limits.put(-clients, Figures.of(gateways));
            }
            for (var clients : List.of(1, 8)) {
                var https = new ArrayList<Double>();
                for (int round = 0; round < ROUNDS; round++) {
                    var lives = Life.of(clients == 1 ? 40 : 160);
                    var bodies = lives.stream()
                            .map(life -> life.stream().map(Benchmark::request).toList())
                            .toList();
                    https.add(perSecond(clients, bodies, () -> new KeepAlive(port), (client, life) -> {
                        for (var request : life) {
                            client.post(request.path(), request.body());
                        }
                    }));
                    caughtUp(house);
                }
                say("| HTTP, %d clients, lives/s | %s | %.2f of the gateway |"
                        .formatted(
                                clients,
                                Figures.of(https),
                                Figures.of(https).median()
                                        / limits.get(-clients).median()));
            }
            peers(house, limits);
            say("| bytes per event in PostgreSQL, indexes included | %d | |".formatted(bytesPerEvent(house)));
            visible(house, gateway);
            rebuild(house);
            pages(house, gateway, port);
        }
        Files.writeString(Path.of("target", "benchmark.md"), table);
    }

    /** On the same server, in a database of their own. */
    private void peers(RunningHouse house, Map<Integer, Figures> limits) throws Exception {
        var dataSource = house.bean(DataSource.class);
        var region = house.bean(Region.class);
        try (var jdbc = Peer.jdbc(dataSource, region, FACT.asMetadata())) {
            peer("Axon's JDBC engine", jdbc, limits);
        }
        try (var jpa = Peer.jpa(dataSource, region, FACT.asMetadata())) {
            peer("stock Axon with JPA", jpa, limits);
        }
    }

    private void peer(String name, Peer peer, Map<Integer, Figures> limits) throws Exception {
        perSecond(8, Life.of(24), () -> (AutoCloseable) () -> {}, (none, life) -> life.forEach(peer::send));
        for (var clients : List.of(1, 8)) {
            var speeds = new ArrayList<Double>();
            for (int round = 0; round < ROUNDS; round++) {
                speeds.add(perSecond(
                        clients,
                        Life.of(clients * 8),
                        () -> (AutoCloseable) () -> {},
                        (none, life) -> life.forEach(peer::send)));
            }
            say("| %s, %d clients, lives/s | %s | %.2f |"
                    .formatted(
                            name,
                            clients,
                            Figures.of(speeds),
                            Figures.of(speeds).median() / limits.get(clients).median()));
        }
    }

    private static String machine(RunningHouse house) throws Exception {
        try (var connection = house.bean(DataSource.class).getConnection()) {
            return "%s, %d cores, %d MB of heap, Java %s, PostgreSQL %s (fsync and synchronous_commit on), MongoDB's protocol in memory"
                    .formatted(
                            System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                            Runtime.getRuntime().availableProcessors(),
                            Runtime.getRuntime().maxMemory() / 1_048_576,
                            Runtime.version(),
                            connection.getMetaData().getDatabaseProductVersion());
        }
    }

    private void visible(RunningHouse house, Gateway gateway) {
        var progress = house.bean(Progress.class);
        var ledger = house.bean(Ledger.class);
        var waits = new ArrayList<Double>();
        for (var life : Life.of(20)) {
            for (var command : life) {
                LockSupport.parkNanos(Duration.ofMillis(4).toNanos());
                var begun = System.nanoTime();
                gateway.send(command);
                var head = ledger.headPosition();
                while (progress.of("overview") < head) {
                    LockSupport.parkNanos(100_000);
                }
                waits.add((System.nanoTime() - begun) / 1e6);
            }
        }
        var figures = Figures.of(waits);
        say("| command until visible in the overview, ms | p50 %.1f, p99 %.1f | |"
                .formatted(figures.median(), figures.quantile(0.99)));
    }

    private void rebuild(RunningHouse house) {
        var rebuild = house.bean(Rebuild.class);
        var head = house.bean(Ledger.class).headPosition();
        for (var views : List.of(List.of("overview"), rebuild.views())) {
            var speeds = new ArrayList<Double>();
            for (int round = 0; round < 3; round++) {
                var begun = System.nanoTime();
                views.forEach(rebuild::rebuild);
                caughtUp(house);
                speeds.add(head / seconds(begun));
            }
            say("| rebuild of %s, events/s of %d | %s | |"
                    .formatted(views.size() == 1 ? "the overview" : "all views", head, Figures.of(speeds)));
        }
    }

    private void pages(RunningHouse house, Gateway gateway, int port) throws Exception {
        var ledger = house.bean(Ledger.class);
        var there = ledger.headPosition() / 27;
        perSecond(64, Life.of((int) Math.max(0, 10_000 - there)), () -> gateway, (it, one) -> one.forEach(it::send));
        var life = Life.commands();
        life.forEach(gateway::send);
        caughtUp(house);
        var uppdrag = ledger.range(ledger.headPosition(), 1).getFirst().aggregateId();
        try (var client = new KeepAlive(port)) {
            time(
                    "overview filtered and sorted, API, ms",
                    300,
                    () -> client.get("/api/v1/uppdrag?body=body:RS&text=f%C3%A4rdtj%C3%A4nst&sort=due&limit=50"));
            time(
                    "overview of 10,000, filtered and sorted, page, ms",
                    300,
                    () -> client.get("/?q=f%C3%A4rdtj%C3%A4nst"));
            time("one history read, ms", 300, () -> ledger.history(uppdrag));
            time("one history, page, ms", 200, () -> client.get("/uppdrag/" + uppdrag));
        }
        var runtime = Runtime.getRuntime();
        System.gc();
        say("| heap in use, MB | %d | |".formatted((runtime.totalMemory() - runtime.freeMemory()) / 1_000_000));
    }

    @FunctionalInterface
    interface Try {
        Object once() throws IOException;
    }

    private void time(String what, int times, Try one) throws IOException {
        var waits = new ArrayList<Double>();
        for (int i = 0; i < times + 30; i++) {
            var begun = System.nanoTime();
            one.once();
            if (i >= 30) {
                waits.add((System.nanoTime() - begun) / 1e6);
            }
        }
        var figures = Figures.of(waits);
        say("| %s | p50 %.1f, p99 %.1f | |".formatted(what, figures.median(), figures.quantile(0.99)));
    }

    private record Request(String path, byte[] body) {}

    private static Request request(Command command) {
        ObjectNode body = JSON.valueToTree(command);
        body.putObject("fact")
                .put("happened", "2025-06-02")
                .put("known", "2025-06-02")
                .put("source", "Benchmark")
                .put("entry", "history")
                .put("example", true);
        return new Request(
                "/api/v1/commands/" + Names.kebab(command.getClass().getSimpleName()),
                JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8));
    }

    private static long bytesPerEvent(RunningHouse house) throws Exception {
        try (var connection = house.bean(DataSource.class).getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "SELECT pg_total_relation_size('event') / greatest(1, (SELECT position FROM head))")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static long eventsOf(RunningHouse house, Gateway gateway) {
        var before = house.bean(Ledger.class).headPosition();
        Life.commands().forEach(gateway::send);
        return house.bean(Ledger.class).headPosition() - before;
    }

    private static <C extends AutoCloseable, T> double perSecond(
            int clients, List<T> items, Opening<C> opening, Work<C, T> work) throws Exception {
        var next = new AtomicInteger();
        var begun = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var running = new ArrayList<Future<?>>();
            for (int client = 0; client < clients; client++) {
                running.add(threads.submit(() -> {
                    try (var it = opening.open()) {
                        for (var i = next.getAndIncrement(); i < items.size(); i = next.getAndIncrement()) {
                            work.on(it, items.get(i));
                        }
                    }
                    return null;
                }));
            }
            for (var one : running) {
                one.get();
            }
        }
        return items.size() / seconds(begun);
    }

    private static List<Integer> ones(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static void caughtUp(RunningHouse house) {
        var head = house.bean(Ledger.class).headPosition();
        var progress = house.bean(Progress.class);
        for (var view : house.bean(Rebuild.class).views()) {
            while (progress.of(view) < head) {
                LockSupport.parkNanos(1_000_000);
            }
        }
    }

    private void say(String line) {
        table.append(line).append('\n');
        System.out.println(String.format(Locale.ROOT, "%s", line));
    }
}
