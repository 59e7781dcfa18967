package se.uppdrag.query.readmodel;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.uppdrag.kernel.Party;

/**
 * What a view keeps of one subject. Its JSON is its components: UUIDs and parties as text, days and instants as ISO 8601 that
 * sorts as time does.
 */
public interface ViewDocument<D extends ViewDocument<D>> {

    String id();

    /** Position of the last event that was folded in. */
    long position();

    UUID caseFileId();

    /** The same document, with that event folded in. */
    D at(long position);

    /** What of it a reader sees who asks for a party; empty: nothing, not even that it is there (INQ-09). */
    default Optional<D> within(Party party) {
        return Optional.empty();
    }

    /** The streams that it is folded from; of a case file, its own alone. */
    default Set<UUID> streams() {
        return Stream.of(UUID.fromString(id()), caseFileId()).collect(Collectors.toUnmodifiableSet());
    }
}
