package se.uppdrag.deploy.demo;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.uppdrag.demo.Generator;
import se.uppdrag.deploy.access.OwnTokens;
import se.uppdrag.kernel.Region;
import se.uppdrag.kernel.casefile.DnrEvent;
import se.uppdrag.kernel.time.SwedishCalendar;
import se.uppdrag.ledger.Ledger;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code --uppdrag.generate=1000} fills the register with made-up uppdrag while it is already in use, through this process's own
 * batch door. The same {@code --uppdrag.seed} does it once a day; another seed, or another day, adds others.
 */
@Component
@ConditionalOnProperty("uppdrag.generate")
class Generation {

    private static final Logger log = LoggerFactory.getLogger(Generation.class);

    private static final int PER_BATCH = 100;
    private static final int SENDERS = 4;

    private final Generator generator;
    private final OwnTokens tokens;
    private final int count;
    private final long seed;
    private final LocalDate today;
    private final ExecutorService senders = Executors.newFixedThreadPool(
            SENDERS, Thread.ofPlatform().daemon().name("generation-", 0).factory());
    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicInteger sent = new AtomicInteger();

    Generation(
            Region region,
            Clock clock,
            Ledger ledger,
            OwnTokens tokens,
            @Value("${uppdrag.generate}") int count,
            @Value("${uppdrag.seed:42}") long seed) {
        this.generator = new Generator(
                region,
                (diary, dnr, caseFile) -> ledger.history(DnrEvent.idOf(diary, dnr)).stream()
                        .allMatch(claim -> claim.event() instanceof DnrEvent.DnrClaimed claimed
                                && claimed.caseFileId().equals(caseFile)));
        this.tokens = tokens;
        this.count = count;
        this.seed = seed;
        this.today = LocalDate.ofInstant(clock.instant(), SwedishCalendar.ZONE);
    }

    @EventListener
    void begin(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            var door = URI.create("http://localhost:%d/api/v1/commands"
                    .formatted(web.getWebServer().getPort()));
            log.info("Making up {} uppdrag from seed {}", count, seed);
            var batch = new ArrayList<List<String>>();
            generator.uppdrag(count, seed, today).forEach(lines -> {
                batch.add(lines);
                if (batch.size() == PER_BATCH) {
                    hand(door, batch);
                }
            });
            hand(door, batch);
        }
    }

    private void hand(URI door, List<List<String>> batch) {
        var uppdrag = batch.size();
        var body = String.join("\n", batch.stream().flatMap(List::stream).toList());
        batch.clear();
        if (uppdrag > 0) {
            senders.execute(() -> send(door, body, uppdrag));
        }
    }

    private void send(URI door, String body, int uppdrag) {
        var request = HttpRequest.newBuilder(door)
                .header("Content-Type", "application/x-ndjson")
                .header("Authorization", "Bearer " + tokens.of(Delivered.ACTOR))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofLines());
            var refused = answer.body().filter(Generation::refused).findFirst();
            if (answer.statusCode() == 200 && refused.isEmpty()) {
                log.info("{} of {} uppdrag are made up", sent.addAndGet(uppdrag), count);
            } else {
                log.warn(
                        "Making up uppdrag stopped within a batch: {}",
                        refused.orElse("status " + answer.statusCode()));
            }
        } catch (IOException e) {
            log.warn("Made-up uppdrag cannot be sent: {} does not answer", door, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean refused(String result) {
        return JsonMapper.shared().readTree(result).path("status").asInt(500) >= 400;
    }

    @PreDestroy
    void stop() {
        senders.shutdownNow();
        client.shutdownNow();
    }
}
