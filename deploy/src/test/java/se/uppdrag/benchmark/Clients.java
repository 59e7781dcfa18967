package se.uppdrag.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** So many clients at once, each on a thread of its own, who share the work until there is none left. */
final class Clients {

    /** What one client opens for itself, and closes. */
    @FunctionalInterface
    interface Opening<C extends AutoCloseable> {
        C open() throws Exception;
    }

    @FunctionalInterface
    interface Work<C, T> {
        void on(C client, T item) throws Exception;
    }

    @FunctionalInterface
    interface Task<T> {
        void on(T item) throws Exception;
    }

    private Clients() {}

    /** @return items per second */
    static <C extends AutoCloseable, T> double perSecond(
            int clients, List<T> items, Opening<C> opening, Work<C, T> work) throws Exception {
        var next = new AtomicInteger();
        var begun = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var running = new ArrayList<Future<?>>();
            for (int client = 0; client < clients; client++) {
                running.add(threads.submit(() -> {
                    try (var it = opening.open()) {
                        for (var i = next.getAndIncrement(); i < items.size(); i = next.getAndIncrement()) {
                            work.on(it, items.get(i));
                        }
                    }
                    return null;
                }));
            }
            for (var one : running) {
                one.get();
            }
        }
        return items.size() / seconds(begun);
    }

    static <T> double perSecond(int clients, List<T> items, Task<T> task) throws Exception {
        return Clients.<AutoCloseable, T>perSecond(clients, items, () -> () -> {}, (nothing, item) -> task.on(item));
    }

    static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    static double milliseconds(long begun) {
        return (System.nanoTime() - begun) / 1e6;
    }
}
