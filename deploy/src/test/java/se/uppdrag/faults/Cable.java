package se.uppdrag.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/** The wire between an application and a store, a TCP proxy on the loopback interface: it can be cut, held and slowed. */
final class Cable implements AutoCloseable {

    private static final int WAITING = 50;
    private static final int BUFFER = 16 * 1024;

    private final int to;
    private final ServerSocket door;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private final Object held = new Object();
    private volatile boolean whole = true;
    private boolean stalled;
    private volatile Duration delay = Duration.ZERO;

    Cable(int to) throws IOException {
        this.to = to;
        this.door = new ServerSocket(0, WAITING, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().name("cable-" + port()).start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Every connection breaks, and new ones break at once. */
    void cut() throws IOException {
        whole = false;
        for (var end : ends) {
            end.close();
        }
    }

    /** Connections stay, and new ones are taken, but nothing comes through: as behind a firewall that drops packets. */
    void stall() {
        synchronized (held) {
            stalled = true;
        }
    }

    /** Each piece of what is sent takes that much longer. */
    void slow(Duration longer) {
        delay = longer;
    }

    /** As if nothing had been; what was held comes through. */
    void mend() {
        synchronized (held) {
            stalled = false;
            held.notifyAll();
        }
        delay = Duration.ZERO;
        whole = true;
    }

    @Override
    public void close() throws IOException {
        door.close();
        mend();
        cut();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var near = door.accept();
                if (whole) {
                    connect(near);
                } else {
                    near.close();
                }
            } catch (IOException e) {
                if (!door.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void connect(Socket near) throws IOException {
        var far = new Socket(InetAddress.getLoopbackAddress(), to);
        near.setTcpNoDelay(true);
        far.setTcpNoDelay(true);
        ends.add(near);
        ends.add(far);
        Thread.ofVirtual().start(() -> carry(near, far));
        Thread.ofVirtual().start(() -> carry(far, near));
    }

    private void carry(Socket from, Socket into) {
        try (from;
                into) {
            carry(from.getInputStream(), into.getOutputStream());
        } catch (IOException ended) {
            // One end has hung up, or the cable was cut: so does the other.
        } finally {
            ends.remove(from);
            ends.remove(into);
        }
    }

    private void carry(InputStream from, OutputStream into) throws IOException {
        var piece = new byte[BUFFER];
        for (var length = from.read(piece); length >= 0; length = from.read(piece)) {
            LockSupport.parkNanos(delay.toNanos());
            awaitRelease();
            into.write(piece, 0, length);
        }
    }

    private void awaitRelease() throws IOException {
        synchronized (held) {
            while (stalled) {
                try {
                    held.wait();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IOException("Interrupted while the cable was held", e);
                }
            }
        }
    }
}
