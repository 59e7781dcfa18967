package se.uppdrag.query.plan;

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
import se.uppdrag.kernel.plan.PhasePlanState;
import se.uppdrag.kernel.uppdrag.Gate;
import se.uppdrag.kernel.uppdrag.Passage;
import se.uppdrag.kernel.uppdrag.Standing;
import se.uppdrag.query.page.Answers;
import se.uppdrag.query.page.NotThere;
import se.uppdrag.query.state.StreamDocument;

/** {@code GET /api/v1/phase-plans} and {@code /api/v1/phase-plans/{id}}: the plans that are kept ready, retired ones included. */
@RestController
final class PhasePlanResource {

    private final PhasePlanFinder plans;

    PhasePlanResource(PhasePlanFinder plans) {
        this.plans = plans;
    }

    /** {@code passage}: which way the gate bars. */
    record ConditionJson(Gate gate, Passage passage, String source, Standing standing) {}

    record PhaseJson(
            String key, String name, List<String> after, boolean outsourcing, List<ConditionJson> conditions) {}

    /** {@code version}: of the plan's words; {@code offered} false: retired. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PhasePlanJson(
            UUID id, String name, @Nullable String description, int version, boolean offered, List<PhaseJson> phases) {

        static PhasePlanJson of(StreamDocument<PhasePlanState> document) {
            var state = document.state();
            return new PhasePlanJson(
                    state.id(),
                    state.name(),
                    state.description(),
                    state.version(),
                    document.state().retired() == null,
                    state.phases().stream()
                            .map(phase -> new PhaseJson(
                                    phase.key(),
                                    phase.name(),
                                    phase.after(),
                                    phase.outsourcing(),
                                    phase.conditions().stream()
                                            .map(condition -> new ConditionJson(
                                                    condition.gate(),
                                                    condition.passage() == null ? Passage.START : condition.passage(),
                                                    condition.source(),
                                                    condition.standing()))
                                            .toList()))
                            .toList());
        }
    }

    record PhasePlans(List<PhasePlanJson> items, int total) {}

    @GetMapping("/api/v1/phase-plans")
    PhasePlans all(Reach reach, @RequestParam @Nullable Long after) {
        plans.lags(after);
        var items = plans.all(reach).stream().map(PhasePlanJson::of).toList();
        return new PhasePlans(items, items.size());
    }

    @GetMapping("/api/v1/phase-plans/{id}")
    ResponseEntity<PhasePlanJson> one(Reach reach, @PathVariable String id, @RequestParam @Nullable Long after) {
        plans.lags(after);
        var document = plans.find(reach, NotThere.unlessId(id)).orElseThrow(NotThere::new);
        return Answers.versioned(document.version(), PhasePlanJson.of(document));
    }
}
