package se.uppdrag.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/**
 * What the application has said of one command, as the driver wrote it down after the answer was there.
 *
 * @param key the idempotency key as it was sent
 * @param position of the command's last event
 * @param version of the aggregate after the command: the sequence of its last event, from 0
 */
record Acknowledged(String key, long position, UUID aggregate, long version) {

    private static final String KEPT = "kept";
    private static final String OTHER = "other";

    String line() {
        return "%s %s %d %s %d%n".formatted(KEPT, key, position, aggregate, version);
    }

    /** Any answer that is neither an acknowledgement nor the wish that the command be sent again later. */
    static String other(String key, int status, String body) {
        return "%s %s %d %s%n".formatted(OTHER, key, status, body.replaceAll("\\s+", " "));
    }

    static List<Acknowledged> in(Path record) throws IOException {
        return whole(record).stream()
                .filter(line -> line.startsWith(KEPT))
                .map(line -> line.split(" "))
                .map(part -> new Acknowledged(
                        part[1], Long.parseLong(part[2]), UUID.fromString(part[3]), Long.parseLong(part[4])))
                .toList();
    }

    static List<String> otherAnswers(Path record) throws IOException {
        return whole(record).stream().filter(line -> line.startsWith(OTHER)).toList();
    }

    static int count(Path record) throws IOException {
        return in(record).size();
    }

    /** A line without its end is still being written. */
    private static List<String> whole(Path record) throws IOException {
        if (!Files.exists(record)) {
            return List.of();
        }
        var text = Files.readString(record);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }
}
