package se.uppdrag.query.comparison;

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
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.comparison.ComparisonEvent;
import se.uppdrag.kernel.comparison.ComparisonEvent.ComparisonDefined;
import se.uppdrag.kernel.comparison.ComparisonEvent.FindingExplained;
import se.uppdrag.kernel.comparison.ComparisonEvent.IndexationApplied;
import se.uppdrag.kernel.comparison.ComparisonState;
import se.uppdrag.kernel.comparison.Finding;
import se.uppdrag.kernel.comparison.Premises;
import se.uppdrag.kernel.comparison.SignRule;
import se.uppdrag.kernel.figure.Check;
import se.uppdrag.kernel.figure.Figure;
import se.uppdrag.kernel.figure.Indexation;
import se.uppdrag.query.page.Answers;
import se.uppdrag.query.page.FactJson;
import se.uppdrag.query.page.NotThere;
import se.uppdrag.query.page.ToldJson;

/** {@code GET /api/v1/comparisons} and {@code /api/v1/comparisons/{id}}: what was recorded, as history keeps it, beside what it comes to. */
@RestController
final class ComparisonResource {

    private final ComparisonFinder comparisons;

    ComparisonResource(ComparisonFinder comparisons) {
        this.comparisons = comparisons;
    }

    record Listed(UUID id, UUID uppdragId, String title, int findings) {}

    record Comparisons(List<Listed> items, int total) {}

    /** {@code sum}: of what is known; {@code unknown}: how many lines are not; {@code variance}: the first alternative against this one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AlternativeJson(
            String key,
            String name,
            Figure sum,
            int unknown,
            @Nullable Figure variance) {}

    record AssumptionJson(ToldJson<ComparisonEvent> stated, List<ToldJson<ComparisonEvent>> revisions) {}

    record IndexationJson(IndexationApplied stated, List<Indexation.Value> values, Figure result, FactJson fact) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FindingJson(
            String id,
            Finding.Kind kind,
            String about,
            @Nullable Check check,
            @Nullable FindingExplained explained,
            FactJson fact) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ComparisonJson(
            UUID id,
            @Nullable ComparisonDefined defined,
            List<AlternativeJson> alternatives,
            List<ToldJson<ComparisonEvent>> lines,
            List<ToldJson<ComparisonEvent>> totals,
            List<AssumptionJson> assumptions,
            List<IndexationJson> indexations,
            List<String> stale,
            List<FindingJson> findings) {

        static ComparisonJson of(ComparisonState state) {
            var defined = state.defined();
            return new ComparisonJson(
                    state.id(),
                    defined == null ? null : defined.fact(),
                    alternatives(state),
                    ToldJson.all(state.table().lines()),
                    ToldJson.all(state.table().totals()),
                    state.premises().assumptions().stream()
                            .map(one -> new AssumptionJson(ToldJson.of(one.stated()), ToldJson.all(one.revisions())))
                            .toList(),
                    state.premises().indexations().stream()
                            .map(ComparisonJson::indexation)
                            .toList(),
                    state.premises().stale(),
                    state.findings().stream().map(ComparisonJson::finding).toList());
        }

        private static List<AlternativeJson> alternatives(ComparisonState state) {
            var table = state.table();
            var rule = state.signRule().orElse(SignRule.COSTS_NEGATIVE);
            return table.alternatives().stream()
                    .map(Told::fact)
                    .map(one -> new AlternativeJson(
                            one.key(),
                            one.name(),
                            table.sum(one.key()).figure(),
                            table.sum(one.key()).unknown(),
                            table.others().contains(one.key()) ? table.variance(one.key(), rule) : null))
                    .toList();
        }

        private static IndexationJson indexation(Told<IndexationApplied> told) {
            var indexation = Premises.of(told.fact());
            return new IndexationJson(told.fact(), indexation.values(), indexation.result(), FactJson.of(told.trace()));
        }

        private static FindingJson finding(Finding finding) {
            var explained = finding.explained();
            return new FindingJson(
                    finding.id(),
                    finding.kind(),
                    finding.about(),
                    finding.check(),
                    explained == null ? null : explained.fact(),
                    FactJson.of(finding.trace()));
        }
    }

    @GetMapping("/api/v1/comparisons")
    Comparisons all(Reach reach, @RequestParam @Nullable Long after) {
        comparisons.lags(after);
        var items = comparisons.all(reach).stream()
                .map(document -> new Listed(
                        UUID.fromString(document.id()),
                        document.state().uppdragId(),
                        document.state().title(),
                        document.state().findings().size()))
                .toList();
        return new Comparisons(items, items.size());
    }

    @GetMapping("/api/v1/comparisons/{id}")
    ResponseEntity<ComparisonJson> one(Reach reach, @PathVariable String id, @RequestParam @Nullable Long after) {
        comparisons.lags(after);
        var document = comparisons.find(reach, NotThere.unlessId(id)).orElseThrow(NotThere::new);
        return Answers.versioned(document.version(), ComparisonJson.of(document.state()));
    }
}
