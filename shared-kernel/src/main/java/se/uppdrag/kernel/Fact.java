package se.uppdrag.kernel;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.time.Dating;

/**
 * What surrounds every event: who, when it happened, when the authority knew it, from which source (rules 10 and 11). When it was
 * recorded is the ledger's own time.
 *
 * @param known the day the authority knew it: the date of the document that shows it; absent means when it was recorded
 * @param source document and place as a reader would cite it
 * @param example made up for demonstration; marked "exempel" wherever it is shown
 * @param replaces id of the corrected event whose place this one takes
 */
public record Fact(
        Actor actor,
        Dating happened,
        @Nullable LocalDate known,
        @Nullable String source,
        Entry entry,
        boolean example,
        @Nullable UUID replaces) {

    /** Metadata keys, frozen like stored names: {@code actor, role, onBehalfOf, happened.*, known, source, entry, example, replaces}. */
    public Map<String, String> asMetadata() {
        var metadata = new LinkedHashMap<String, @Nullable Object>();
        metadata.put("actor", actor.person());
        metadata.put("role", actor.role());
        metadata.put("onBehalfOf", actor.onBehalfOf());
        metadata.put("happened.text", happened.text());
        metadata.put("happened.from", happened.from());
        metadata.put("happened.to", happened.to());
        metadata.put("happened.precision", happened.precision());
        metadata.put("known", known);
        metadata.put("source", source);
        metadata.put("entry", entry);
        metadata.put("example", example ? "true" : null);
        metadata.put("replaces", replaces);
        var written = new LinkedHashMap<String, String>();
        metadata.forEach((key, value) -> {
            if (value != null) {
                written.put(key, value.toString());
            }
        });
        return written;
    }

    public static Fact from(Map<String, ?> metadata) {
        var read = new Reader(metadata);
        var onBehalfOf = read.text("onBehalfOf");
        var replaces = read.text("replaces");
        return new Fact(
                new Actor(
                        read.required("actor"),
                        Role.valueOf(read.required("role")),
                        onBehalfOf == null ? null : Party.of(onBehalfOf)),
                new Dating(
                        read.required("happened.text"),
                        read.date("happened.from"),
                        read.date("happened.to"),
                        Dating.Precision.valueOf(read.required("happened.precision"))),
                read.date("known"),
                read.text("source"),
                Entry.valueOf(read.required("entry")),
                "true".equals(read.text("example")),
                replaces == null ? null : UUID.fromString(replaces));
    }

    private record Reader(Map<String, ?> metadata) {

        @Nullable
        String text(String key) {
            return metadata.get(key) instanceof String written ? written : null;
        }

        String required(String key) {
            var written = text(key);
            if (written == null) {
                throw new IllegalStateException("Event metadata lacks " + key);
            }
            return written;
        }

        @Nullable
        LocalDate date(String key) {
            var written = text(key);
            return written == null || written.isEmpty() ? null : LocalDate.parse(written);
        }
    }
}
