package se.uppdrag.query.operation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import se.uppdrag.kernel.Actor;
import se.uppdrag.query.page.NotThere;
import se.uppdrag.query.readmodel.DeadLetter;
import se.uppdrag.query.readmodel.DeadLetters;
import se.uppdrag.query.readmodel.Supervision;
import se.uppdrag.query.readmodel.ViewStatus;

/**
 * {@code /api/v1/views} and {@code /api/v1/dead-letters}, for the administrator. What is asked for is answered by 202: the node
 * that has the view does it within a second or two.
 */
@RestController
final class OperationResource {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ViewJson(
            String name,
            long position,
            long head,
            long behind,
            ViewStatus.State state,
            Instant since,
            @Nullable Long eventsPerSecond,
            int deadLetters) {

        static ViewJson of(ViewStatus status) {
            return new ViewJson(
                    status.view(),
                    status.position(),
                    status.head(),
                    status.behind(),
                    status.state(),
                    status.since(),
                    status.eventsPerSecond(),
                    status.deadLetters());
        }
    }

    /**
     * @param sequence the case, or the stream of an event that belongs to none: what waits for it
     * @param event stored name; absent when the event cannot be read
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LetterJson(
            String id,
            String view,
            long position,
            UUID sequence,
            @Nullable String event,
            String cause,
            Instant since,
            int attempts,
            DeadLetter.State state) {

        static LetterJson of(DeadLetter letter, @Nullable SetAside event) {
            return new LetterJson(
                    letter.id(),
                    letter.view(),
                    letter.position(),
                    letter.sequence(),
                    event == null ? null : event.name(),
                    letter.cause(),
                    letter.since(),
                    letter.attempts(),
                    letter.state());
        }
    }

    record ViewList(List<ViewJson> items, int total) {}

    record LetterList(List<LetterJson> items, int total) {}

    private final Supervision supervision;
    private final DeadLetters letters;
    private final SetAsideEvents events;

    OperationResource(Supervision supervision, DeadLetters letters, SetAsideEvents events) {
        this.supervision = supervision;
        this.letters = letters;
        this.events = events;
    }

    @GetMapping("/api/v1/views")
    ViewList views(Actor actor) {
        NotYours.unlessAdministrator(actor);
        var items = supervision.statuses().stream().map(ViewJson::of).toList();
        return new ViewList(items, items.size());
    }

    @PostMapping("/api/v1/views/{view}/rebuild")
    ResponseEntity<Void> rebuild(@PathVariable String view, Actor actor) {
        NotYours.unlessAdministrator(actor);
        return asked(supervision.askRebuild(view));
    }

    @GetMapping("/api/v1/dead-letters")
    LetterList deadLetters(Actor actor) {
        NotYours.unlessAdministrator(actor);
        var items = letters.all().stream()
                .map(letter -> LetterJson.of(letter, events.find(letter).orElse(null)))
                .toList();
        return new LetterList(items, items.size());
    }

    @PostMapping("/api/v1/dead-letters/{id}/retry")
    ResponseEntity<Void> retry(@PathVariable String id, Actor actor) {
        NotYours.unlessAdministrator(actor);
        return asked(letters.askRetry(id));
    }

    @PostMapping("/api/v1/dead-letters/{id}/drop")
    ResponseEntity<Void> drop(@PathVariable String id, Actor actor) {
        NotYours.unlessAdministrator(actor);
        return asked(letters.askDrop(id));
    }

    private static ResponseEntity<Void> asked(boolean there) {
        if (!there) {
            throw new NotThere();
        }
        return ResponseEntity.accepted().build();
    }
}
