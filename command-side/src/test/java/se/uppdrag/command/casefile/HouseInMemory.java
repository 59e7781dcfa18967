package se.uppdrag.command.casefile;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.Repository;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.slf4j.LoggerFactory;
import se.uppdrag.command.Command;
import se.uppdrag.command.Facts;
import se.uppdrag.command.body.BodyHouse;
import se.uppdrag.command.change.EarlierChange;
import se.uppdrag.command.comparison.CostComparison;
import se.uppdrag.command.measure.Measure;
import se.uppdrag.command.measure.Measures;
import se.uppdrag.command.plan.PhasePlan;
import se.uppdrag.command.uppdrag.CaseFiles;
import se.uppdrag.command.uppdrag.PhasePlans;
import se.uppdrag.command.uppdrag.Uppdrag;
import se.uppdrag.kernel.History;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.Region;
import se.uppdrag.kernel.body.BodyEvent;
import se.uppdrag.kernel.measure.MeasureEvent;
import se.uppdrag.kernel.measure.MeasureState;
import se.uppdrag.ledger.Recordings;

/** The real aggregates behind a command bus, with their history in memory and every aggregate kept in the cache, as in the running house. */
public final class HouseInMemory implements AutoCloseable {

    static {
        System.setProperty("disable-axoniq-console-message", "true");
        // A walk asks for many a stream that is not there, and each would be a stack trace.
        var repositories = (Logger) LoggerFactory.getLogger("org.axonframework.modelling.command.AbstractRepository");
        repositories.setLevel(Level.ERROR);
    }

    private final UniqueStreams storage = new UniqueStreams();
    private final Configuration axon;

    public HouseInMemory() {
        this(Facts.REGION);
    }

    public HouseInMemory(Region region) {
        // Without the modules on the class path: one of them would look for an Axon Server.
        var house = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(config -> serializer())
                .configureMessageSerializer(config -> serializer())
                .configureEventSerializer(config -> serializer())
                .configureCorrelationDataProviders(config -> List.of(message -> message.getMetaData()))
                .registerComponent(Region.class, config -> region)
                .configureEmbeddedEventStore(config -> storage)
                .configureAggregate(cached(CaseFile.class))
                .configureAggregate(cached(Uppdrag.class))
                .configureAggregate(cached(DnrClaim.class))
                .configureAggregate(cached(PhasePlan.class))
                .configureAggregate(cached(Measure.class))
                .configureAggregate(cached(EarlierChange.class))
                .configureAggregate(cached(CostComparison.class))
                .registerComponent(
                        HandoverDecisions.class,
                        config -> new HandoverDecisions(later(config, CaseFile.class), later(config, Uppdrag.class)))
                .registerComponent(CaseNumbers.class, config -> new CaseNumbers(later(config, DnrClaim.class)))
                .registerComponent(CaseFiles.class, config -> new RecordedCaseFiles(config.eventStore()))
                .registerComponent(Measures.class, config -> this::measure)
                .registerComponent(PhasePlans.class, config -> Facts::plan)
                .registerCommandHandler(config ->
                        new PassingOn(later(config, CaseFile.class), later(config, Uppdrag.class), config.eventStore()))
                .configureAggregate(cached(BodyHouse.AGGREGATE))
                .registerCommandHandler(config -> config.getComponent(HandoverDecisions.class));
        axon = BodyHouse.in(house, HouseInMemory::later, this::bodies, region).start();
    }

    private MeasureState measure(UUID id) {
        var history = History.<MeasureState, MeasureEvent>of(MeasureState.none(), MeasureState::after);
        for (var fact : recorded(id, MeasureEvent.class)) {
            history = history.after(fact);
        }
        return history.state();
    }

    private List<UUID> bodies() {
        return storage.all.stream()
                .filter(event -> event.getPayload() instanceof BodyEvent.BodyRegistered)
                .map(event -> UUID.fromString(event.getAggregateIdentifier()))
                .toList();
    }

    private static <T> AggregateConfigurer<T> cached(Class<T> aggregate) {
        return AggregateConfigurer.defaultConfiguration(aggregate).configureCache(config -> new Everything());
    }

