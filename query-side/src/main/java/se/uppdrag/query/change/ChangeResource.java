package se.uppdrag.query.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.uppdrag.kernel.Reach;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.change.BeforeAfter;
import se.uppdrag.kernel.change.ChangeEvent;
import se.uppdrag.kernel.change.ChangeEvent.EarlierChangeDescribed;
import se.uppdrag.kernel.change.ChangeKind;
import se.uppdrag.kernel.change.ChangeState;
import se.uppdrag.kernel.change.Finding;
import se.uppdrag.kernel.change.Reckoning;
import se.uppdrag.kernel.change.Target;
import se.uppdrag.kernel.figure.Figure;
import se.uppdrag.query.page.Answers;
import se.uppdrag.query.page.FactJson;
import se.uppdrag.query.page.NotThere;

/** {@code GET /api/v1/earlier-changes} and {@code /api/v1/earlier-changes/{id}}: what was recorded, as history keeps it, beside what is computed from it. */
@RestController
final class ChangeResource {

    record Listed(UUID id, UUID uppdragId, String title, ChangeKind kind, int findings) {}

    record Changes(List<Listed> items, int total) {}

    /** {@code stated}: components of the event; {@code computed} absent: nothing is computed from it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ToldJson<E>(E stated, @Nullable ReckoningJson computed, FactJson fact) {

        static <E> ToldJson<E> of(Told<? extends E> told) {
            return new ToldJson<>(told.fact(), null, FactJson.of(told.trace()));
        }

        static <E> List<ToldJson<E>> of(List<? extends Told<? extends E>> told) {
            return told.stream().<ToldJson<E>>map(ToldJson::of).toList();
        }
    }

    /** What is stated beside every way to compute it; one that agrees is enough. */
    record ReckoningJson(List<Reckoning.Way> ways, Reckoning.Verdict verdict) {

        static ReckoningJson of(Reckoning reckoning) {
            return new ReckoningJson(reckoning.ways(), reckoning.verdict());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TargetJson(
            ToldJson<ChangeEvent> target, @Nullable ToldJson<ChangeEvent> outcome, Target.Verdict verdict) {}

    /** {@code absolute} in percentage points when both are percent. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ComparedJson(
            String name,
            List<ToldJson<ChangeEvent>> before,
            List<ToldJson<ChangeEvent>> after,
            BeforeAfter.@Nullable Change change) {}

    record StaffingJson(ToldJson<ChangeEvent> staffing, ReckoningJson heads, ReckoningJson fullTime) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FindingJson(
            String id,
            Finding.Kind kind,
            String about,
            @Nullable Figure stated,
            @Nullable ReckoningJson reckoning,
            FactJson fact,
            @Nullable ToldJson<ChangeEvent> explained) {}

    record ChangeJson(
            UUID id,
            UUID uppdragId,
            long version,
            ToldJson<ChangeEvent> described,
            List<ToldJson<ChangeEvent>> stages,
            List<ToldJson<ChangeEvent>> decisions,
            List<ToldJson<ChangeEvent>> operations,
            List<ComparedJson> beforeAndAfter,
            List<ToldJson<ChangeEvent>> figures,
            List<TargetJson> targets,
            List<StaffingJson> staffing,
            List<ToldJson<ChangeEvent>> contracts,
            List<ToldJson<ChangeEvent>> calculationExamples,
            List<ToldJson<ChangeEvent>> actions,
            List<FindingJson> findings) {}

    private final ChangeFinder changes;

    ChangeResource(ChangeFinder changes) {
        this.changes = changes;
    }

    @GetMapping("/api/v1/earlier-changes")
    Changes all(Reach reach, @RequestParam @Nullable Long after) {
        changes.lags(after);
        var items = changes.all(reach).stream()
                .flatMap(document -> Optional.ofNullable(document.state().described()).stream()
                        .map(told -> new Listed(
                                UUID.fromString(document.id()),
                                told.fact().uppdragId(),
                                told.fact().title(),
                                told.fact().kind(),
                                document.state().findings().size())))
                .toList();
        return new Changes(items, items.size());
    }

    @GetMapping("/api/v1/earlier-changes/{id}")
    ResponseEntity<ChangeJson> one(Reach reach, @PathVariable String id, @RequestParam @Nullable Long after) {
        changes.lags(after);
        var document = changes.find(reach, NotThere.unlessId(id)).orElseThrow(NotThere::new);
        var state = document.state();
        var described = state.described();
        if (described == null) {
            throw new NotThere();
        }
        return Answers.versioned(document.version(), json(state, described, document.version()));
    }

    private static ChangeJson json(ChangeState state, Told<EarlierChangeDescribed> described, long version) {
        var account = state.account();
        var books = state.books();
        return new ChangeJson(
                state.id(),
                described.fact().uppdragId(),
                version,
                ToldJson.of(described),
                ToldJson.of(account.stages()),
                ToldJson.of(account.decisions()),
                ToldJson.of(account.operations()),
                books.beforeAndAfter().stream()
                        .map(row -> new ComparedJson(
                                row.name(),
                                ToldJson.of(row.before()),
                                ToldJson.of(row.after()),
                                row.change().orElse(null)))
                        .toList(),
                books.figures().stream()
                        .map(told -> computed(told, books.reckoned(told.fact())))
                        .toList(),
                state.targets().stream().map(ChangeResource::target).toList(),
                books.staffing().stream()
                        .map(told -> new StaffingJson(
                                ToldJson.of(told),
                                ReckoningJson.of(books.heads(told.fact())),
                                ReckoningJson.of(books.fullTime(told.fact()))))
                        .toList(),
                ToldJson.of(books.contracts()),
                books.examples().stream()
                        .map(told -> computed(told, books.total(told.fact())))
                        .toList(),
                ToldJson.of(account.actions()),
                state.findings().stream().map(ChangeResource::finding).toList());
    }

    private static ToldJson<ChangeEvent> computed(Told<? extends ChangeEvent> told, Reckoning reckoning) {
        return new ToldJson<>(
                told.fact(),
                reckoning.ways().isEmpty() ? null : ReckoningJson.of(reckoning),
                FactJson.of(told.trace()));
    }

    private static TargetJson target(Target target) {
        var outcome = target.outcome();
        return new TargetJson(
                ToldJson.of(target.set()), outcome == null ? null : ToldJson.of(outcome), target.verdict());
    }

    private static FindingJson finding(Finding finding) {
        var explained = finding.explained();
        var reckoning = finding.reckoning();
        return new FindingJson(
                finding.id(),
                finding.kind(),
                finding.about(),
                finding.stated(),
                reckoning == null ? null : ReckoningJson.of(reckoning),
                FactJson.of(finding.trace()),
                explained == null ? null : ToldJson.of(explained));
    }
}
