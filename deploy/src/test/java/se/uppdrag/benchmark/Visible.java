package se.uppdrag.benchmark;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;
import se.uppdrag.running.Issuer;

/** How long it takes from sending a command until the overview shows what it did; commands come one after another. */
final class Visible {

    private static final String TOKEN = Issuer.token("office");
    private static final int LIVES = 20;
    /** Long enough for the views to have nothing to do: what is measured is a single change, not a queue. */
    private static final Duration BETWEEN = Duration.ofMillis(4);

    private static final Duration GLANCE = Duration.ofNanos(100_000);

    private Visible() {}

    static void inOneProcess(MeasuredHouse house, Table table) {
        var waits = new ArrayList<Double>();
        for (var life : Life.of(LIVES)) {
            for (var command : life) {
                LockSupport.parkNanos(BETWEEN.toNanos());
                var begun = System.nanoTime();
                house.send(command);
                var head = house.ledger().headPosition();
                while (house.progress().of("overview") < head) {
                    LockSupport.parkNanos(GLANCE.toNanos());
                }
                waits.add(Clients.milliseconds(begun));
            }
        }
        table.waits("command until visible in the overview, ms", Figures.of(waits), Goal.atMost(5), Goal.atMost(30));
    }

    /** Sent over HTTP to one process, shown by another. */
    static void acrossProcesses(Table table) throws Exception {
        try (var sides = new Sides();
                var mongo = MongoClients.create(sides.mongo());
                var client = new KeepAlive(sides.commandPort(), TOKEN)) {
            var progress = mongo.getDatabase("uppdrag").getCollection("progress");
            Clients.perSecond(2, Request.lives(100), () -> new KeepAlive(sides.commandPort(), TOKEN), Request::live);
            var waits = new ArrayList<Double>();
            for (var life : Request.lives(LIVES)) {
                for (var request : life) {
                    LockSupport.parkNanos(BETWEEN.toNanos());
                    waits.add(untilShown(request, client, progress));
                }
            }
            table.waits(
                    "command over HTTP to one process until another shows it, ms",
                    Figures.of(waits),
                    null,
                    Goal.atMost(150));
        }
    }

    private static double untilShown(Request request, KeepAlive client, MongoCollection<Document> progress)
            throws IOException {
        var begun = System.nanoTime();
        var position = request.send(client);
        while (position(progress) < position) {
            LockSupport.parkNanos(GLANCE.toNanos());
        }
        return Clients.milliseconds(begun);
    }

    private static long position(MongoCollection<Document> progress) {
        var overview = progress.find(eq("_id", "overview")).first();
        return overview == null ? 0 : overview.getLong("position");
    }
}
