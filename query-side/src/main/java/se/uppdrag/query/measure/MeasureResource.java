package se.uppdrag.query.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.uppdrag.kernel.Reach;
import se.uppdrag.kernel.figure.Check;
import se.uppdrag.kernel.figure.Figure;
import se.uppdrag.kernel.figure.Sum;
import se.uppdrag.kernel.measure.Horizon;
import se.uppdrag.kernel.measure.MeasureEvent;
import se.uppdrag.kernel.measure.MeasureEvent.MeasureProposed;
import se.uppdrag.kernel.measure.MeasureState;
import se.uppdrag.kernel.measure.MeasureStatus;
import se.uppdrag.ledger.StoredNames;
import se.uppdrag.query.page.Answers;
import se.uppdrag.query.page.FactJson;
import se.uppdrag.query.page.NotThere;
import se.uppdrag.query.state.StreamDocument;

/** {@code GET /api/v1/measures} and {@code /api/v1/measures/{id}}. */
@RestController
final class MeasureResource {

    /** As the list has it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MeasureItem(
            UUID id,
            UUID uppdragId,
            String text,
            @Nullable Horizon horizon,
            MeasureStatus status,
            Figure estimate,
            @Nullable UUID sameAs,
            boolean example) {

        static MeasureItem of(StreamDocument<MeasureState> document) {
            var state = document.state();
            return new MeasureItem(
                    state.id(),
                    state.uppdragId(),
                    state.text(),
                    state.horizon(),
                    state.status(),
                    state.estimate(),
                    state.sameAs(),
                    document.example());
        }
    }

    /** {@code event}: stored name; {@code said}: its components. */
    record SaidJson(String event, MeasureEvent said, FactJson fact) {}

    /** @param parts the estimate beside the sum of its parts; absent when it has none */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MeasureJson(
            MeasureItem measure,
            MeasureProposed proposed,
            @Nullable Check parts,
            boolean negative,
            List<SaidJson> said) {}

    /** @param all and adopted and realised: of all that the filter leaves, not of the page */
    record MeasureList(
            List<MeasureItem> items,
            int page,
            int limit,
            int pages,
            long total,
            Sum all,
            Sum adopted,
            Sum realised,
            boolean lagging) {}

    private final MeasureFinder measures;

    MeasureResource(MeasureFinder measures) {
        this.measures = measures;
    }

    @GetMapping("/api/v1/measures")
    MeasureList list(Reach reach, @Valid @ModelAttribute MeasureFilter filter) {
        var lagging = measures.lags(filter.after());
        var answer = measures.find(reach, filter);
        var paging = filter.paging();
        return new MeasureList(
                answer.found().rows().stream().map(MeasureItem::of).toList(),
                paging.page(),
                paging.limit(),
                paging.pages(answer.found().total()),
                answer.found().total(),
                answer.portfolio().all(),
                answer.portfolio().adopted(),
                answer.portfolio().realised(),
                lagging);
    }

    @GetMapping("/api/v1/measures/{id}")
    ResponseEntity<MeasureJson> one(Reach reach, @PathVariable String id, @RequestParam @Nullable Long after) {
        measures.lags(after);
        var document = measures.find(reach, NotThere.unlessId(id)).orElseThrow(NotThere::new);
        var state = document.state();
        var proposed = state.proposed();
        if (proposed == null) {
            throw new NotThere();
        }
        return Answers.versioned(
                document.version(),
                new MeasureJson(
                        MeasureItem.of(document),
                        proposed.fact(),
                        state.parts().orElse(null),
                        state.negative(),
                        state.since().stream()
                                .map(told -> new SaidJson(
                                        StoredNames.kebab(told.fact().getClass().getSimpleName()),
                                        told.fact(),
                                        FactJson.of(told.trace())))
                                .toList()));
    }
}
