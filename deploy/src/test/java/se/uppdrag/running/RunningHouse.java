package se.uppdrag.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import se.uppdrag.UppdragApplication;
import se.uppdrag.deploy.access.OwnTokens;

/** The application as {@code java -jar} starts it, but in this process. */
public final class RunningHouse implements AutoCloseable {

    private final Path directory;
    private final boolean temporary;
    private final ConfigurableApplicationContext context;

    private RunningHouse(Path directory, boolean temporary, String... options) {
        this.directory = directory;
        this.temporary = temporary;
        var arguments = new ArrayList<>(List.of("--server.port=0", "--uppdrag.data=" + directory));
        arguments.addAll(List.of(options));
        this.context = new SpringApplication(UppdragApplication.class).run(arguments.toArray(String[]::new));
    }

    /** In a directory of its own, which goes with it: for a test that fills or empties the house more than others would like. */
    public static RunningHouse open(boolean demo) throws IOException {
        return new RunningHouse(Files.createTempDirectory("uppdrag"), true, "--uppdrag.demo=" + demo);
    }

    /** On what the directory holds, and leaves it there. */
    public static RunningHouse open(Path directory, String... options) {
        return new RunningHouse(directory, false, options);
    }

    /** {@code http://localhost:33001} and the path. */
    public String url(String path) {
        var server = ((WebServerApplicationContext) context).getWebServer();
        return "http://localhost:" + server.getPort() + path;
    }

    /** What another one is opened with to use the stores of this one, and what else it shall be told. */
    String[] onItsStores(String... options) {
        var ledger = bean(JdbcConnectionDetails.class);
        var all = new ArrayList<>(List.of(options));
        all.add("--spring.datasource.url=" + ledger.getJdbcUrl());
        all.add("--spring.datasource.username=" + ledger.getUsername());
        all.add("--spring.mongodb.uri=" + bean(MongoConnectionDetails.class).getConnectionString());
        return all.toArray(String[]::new);
    }

    /** For {@code Authorization: Bearer}, as a demo person. */
    public String token(String person) {
        return bean(OwnTokens.class).of(person);
    }

    public <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    boolean hasBeanIn(String packageName) {
        return List.of(context.getBeanDefinitionNames()).stream()
                .map(context::getType)
                .anyMatch(type -> type != null && type.getName().startsWith(packageName));
    }

    @Override
    public void close() throws IOException {
        context.close();
        if (temporary) {
            FileSystemUtils.deleteRecursively(directory);
        }
    }
}
