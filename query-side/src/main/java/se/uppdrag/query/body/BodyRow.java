package se.uppdrag.query.body;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.body.BodyState.Holding;
import se.uppdrag.query.page.Words;

/**
 * One holding of a role. {@code from} and {@code until}: as the source writes them; {@code until} absent: still held.
 *
 * @param person the id that history keeps; who it is stands in the directory of persons
 */
record BodyRow(
        UUID holding,
        String role,
        boolean acting,
        String person,
        String from,
        @Nullable String until,
        boolean untilExample,
        boolean example) {

    static BodyRow of(Holding holding, Words words) {
        var held = holding.held();
        var ended = holding.ended();
        return new BodyRow(
                holding.id(),
                held.fact().role(),
                held.fact().acting(),
                held.fact().person(),
                words.dating(held.trace().happened()),
                ended == null ? null : words.dating(ended.trace().happened()),
                ended != null && ended.trace().example(),
                held.trace().example());
    }
}
