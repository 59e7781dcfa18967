package se.uppdrag.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One numbered point of one proposal or decision, written {@code <uuid>/<number>}. */
public record PointRef(UUID decision, String number) {

    public static final int LONGEST_NUMBER = 20;

    public PointRef {
        if (number.isBlank() || number.length() > LONGEST_NUMBER) {
            throw new IllegalArgumentException("A point needs a number of at most 20 characters");
        }
    }

    @JsonCreator
    public static PointRef of(String written) {
        var slash = written.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("A point is written <decision>/<number>");
        }
        return new PointRef(UUID.fromString(written.substring(0, slash)), written.substring(slash + 1));
    }

    @JsonValue
    @Override
    public String toString() {
        return decision + "/" + number;
    }
}
