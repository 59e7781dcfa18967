package se.uppdrag.benchmark;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.eventsourcing.eventstore.jpa.DomainEventEntry;
import org.axonframework.eventsourcing.eventstore.jpa.JpaEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jpa.SnapshotEventEntry;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Repository;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import se.uppdrag.command.Command;
import se.uppdrag.command.uppdrag.Bodies;
import se.uppdrag.command.uppdrag.CaseFiles;
import se.uppdrag.command.uppdrag.Meetings;
import se.uppdrag.command.uppdrag.PhasePlans;
import se.uppdrag.command.uppdrag.Uppdrag;
import se.uppdrag.kernel.Region;

/** The same aggregates on an event store of Axon's own, as it comes, on the same PostgreSQL: no projections, no doors. */
final class Peer implements AutoCloseable {

    private final Configuration axon;
    private final AutoCloseable resources;
    private final Map<String, String> fact;

    private Peer(
            EventStorageEngine engine,
            TransactionManager transactions,
            Region region,
            Map<String, String> fact,
            AutoCloseable resources)
            throws ReflectiveOperationException {
        this.fact = fact;
        this.resources = resources;
        var configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(config -> serializer())
                .configureTransactionManager(config -> transactions)
                .configureCorrelationDataProviders(config -> List.of(
                        message -> message instanceof CommandMessage<?> command ? command.getMetaData() : Map.of()))
                .configureEmbeddedEventStore(config -> engine)
                .configureAggregate(Uppdrag.class)
                .configureAggregate(inside("CaseFile"))
                .configureAggregate(inside("DnrClaim"))
                .registerComponent(Region.class, config -> region);
        unasked(configurer, Bodies.class);
        unasked(configurer, CaseFiles.class);
        unasked(configurer, Meetings.class);
        unasked(configurer, PhasePlans.class);
        register(configurer, inside("CaseNumbers"), inside("DnrClaim"));
        register(configurer, inside("HandoverDecisions"), inside("CaseFile"), Uppdrag.class);
        axon = configurer.start();
    }

    static Peer jdbc(DataSource dataSource, Region region, Map<String, String> fact)
            throws ReflectiveOperationException {
        var engine = JdbcEventStorageEngine.builder()
                .eventSerializer(serializer())
                .snapshotSerializer(serializer())
                .connectionProvider(new UnitOfWorkAwareConnectionProviderWrapper(dataSource::getConnection))
                .transactionManager(NoTransactionManager.INSTANCE)
                .build();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
        return new Peer(engine, NoTransactionManager.INSTANCE, region, fact, () -> {});
    }

    static Peer jpa(DataSource dataSource, Region region, Map<String, String> fact)
            throws ReflectiveOperationException {
        var factory = new HibernatePersistenceConfiguration("peer")
                .managedClasses(DomainEventEntry.class, SnapshotEventEntry.class)
                .property(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, dataSource)
                .property(AvailableSettings.JAKARTA_HBM2DDL_DATABASE_ACTION, "drop-and-create")
                .createEntityManagerFactory();
        var transactions = new JpaTransactions(factory);
        var engine = JpaEventStorageEngine.builder()
                .eventSerializer(serializer())
                .snapshotSerializer(serializer())
                .entityManagerProvider(transactions::current)
                .transactionManager(transactions)
                .build();
        return new Peer(engine, transactions, region, fact, factory);
    }

    void send(Command command) {
        var id = UUID.randomUUID().toString();
        axon.commandGateway()
                .sendAndWait(new GenericCommandMessage<>(
                        command, MetaData.from(fact).and("commandId", id).and("correlation", id)));
    }

    @Override
    public void close() throws Exception {
        axon.shutdown();
        resources.close();
    }

    private static Class<?> inside(String name) throws ClassNotFoundException {
        return Class.forName("se.uppdrag.command.casefile." + name);
    }

    /** What handlers may look up, and none of those in the shortest life does. */
    private static <T> void unasked(Configurer configurer, Class<T> type) {
        var instance = type.cast(Proxy.newProxyInstance(
                Peer.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    throw new IllegalStateException("The shortest life asks for " + method);
                }));
        configurer.registerComponent(type, config -> instance);
    }

    /** What a handler asks for beside its command, made of the repositories of these aggregates, which come with the start. */
    private <T> void register(Configurer configurer, Class<T> type, Class<?>... aggregates)
            throws ReflectiveOperationException {
        var made = type.getDeclaredConstructors()[0];
        made.setAccessible(true);
        var instance = type.cast(made.newInstance(
                Arrays.stream(aggregates).map(this::repositoryLater).toArray()));
        configurer.registerComponent(type, config -> instance);
    }

    private Object repositoryLater(Class<?> aggregate) {
        return Proxy.newProxyInstance(
                Peer.class.getClassLoader(), new Class<?>[] {Repository.class}, (proxy, method, arguments) -> {
                    try {
                        return method.invoke(repository(aggregate), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private Repository<?> repository(Class<?> aggregate) {
        return axon.repository(aggregate);
    }

    private static Serializer serializer() {
        return Jackson3Serializer.builder().build();
    }

    /** One entity manager and one transaction for each unit of work, as Spring would give it. */
    private static final class JpaTransactions implements TransactionManager {

        private final EntityManagerFactory factory;
        private final ThreadLocal<EntityManager> current = new ThreadLocal<>();

        JpaTransactions(EntityManagerFactory factory) {
            this.factory = factory;
        }

        EntityManager current() {
            return current.get();
        }

        @Override
        public Transaction startTransaction() {
            var outer = current.get();
            if (outer != null) {
                return new Transaction() {
                    @Override
                    public void commit() {
                        // The outer transaction decides.
                    }

                    @Override
                    public void rollback() {
                        outer.getTransaction().setRollbackOnly();
                    }
                };
            }
            var manager = factory.createEntityManager();
            current.set(manager);
            manager.getTransaction().begin();
            return new Transaction() {
                @Override
                public void commit() {
                    try {
                        manager.getTransaction().commit();
                    } finally {
                        end();
                    }
                }

                @Override
                public void rollback() {
                    try {
                        manager.getTransaction().rollback();
                    } finally {
                        end();
                    }
                }

                private void end() {
                    current.remove();
                    manager.close();
                }
            };
        }
    }
}
