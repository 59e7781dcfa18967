package se.uppdrag.benchmark;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.util.FileSystemUtils;
import se.uppdrag.command.Command;
import se.uppdrag.command.dispatch.CommandOutcomes;
import se.uppdrag.kernel.Actor;
import se.uppdrag.kernel.Entry;
import se.uppdrag.kernel.Fact;
import se.uppdrag.kernel.Role;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.ledger.Ledger;
import se.uppdrag.ledger.MetaDataKeys;
import se.uppdrag.query.readmodel.Progress;
import se.uppdrag.query.readmodel.Rebuild;
import se.uppdrag.running.RunningHouse;

/** The application in this process, empty at first, with both sides and all views, and its gateway for commands. */
final class MeasuredHouse implements AutoCloseable {

    static final Fact FACT = new Fact(
            new Actor("office", Role.OFFICE, null),
            Dating.day(LocalDate.of(2025, 6, 2)),
            LocalDate.of(2025, 6, 2),
            "Benchmark",
            Entry.HISTORY,
            true,
            null);

    private final Path directory = Files.createTempDirectory("uppdrag-benchmark");
    private final RunningHouse house;
    private final CommandGateway gateway;
    private final CommandOutcomes outcomes;
    private final Ledger ledger;
    private final Progress progress;
    private final Rebuild rebuild;

    MeasuredHouse() throws IOException {
        // What it says at INFO would stand between the rows of the table.
        house = RunningHouse.open(directory, "--uppdrag.demo=false", "--logging.level.root=warn");
        gateway = house.bean(CommandGateway.class);
        outcomes = house.bean(CommandOutcomes.class);
        ledger = house.bean(Ledger.class);
        progress = house.bean(Progress.class);
        rebuild = house.bean(Rebuild.class);
    }

    void live(List<Command> life) {
        life.forEach(this::send);
    }

    void send(Command command) {
        var id = UUID.randomUUID().toString();
        var metadata = new HashMap<String, Object>(FACT.asMetadata());
        metadata.put(MetaDataKeys.COMMAND_ID, id);
        metadata.put("correlation", id);
        gateway.sendAndWait(new GenericCommandMessage<>(command, metadata));
        // As the doors do: what nobody takes would stay in memory.
        outcomes.take(UUID.fromString(id));
    }

    void caughtUp() {
        var head = ledger.headPosition();
        for (var view : rebuild.views()) {
            while (progress.of(view) < head) {
                LockSupport.parkNanos(1_000_000);
            }
        }
    }

    Ledger ledger() {
        return ledger;
    }

    Progress progress() {
        return progress;
    }

    Rebuild rebuild() {
        return rebuild;
    }

    DataSource dataSource() {
        return house.bean(DataSource.class);
    }

    <T> T bean(Class<T> type) {
        return house.bean(type);
    }

    String token() {
        return house.token("office");
    }

    int port() {
        return URI.create(house.url("/")).getPort();
    }

    @Override
    public void close() throws IOException {
        house.close();
        FileSystemUtils.deleteRecursively(directory);
    }
}
