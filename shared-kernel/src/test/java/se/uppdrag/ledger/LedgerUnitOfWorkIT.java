package se.uppdrag.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.AnnotationCommandHandlerAdapter;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.Repository;
import org.axonframework.modelling.command.RepositoryProvider;
import org.junit.jupiter.api.Test;
import se.uppdrag.ledger.LampEvent.LampHung;

class LedgerUnitOfWorkIT {

    private final TestLedger node = TestLedger.empty();
    private final SimpleCommandBus bus = busOn(node);
    private final AtomicReference<Appended> appended = new AtomicReference<>();
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();

    record LightBoth(UUID first, UUID second) {}

    record HangThenFail(UUID lamp) {}

    record HangOneInsideTheOther(UUID outer, UUID inner) {}

    @Test
    void an_aggregate_made_by_another_is_kept_in_the_same_commit() {
        send(new Lamp.Hang(first));
        var commandId = send(new Lamp.HangBeside(first, second));

        assertThat(oneCommit(2)).isTrue();
        assertThat(names()).containsExactly("lamp-hung", "lamp-lit", "lamp-hung", "lamp-put-out");
        assertThat(node.ledger.caused(commandId).orElseThrow())
                .isEqualTo(new CommandRecord(
                        commandId,
                        null,
                        null,
                        List.of(
                                new CommandRecord.Change("Lamp", first, 2),
                                new CommandRecord.Change("Lamp", second, 0)),
                        2,
                        4));
        assertThat(appended).hasValue(new Appended(2, 4));
    }

    @Test
    void an_aggregate_that_is_taken_takes_the_rest_of_the_command_with_it() {
        send(new Lamp.Hang(first));
        send(new Lamp.Hang(second));

        assertThatThrownBy(() -> send(new Lamp.HangBeside(first, second)))
                .isInstanceOfSatisfying(StreamConflict.class, conflict -> {
                    assertThat(conflict.aggregateId()).isEqualTo(second);
                    assertThat(conflict.streamExists()).isTrue();
                });
        assertThat(node.ledger.headPosition()).isEqualTo(2);

        send(new Lamp.Light(first, 3));
        assertThat(node.ledger.history(first)).hasSize(2);
    }

    @Test
    void two_loaded_aggregates_are_kept_in_one_commit() {
        send(new Lamp.Hang(first));
        send(new Lamp.Hang(second));
        send(new LightBoth(first, second));
        assertThat(oneCommit(3)).isTrue();
        assertThat(names()).containsExactly("lamp-hung", "lamp-hung", "lamp-lit", "lamp-lit");
    }

    @Test
    void a_command_inside_a_command_is_kept_in_the_same_commit() {
        send(new HangOneInsideTheOther(first, second));
        assertThat(oneCommit(1)).isTrue();
        assertThat(node.ledger.headPosition()).isEqualTo(2);
    }

    @Test
    void a_command_that_fails_keeps_nothing() {
        assertThatThrownBy(() -> send(new HangThenFail(first))).hasMessage("after all, no");
        assertThat(node.ledger.headPosition()).isZero();
    }

    @Test
    void a_cached_aggregate_that_another_node_has_overtaken_is_loaded_afresh_after_the_conflict() {
        send(new Lamp.Hang(first));
        var otherBus = busOn(node.otherNode());
        send(otherBus, new Lamp.Light(first, 1));

        assertThatThrownBy(() -> send(new Lamp.Light(first, 2))).isInstanceOf(StreamConflict.class);

        send(new Lamp.Light(first, 2));
        assertThat(node.ledger.history(first))
                .as("already lit, so nothing to do")
                .hasSize(2);
    }

