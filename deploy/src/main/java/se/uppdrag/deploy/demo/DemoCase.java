package se.uppdrag.deploy.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** The real case RS/1008/2017 as lines of commands; none of them is refused and each records something. */
final class DemoCase {

    /** Idempotency key of the batch; a line's own is {@code key:number}. */
    static final String KEY = "demo-rs-1008-2017";

    /** The director's office may do everything that the case consists of. */
    static final String ACTOR = "office";

    private static final ClassPathResource FILE = new ClassPathResource("demo/rs-1008-2017.ndjson");

    private DemoCase() {}

    static String lines() {
        try {
            return FILE.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the ledger keeps it: scoped by actor. */
    static String keyOfLine(long number) {
        return ACTOR + ":" + KEY + ":" + number;
    }
}
