package se.uppdrag.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends commands with keys from eight threads and writes down each acknowledgement, on disk, after it came; what got no answer
 * is sent again with the same key until it gets one. Runs until its standard input ends, then finishes what it has begun.
 */
final class Driver {

    private static final int THREADS = 8;
    private static final int LATEST_CASES = 12;
    /** So that a round makes hundreds of commands, not tens of thousands. */
    private static final Duration PAUSE = Duration.ofMillis(15);

    private static final Duration BEFORE_TRYING_AGAIN = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final String url;
    private final String token;
    private final long seed;
    private final FileChannel record;
    private final AtomicInteger numbers = new AtomicInteger();
    /** Only those that were acknowledged: whatever is added to them is legal. */
    private final List<UUID> cases = new CopyOnWriteArrayList<>();

    private volatile boolean over;

    private Driver(String url, String token, long seed, FileChannel record) {
        this.url = url;
        this.token = token;
        this.seed = seed;
        this.record = record;
    }

    /** {@code arguments}: address of the application, file of the record, seed, access token. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        try (var record = FileChannel.open(
                Path.of(arguments[1]),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.APPEND)) {
            new Driver(arguments[0], arguments[3], Long.parseLong(arguments[2]), record).run();
        }
    }

    private void run() throws IOException, InterruptedException {
        var threads = new Thread[THREADS];
        for (var number = 0; number < THREADS; number++) {
            var random = new Random(seed * THREADS + number);
            threads[number] = Thread.ofPlatform().start(() -> send(random));
        }
        System.in.transferTo(java.io.OutputStream.nullOutputStream());
        over = true;
        for (var thread : threads) {
            thread.join();
        }
    }

    private void send(Random random) {
        while (!over) {
            if (cases.isEmpty() || random.nextInt(8) == 0) {
                open(random);
            } else {
                add(cases.get(Math.max(0, cases.size() - 1 - random.nextInt(LATEST_CASES))), random);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private void open(Random random) {
        var id = new UUID(random.nextLong(), random.nextLong());
        var kept = command("open-case-file", """
                {"caseFileId":"%s","title":"Ärende %d","diary":"RS","dnr":"%s"}""".formatted(id, numbers.incrementAndGet(), number()));
        if (kept) {
            cases.add(id);
        }
    }

    private void add(UUID caseFile, Random random) {
        switch (random.nextInt(3)) {
            case 0 -> command("add-case-number", """
                        {"caseFileId":"%s","diary":"RS","dnr":"%s"}""".formatted(caseFile, number()));
            case 1 ->
                // The document's id is drawn by the application, at each attempt another one.
                command("register-document", """
                        {"caseFileId":"%s","kind":"RECEIVED","counterpart":"municipality:2303","publicText":"Skrivelse %d"}""".formatted(caseFile, random.nextInt(1_000)));
            default -> command("record-mandate-step", """
                        {"caseFileId":"%s","step":"REQUESTED","by":"body:RS","asked":"Fråga %d","areas":[]}""".formatted(caseFile, random.nextInt(1_000)));
        }
    }

    private String number() {
        return "RS/%d/2025".formatted(numbers.incrementAndGet());
    }

    /** @return whether it was acknowledged */
    private boolean command(String name, String body) {
        var key = UUID.randomUUID().toString();
        var request = HttpRequest.newBuilder(URI.create(url + "/api/v1/commands/" + name))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        while (true) {
            try {
                var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() / 100 == 2) {
                    write(acknowledged(key, answer).line());
                    return true;
                }
                if (answer.statusCode() != 503) {
                    write(Acknowledged.other(key, answer.statusCode(), answer.body()));
                }
                if (answer.statusCode() / 100 == 4) {
                    return false;
                }
            } catch (IOException ignored) {
                // The application is gone or does not answer: whether the command was kept only the next answer tells.
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            LockSupport.parkNanos(BEFORE_TRYING_AGAIN.toNanos());
        }
    }

    private static Acknowledged acknowledged(String key, HttpResponse<String> answer) {
        var json = JsonMapper.shared().readTree(answer.body());
        var location = answer.headers().firstValue("Location").orElseThrow();
        return new Acknowledged(
                key,
                json.path("position").asLong(),
                UUID.fromString(location.substring(location.lastIndexOf('/') + 1)),
                json.path("version").asLong());
    }

    private synchronized void write(String line) {
        try {
            record.write(StandardCharsets.UTF_8.encode(line));
            record.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