    @Test
    void a_pooled_processor_gets_every_event_with_its_position() {
        var seen = new CopyOnWriteArrayList<Long>();
        var handler = new Object() {
            @EventHandler
            void on(LampHung event, TrackedEventMessage<?> message) {
                assertThat(message).isInstanceOf(LedgerMessage.class);
                seen.add(message.trackingToken().position().orElseThrow());
            }
        };
        try (var threads = Executors.newScheduledThreadPool(2)) {
            var processor = PooledStreamingEventProcessor.builder()
                    .name("hung")
                    .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                            .eventHandlers(handler)
                            .build())
                    .messageSource(node.store)
                    .tokenStore(new InMemoryTokenStore())
                    .transactionManager(NoTransactionManager.INSTANCE)
                    .coordinatorExecutor(threads)
                    .workerExecutor(threads)
                    .initialSegmentCount(1)
                    .initialToken(source -> source.createTailToken())
                    .build();
            send(new Lamp.Hang(first));
            processor.start();
            await().untilAsserted(() -> assertThat(seen).containsExactly(1L));
            send(new Lamp.HangBeside(first, second));
            await().untilAsserted(() -> assertThat(seen).containsExactly(1L, 3L));
            processor.shutDown();
            threads.shutdownNow();
        }
    }

    private List<String> names() {
        return node.ledger.range(1, 100).stream().map(LedgerEntry::name).toList();
    }

    /** Whether all events from a position on were written by one database transaction. */
    private boolean oneCommit(long fromPosition) {
        return node.database.with(connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(
                            "SELECT count(DISTINCT xmin::text) = 1 FROM event WHERE position >= " + fromPosition)) {
                rows.next();
                return rows.getBoolean(1);
            }
        });
    }

    private UUID send(Object command) {
        return send(bus, command);
    }

    private static UUID send(SimpleCommandBus bus, Object command) {
        CommandMessage<Object> message = GenericCommandMessage.asCommandMessage(command);
        var callback = new FutureCallback<Object, Object>();
        bus.dispatch(message, callback);
        var result = callback.getResult();
        if (result.isExceptional()) {
            throw (RuntimeException) result.exceptionResult();
        }
        return UUID.fromString(message.getIdentifier());
    }

    private SimpleCommandBus busOn(TestLedger onNode) {
        var lamps = new AtomicReference<Repository<Lamp>>();
        RepositoryProvider provider = new RepositoryProvider() {
            @Override
            @SuppressWarnings("unchecked")
            public <T> Repository<T> repositoryFor(Class<T> type) {
                return (Repository<T>) lamps.get();
            }
        };
        lamps.set(EventSourcingRepository.builder(Lamp.class)
                .eventStore(onNode.store)
                .repositoryProvider(provider)
                .cache(new AggregateCache(onNode.writer))
                .build());
        var newBus = SimpleCommandBus.builder().build();
        newBus.registerHandlerInterceptor((unit, chain) -> {
            unit.afterCommit(committed -> appended.set(committed.root().getResource(LedgerEventStore.APPENDED)));
            return chain.proceed();
        });
        AggregateAnnotationCommandHandler.<Lamp>builder()
                .aggregateType(Lamp.class)
                .repository(lamps.get())
                .build()
                .subscribe(newBus);
        new AnnotationCommandHandlerAdapter<>(new Handlers(newBus, lamps.get())).subscribe(newBus);
        return newBus;
    }

    static final class Handlers {

        private final SimpleCommandBus bus;
        private final Repository<Lamp> lamps;

        Handlers(SimpleCommandBus bus, Repository<Lamp> lamps) {
            this.bus = bus;
            this.lamps = lamps;
        }

        @CommandHandler
        void decide(LightBoth command) {
            lamps.load(command.first().toString()).execute(lamp -> lamp.light(1));
            lamps.load(command.second().toString()).execute(lamp -> lamp.light(2));
        }

        @CommandHandler
        void decide(HangOneInsideTheOther command) {
            send(bus, new Lamp.Hang(command.inner()));
            send(bus, new Lamp.Hang(command.outer()));
        }

        @CommandHandler
        void decide(HangThenFail command) {
            send(bus, new Lamp.Hang(command.lamp()));
            throw new IllegalStateException("after all, no");
        }
    }
}
