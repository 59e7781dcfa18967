package se.uppdrag.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import se.uppdrag.kernel.Region;

/** Lives per second. What is compared takes turns, round by round: what disturbs the machine disturbs both. */
final class Writing {

    private final MeasuredHouse house;
    private final Table table;
    private final Map<Integer, Figures> limits = new HashMap<>();
    private final Ceiling ceiling;
    private final int rows;

    /** Warms up what it is about to measure. */
    Writing(MeasuredHouse house, Table table) throws Exception {
        this.house = house;
        this.table = table;
        throughGateway(8, Extent.WARMUP);
        var before = house.ledger().headPosition();
        house.live(Life.commands());
        rows = (int) (house.ledger().headPosition() - before);
        table.number("events of one life", rows);
        house.caughtUp();
        ceiling = new Ceiling(house.dataSource());
        insert(8, Extent.WARMUP / 10);
    }

    /** @param goal of the share of the ceiling with which every view keeps up */
    void gateway(int clients, int lives, Goal goal) throws Exception {
        var connections = Math.min(clients, 8);
        var inserted = new ArrayList<Double>();
        var decided = new ArrayList<Double>();
        var shown = new ArrayList<Double>();
        for (int round = 0; round < Extent.ROUNDS; round++) {
            inserted.add(insert(connections, lives));
            var commands = Life.of(lives);
            var begun = System.nanoTime();
            decided.add(Clients.perSecond(clients, commands, house::live));
            house.caughtUp();
            shown.add(lives / Clients.seconds(begun));
        }
        var limit = Figures.of(inserted);
        limits.putIfAbsent(connections, limit);
        table.ratio("ceiling, %s, lives/s".formatted(number(connections, "connection")), limit, limit, null);
        table.ratio("gateway, %s, lives/s".formatted(number(clients, "client")), Figures.of(decided), limit, null);
        table.ratio("... until every view has caught up", Figures.of(shown), limit, goal);
    }

    void warm(int clients, int lives) throws Exception {
        throughGateway(clients, lives);
        house.caughtUp();
    }

    void warmHttp() throws Exception {
        // In parts: the server closes a connection after 10,000 requests.
        for (int left = Extent.WARMUP_HTTP; left > 0; left -= 500) {
            overHttp(8, Math.min(left, 500));
        }
        house.caughtUp();
    }

    void http(int clients, int lives) throws Exception {
        var gateways = new ArrayList<Double>();
        var https = new ArrayList<Double>();
        for (int round = 0; round < Extent.ROUNDS; round++) {
            gateways.add(throughGateway(clients, lives));
            house.caughtUp();
            https.add(overHttp(clients, lives));
            house.caughtUp();
        }
        var limit = Figures.of(gateways);
        table.ratio("gateway, %s, beside HTTP, lives/s".formatted(number(clients, "client")), limit, limit, null);
        table.ratio(
                "HTTP, %s, lives/s; of the gateway".formatted(number(clients, "client")),
                Figures.of(https),
                limit,
                Goal.atLeast(0.6));
    }

    /** On the same server; their ratio is that to the ceiling. */
    void peers() throws Exception {
        var region = house.bean(Region.class);
        var fact = MeasuredHouse.FACT.asMetadata();
        try (var jdbc = Peer.jdbc(house.dataSource(), region, fact)) {
            peer("Axon's JDBC engine", jdbc);
        }
        try (var jpa = Peer.jpa(house.dataSource(), region, fact)) {
            peer("stock Axon with JPA", jpa);
        }
    }

    private void peer(String name, Peer peer) throws Exception {
        Clients.perSecond(8, Life.of(24), life -> life.forEach(peer::send));
        for (var clients : new int[] {1, 8}) {
            var speeds = new ArrayList<Double>();
            for (int round = 0; round < Extent.ROUNDS; round++) {
                speeds.add(Clients.perSecond(clients, Life.of(clients * 8), life -> life.forEach(peer::send)));
            }
            table.ratio(
                    "%s, %s, no views, lives/s".formatted(name, number(clients, "client")),
                    Figures.of(speeds),
                    limits.get(clients),
                    null);
        }
    }

    private double insert(int connections, int lives) throws Exception {
        return Clients.perSecond(
                connections, Life.of(lives), ceiling::connection, (it, life) -> ceiling.insert(it, rows));
    }

    private double throughGateway(int clients, int lives) throws Exception {
        return Clients.perSecond(clients, Life.of(lives), house::live);
    }

    private double overHttp(int clients, int lives) throws Exception {
        return Clients.perSecond(
                clients, Request.lives(lives), () -> new KeepAlive(house.port(), house.token()), Request::live);
    }

    private static String number(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
