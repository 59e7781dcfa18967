package se.uppdrag.query.body;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.uppdrag.kernel.Reach;
import se.uppdrag.kernel.body.BodyState;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.query.page.Answers;
import se.uppdrag.query.page.NotThere;
import se.uppdrag.query.state.StreamDocument;

/** {@code GET /api/v1/bodies} and {@code /api/v1/bodies/{id}}: bodies with every holding of a role, ended ones included. */
@RestController
final class BodyResource {

    private final BodyFinder bodies;

    BodyResource(BodyFinder bodies) {
        this.bodies = bodies;
    }

    /** {@code until} absent: still held. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HoldingJson(
            UUID id,
            String person,
            String role,
            boolean acting,
            Dating from,
            @Nullable Dating until,
            boolean example) {}

    /** {@code names}: all that it has had, the present one last. */
    record BodyJson(
            UUID id,
            String party,
            String name,
            List<String> names,
            List<String> successors,
            List<HoldingJson> holdings) {

        static BodyJson of(StreamDocument<BodyState> document) {
            var state = document.state();
            return new BodyJson(
                    state.id(),
                    state.party().toString(),
                    state.name(),
                    state.names(),
                    state.successors().stream().map(Object::toString).toList(),
                    state.holdings().stream()
                            .map(holding -> {
                                var held = holding.held();
                                var ended = holding.ended();
                                return new HoldingJson(
                                        holding.id(),
                                        held.fact().person(),
                                        held.fact().role(),
                                        held.fact().acting(),
                                        held.trace().happened(),
                                        ended == null ? null : ended.trace().happened(),
                                        held.trace().example());
                            })
                            .toList());
        }
    }

    record Bodies(List<BodyJson> items, int total) {}

    @GetMapping("/api/v1/bodies")
    Bodies all(Reach reach, @RequestParam @Nullable Long after) {
        bodies.lags(after);
        var items = bodies.all(reach).stream().map(BodyJson::of).toList();
        return new Bodies(items, items.size());
    }

    @GetMapping("/api/v1/bodies/{id}")
    ResponseEntity<BodyJson> one(Reach reach, @PathVariable String id, @RequestParam @Nullable Long after) {
        bodies.lags(after);
        var document = bodies.find(reach, NotThere.unlessId(id)).orElseThrow(NotThere::new);
        return Answers.versioned(document.version(), BodyJson.of(document));
    }
}
