package se.uppdrag.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.bson.Document;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import se.uppdrag.UppdragApplication;
import se.uppdrag.ledger.Ledger;
import se.uppdrag.ledger.LedgerEntry;
import se.uppdrag.query.readmodel.Progress;
import se.uppdrag.query.readmodel.Rebuild;
import se.uppdrag.running.Issuer;

/** A last application, in this process, on the stores that the others have left: what the history and the views hold. */
final class Remains implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final ConfigurableApplicationContext house;
    private final Rebuild rebuild;

    /** @param stores as options of the application */
    Remains(List<String> stores) {
        var options = new ArrayList<>(stores);
        options.addAll(List.of("--server.port=0", "--uppdrag.demo=false", Issuer.option()));
        house = new SpringApplication(UppdragApplication.class).run(options.toArray(String[]::new));
        rebuild = house.getBean(Rebuild.class);
    }

    List<Reconciliation.Finding> findings(List<Acknowledged> acknowledged) throws SQLException {
        try (var connection = house.getBean(DataSource.class).getConnection()) {
            return Reconciliation.of(acknowledged, Kept.all(connection), Kept.head(connection));
        }
    }

    /** The whole history. */
    List<LedgerEntry> history() {
        var ledger = house.getBean(Ledger.class);
        return ledger.range(1, Math.toIntExact(ledger.headPosition()));
    }

    /** What the views show is what the log alone tells, document by document. */
    void viewsEqualTheirRebuild() {
        catchUp();
        var live = documents();
        assertThat(live.values()).anySatisfy(documents -> assertThat(documents).isNotEmpty());
        rebuild.views().forEach(this::rebuild);
        catchUp();
        var rebuilt = documents();
        live.forEach((view, documents) -> assertThat(rebuilt.get(view)).as(view).isEqualTo(documents));
    }

    /** A node that was killed keeps its claim on a view until that runs out. */
    private void rebuild(String view) {
        Awaitility.await()
                .atMost(PATIENCE)
                .ignoreException(UnableToClaimTokenException.class)
                .until(() -> {
                    rebuild.rebuild(view);
                    return true;
                });
    }

    private void catchUp() {
        var head = house.getBean(Ledger.class).headPosition();
        var progress = house.getBean(Progress.class);
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(rebuild.views())
                        .allSatisfy(
                                view -> assertThat(progress.of(view)).as(view).isGreaterThanOrEqualTo(head)));
    }

    private Map<String, Map<Object, Document>> documents() {
        var mongo = house.getBean(MongoTemplate.class);
        var all = new LinkedHashMap<String, Map<Object, Document>>();
        for (var view : rebuild.views()) {
            var documents = new HashMap<Object, Document>();
            mongo.getCollection(view).find().forEach(document -> documents.put(document.get("_id"), document));
            all.put(view, documents);
        }
        return all;
    }

    @Override
    public void close() {
        house.close();
    }
}
