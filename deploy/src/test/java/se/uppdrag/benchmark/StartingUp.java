package se.uppdrag.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.springframework.util.FileSystemUtils;
import se.uppdrag.running.Issuer;

/** The demonstration as whoever tries it meets it: a process in 512 MB of heap, first in an empty directory, then again. */
final class StartingUp {

    private static final String TOKEN = Issuer.token("office");
    private static final String CASE = "/arenden/RS/1008/2017";
    private static final List<String> PAGES = List.of("/", "/tidsfrister", CASE, "/organ");
    private static final double PATIENCE = 60;

    /** Seconds from the start of the process. */
    private record Times(double ready, double shown) {}

    private StartingUp() {}

    static void measure(Table table) throws IOException {
        var directory = Files.createTempDirectory("uppdrag-start");
        try {
            var cold = start(Application.AS_RUN, directory, 0);
            var warm = new ArrayList<Times>();
            var jar = new ArrayList<Times>();
            for (int time = 1; time <= 3; time++) {
                warm.add(start(Application.AS_RUN, directory, time));
                jar.add(start(Application.AS_JAR, directory, -time));
            }
            table.figures("first start, with the demonstration, 512 MB of heap, s", Figures.of(cold.ready), null);
            table.figures(
                    "start on what is there, s",
                    Figures.of(warm.stream().map(Times::ready).toList()),
                    Goal.atMost(6));
            table.figures(
                    "... with both compilers, as the jar, s",
                    Figures.of(jar.stream().map(Times::ready).toList()),
                    null);
            table.figures(
                    "... until the case of the demonstration is shown, s",
                    Figures.of(warm.stream().map(Times::shown).toList()),
                    null);
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
    }

    private static Times start(List<String> machine, Path directory, int time) throws IOException {
        try (var application = new Application(
                machine, directory.resolve(time + ".log"), "--uppdrag.data=" + directory.resolve("data"))) {
            var ready = application.ready();
            try (var client = new KeepAlive(application.port(), TOKEN)) {
                while (!client.finds(CASE)) {
                    if (application.seconds() > PATIENCE) {
                        throw new IllegalStateException(CASE + " is not there");
                    }
                    LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
                }
                var shown = application.seconds();
                for (var page : PAGES) {
                    client.get(page);
                }
                application.stop();
                return new Times(ready, shown);
            }
        }
    }
}
