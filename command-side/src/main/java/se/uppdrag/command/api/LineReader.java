package se.uppdrag.command.api;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/** The lines of a batch, one at a time; of a line beyond the limit only so much is kept as shows that it is. */
final class LineReader implements Closeable {

    /** @param number from 1, blank lines counted */
    record Line(long number, byte[] bytes, boolean tooLong) {}

    private final InputStream in;
    private final long limit;
    private long number;

    LineReader(InputStream in, DataSize limit) {
        this.in = new BufferedInputStream(in, 64 * 1024);
        this.limit = limit.toBytes();
    }

    /** The next line that is not blank; null after the last. */
    @Nullable
    Line next() throws IOException {
        while (true) {
            var bytes = new ByteArrayOutputStream();
            var tooLong = false;
            var read = in.read();
            if (read < 0) {
                return null;
            }
            number++;
            for (; read >= 0 && read != '\n'; read = in.read()) {
                if (bytes.size() < limit) {
                    bytes.write(read);
                } else {
                    tooLong = true;
                }
            }
            if (tooLong || !isBlank(bytes.toByteArray())) {
                return new Line(number, bytes.toByteArray(), tooLong);
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private static boolean isBlank(byte[] bytes) {
        for (var each : bytes) {
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }
}
