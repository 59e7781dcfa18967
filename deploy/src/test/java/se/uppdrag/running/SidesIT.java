package se.uppdrag.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.uppdrag.ledger.Ledger;

/** Nodes of one side each, on the stores of a third. */
class SidesIT {

    @TempDir
    private Path directory;

    @Test
    void a_process_has_only_the_side_that_it_was_told_to_be() throws IOException {
        try (var stores = RunningHouse.open(directory);
                var commands =
                        RunningHouse.open(directory, stores.onItsStores("--uppdrag.roles=command", Issuer.option()));
                var queries =
                        RunningHouse.open(directory, stores.onItsStores("--uppdrag.roles=query", Issuer.option()))) {
            assertThat(stores.hasBeanIn("se.uppdrag.command.")).isTrue();
            assertThat(commands.hasBeanIn("se.uppdrag.command.")).isTrue();
            assertThat(commands.hasBeanIn("se.uppdrag.query.")).isFalse();
            assertThat(queries.hasBeanIn("se.uppdrag.command.")).isFalse();
            assertThat(queries.bean(Ledger.class).headPosition())
                    .isPositive()
                    .isEqualTo(commands.bean(Ledger.class).headPosition());
        }
    }
}
