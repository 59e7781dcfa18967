package se.uppdrag.ledger;

import org.jspecify.annotations.Nullable;

/** An event with its position. The payload is there when it was made in this process, and is otherwise read from the row. */
record PlacedEvent(StoredEvent stored, @Nullable Object payload) {

    static PlacedEvent read(StoredEvent stored) {
        return new PlacedEvent(stored, null);
    }

    long position() {
        return stored.position();
    }
}
