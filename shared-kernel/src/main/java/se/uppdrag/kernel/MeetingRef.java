package se.uppdrag.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One scheduled meeting of one body, written {@code <body>/<meeting>}, both as UUIDs. */
public record MeetingRef(UUID body, UUID meeting) {

    @JsonCreator
    public static MeetingRef of(String written) {
        var slash = written.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("A meeting is written <body>/<meeting>");
        }
        return new MeetingRef(
                UUID.fromString(written.substring(0, slash)), UUID.fromString(written.substring(slash + 1)));
    }

    @JsonValue
    @Override
    public String toString() {
        return body + "/" + meeting;
    }
}
