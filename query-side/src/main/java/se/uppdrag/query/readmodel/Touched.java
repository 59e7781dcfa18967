package se.uppdrag.query.readmodel;

import java.util.UUID;

/** Which documents of a view an event changes. */
public sealed interface Touched {

    Touched NOTHING = new Nothing();

    record Nothing() implements Touched {}

    /** Brings the document into being. */
    record Beginning(String id) implements Touched {}

    /** It is an error when the document is missing. */
    record One(String id) implements Touched {}

    /** Every document of the case, also none. */
    record AllOfCase(UUID caseFileId) implements Touched {}

    static Touched beginning(UUID id) {
        return new Beginning(id.toString());
    }

    static Touched one(UUID id) {
        return new One(id.toString());
    }

    static Touched allOfCase(UUID caseFileId) {
        return new AllOfCase(caseFileId);
    }
}
