package se.uppdrag.benchmark;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.uppdrag.kernel.Region;

/** The benchmark is run by hand; that those it compares with can live the life that it measures is seen here. */
class PeerIT {

    private static final Region REGION = new Region(
            "Region Exempel",
            List.of(new Region.Body("RS", "Regionstyrelsen", null)),
            List.of(new Region.Diary("RS", "Regionstyrelsens diarium", "RS/\\d+/\\d{4}", "RS/1/2025")),
            List.of());

    @Test
    void axons_own_engines_take_the_shortest_life() throws Exception {
        try (var postgres = EmbeddedPostgres.start()) {
            var store = postgres.getPostgresDatabase();
            try (var jdbc = Peer.jdbc(store, REGION, MeasuredHouse.FACT.asMetadata())) {
                lives(jdbc);
            }
            try (var jpa = Peer.jpa(store, REGION, MeasuredHouse.FACT.asMetadata())) {
                lives(jpa);
            }
        }
    }

    private static void lives(Peer peer) {
        assertThatCode(() -> Life.commands().forEach(peer::send)).doesNotThrowAnyException();
    }
}
