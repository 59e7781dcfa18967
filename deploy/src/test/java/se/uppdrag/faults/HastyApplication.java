package se.uppdrag.faults;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import se.uppdrag.UppdragApplication;

/** A faulty build, for the test of the test: the answer goes out while the events still wait for their commit. */
final class HastyApplication {

    private static final Duration UNTIL_COMMIT = Duration.ofMillis(200);

    private HastyApplication() {}

    public static void main(String[] arguments) {
        var application = new SpringApplication(UppdragApplication.class);
        application.addInitializers(context -> context.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? new CommitsLater(source) : bean;
            }
        }));
        application.run(arguments);
    }

    private static final class CommitsLater extends DelegatingDataSource {

        private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().factory());

        CommitsLater(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return (Connection) Proxy.newProxyInstance(
                    getClass().getClassLoader(),
                    new Class<?>[] {Connection.class},
                    new Hasty(super.getConnection(), later));
        }
    }

    /** What moves the head is no longer its own transaction, and the connection is given back only after the commit. */
    private record Hasty(Connection connection, ScheduledExecutorService later) implements InvocationHandler {

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            if (method.getName().equals("prepareStatement") && ((String) arguments[0]).contains("UPDATE head")) {
                connection.setAutoCommit(false);
            }
            if (method.getName().equals("close") && !connection.isClosed() && !connection.getAutoCommit()) {
                later.schedule(this::commit, UNTIL_COMMIT.toMillis(), TimeUnit.MILLISECONDS);
                return null;
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }

        private Void commit() throws SQLException {
            try (connection) {
                connection.commit();
                connection.setAutoCommit(true);
            }
            return null;
        }
    }
}