    /** A repository that is looked up when it is used: those of the aggregates wait for what their handlers are given. */
    @SuppressWarnings("unchecked")
    private static <T> Repository<T> later(Configuration config, Class<T> aggregate) {
        return (Repository<T>) Proxy.newProxyInstance(
                HouseInMemory.class.getClassLoader(), new Class<?>[] {Repository.class}, (proxy, method, arguments) -> {
                    try {
                        return method.invoke(config.repository(aggregate), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static Serializer serializer() {
        return Jackson3Serializer.builder().build();
    }

    /** The events that the command caused, in order. */
    public List<DomainEventMessage<?>> send(Command command) {
        return send(command, Facts.fact());
    }

    /** @throws RuntimeException that the command ended with */
    public List<DomainEventMessage<?>> send(Command command, Map<String, ?> fact) {
        var before = storage.all.size();
        var callback = new FutureCallback<Object, Object>();
        axon.commandBus().dispatch(new GenericCommandMessage<>(command, fact), callback);
        var result = callback.getResult();
        if (result.isExceptional()) {
            throw result.exceptionResult() instanceof RuntimeException why
                    ? why
                    : new IllegalStateException(result.exceptionResult());
        }
        return List.copyOf(storage.all.subList(before, storage.all.size()));
    }

    public List<DomainEventMessage<?>> history() {
        return List.copyOf(storage.all);
    }

    /** What was recorded in a stream, as a fold meets it. */
    @SuppressWarnings("unchecked")
    public <E> List<Recorded<E>> recorded(UUID stream, Class<E> type) {
        return (List<Recorded<E>>) (List<?>) storage.recorded.getOrDefault(stream.toString(), List.of());
    }

    /** The history that the cached aggregate itself holds. */
    public History<?, ?> live(Class<?> aggregate, UUID id) {
        var unitOfWork = DefaultUnitOfWork.startAndGet(null);
        try {
            return axon.repository(aggregate).load(id.toString()).invoke(HouseInMemory::historyOf);
        } finally {
            unitOfWork.rollback();
        }
    }

    private static History<?, ?> historyOf(Object aggregate) {
        try {
            Field field = aggregate.getClass().getDeclaredField("history");
            field.setAccessible(true);
            return (History<?, ?>) field.get(aggregate);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        axon.shutdown();
    }

    /** As the ledger: no two events share a place in a stream, and a commit is all or nothing. */
    private static final class UniqueStreams extends InMemoryEventStorageEngine {

        private final List<DomainEventMessage<?>> all = new ArrayList<>();
        private final Map<String, List<Recorded<?>>> recorded = new HashMap<>();
        private final HashSet<String> places = new HashSet<>();

        @Override
        public void appendEvents(List<? extends EventMessage<?>> events) {
            var taken = new ArrayList<String>();
            for (var event : events) {
                var domain = (DomainEventMessage<?>) event;
                var place = domain.getAggregateIdentifier() + "/" + domain.getSequenceNumber();
                if (places.contains(place)) {
                    throw new ConcurrencyException("Already taken: " + place);
                }
                taken.add(place);
            }
            super.appendEvents(events);
            places.addAll(taken);
            for (var event : events) {
                var domain = (DomainEventMessage<?>) event;
                all.add(domain);
                recorded.computeIfAbsent(domain.getAggregateIdentifier(), stream -> new ArrayList<>())
                        .add(Recordings.of(domain.getPayload(), domain));
            }
        }
    }

    /** Forgets nothing, so that what it holds can be compared with what was stored. */
    private static final class Everything implements Cache {

        private final Map<Object, Object> entries = new HashMap<>();

        @SuppressWarnings("unchecked")
        @Override
        public <K, V> V get(K key) {
            return (V) entries.get(key);
        }

        @Override
        public void put(Object key, Object value) {
            entries.put(key, value);
        }

        @Override
        public boolean putIfAbsent(Object key, Object value) {
            return entries.putIfAbsent(key, value) == null;
        }

        @Override
        public boolean remove(Object key) {
            return entries.remove(key) != null;
        }

        @Override
        public void removeAll() {
            entries.clear();
        }

        @Override
        public boolean containsKey(Object key) {
            return entries.containsKey(key);
        }

        @SuppressWarnings("unchecked")
        @Override
        public <V> void computeIfPresent(Object key, UnaryOperator<V> update) {
            entries.computeIfPresent(key, (known, value) -> update.apply((V) value));
        }

        @Override
        public Registration registerCacheEntryListener(EntryListener listener) {
            return () -> true;
        }
    }
}
