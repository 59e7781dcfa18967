package se.uppdrag.command.form;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.uppdrag.command.dispatch.Aggregate;
import se.uppdrag.kernel.Recorded;

/**
 * What a form is about.
 *
 * @param id absent for what does not exist yet
 * @param page where its page is, {@code /uppdrag/<id>}
 */
record Subject(
        Aggregate aggregate,
        @Nullable UUID id,
        String page,
        String title,
        Choices choices,
        List<? extends Recorded<?>> facts) {

    Optional<Recorded<?>> fact(UUID event) {
        for (Recorded<?> fact : facts) {
            if (fact.eventId().equals(event)) {
                return Optional.of(fact);
            }
        }
        return Optional.empty();
    }
}
