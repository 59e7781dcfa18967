package se.uppdrag.deploy.stores;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The directory of the embedded stores, held by one process at a time: a lock that the operating system drops when the process dies. */
final class DataDirectory implements AutoCloseable {

    private final Path path;
    private final FileChannel lock;

    private DataDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** @throws CannotStart when another process holds it or it cannot be made */
    static DataDirectory hold(Path directory) {
        var path = directory.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            var channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (taken(channel)) {
                channel.close();
                throw new CannotStart(
                        "Another process already runs on the data directory " + path,
                        "Stop that process, or give this one a directory of its own: --uppdrag.data=DIR");
            }
            return new DataDirectory(path, channel);
        } catch (IOException e) {
            throw new CannotStart(
                    "The data directory %s cannot be used: %s".formatted(path, e.getMessage()),
                    "Give a directory that this user may write to: --uppdrag.data=DIR",
                    e);
        }
    }

    private static boolean taken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException held) {
            return true; // by another application in this same process
        }
    }

    Path postgres() {
        return path.resolve("postgres");
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
