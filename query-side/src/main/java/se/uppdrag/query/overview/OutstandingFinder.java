package se.uppdrag.query.overview;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;
import se.uppdrag.kernel.Reach;
import se.uppdrag.kernel.Region;
import se.uppdrag.kernel.casefile.Decision;
import se.uppdrag.query.deadline.Lights;
import se.uppdrag.query.deadline.LitList;
import se.uppdrag.query.list.Found;
import se.uppdrag.query.list.FreeText;
import se.uppdrag.query.list.Paging;
import se.uppdrag.query.readmodel.Progress;
import se.uppdrag.query.readmodel.Rows;
import se.uppdrag.query.readmodel.ViewStore;
import se.uppdrag.query.state.CaseDocuments;

/** Finds what is outstanding. */
@Component
final class OutstandingFinder {

    private final ViewStore<Overview> store;
    private final Rows<Overview, OutstandingEntry> rows;
    private final CaseDocuments cases;
    private final Lights lights;

    OutstandingFinder(
            OverviewView view,
            MongoTemplate mongo,
            Progress progress,
            CaseDocuments cases,
            Lights lights,
            Region region) {
        this.store = new ViewStore<>(view, mongo);
        this.rows = new Rows<>(store, progress, overview -> List.of(OutstandingEntry.of(overview, region)));
        this.cases = cases;
        this.lights = lights;
    }

    /** An uppdrag on the list, and the decisions that it rests on. */
    record Outstanding(Overview overview, Set<Reason> reasons, List<Decision> decisions) {}

    /** @param reasons how many of those that the rest of the filter leaves have each reason */
    record Balanced(Found<Outstanding> found, Map<Reason, Long> reasons) {}

    Balanced find(Reach reach, OutstandingFilter filter) {
        var until = until(filter);
        var reasons = new EnumMap<Reason, Long>(Reason.class);
        Arrays.stream(Reason.values()).forEach(reason -> reasons.put(reason, 0L));
        var left = rows.all(reach).stream().filter(condition(filter, until)).toList();
        left.forEach(row -> row.reasons(filter.since(), until).forEach(reason -> reasons.merge(reason, 1L, Long::sum)));
        var found = LitList.find(left, filter, row -> has(filter, row, until), OutstandingEntry::order, lights);
        var documents = store.find(
                reach, found.rows().stream().map(OutstandingEntry::id).toList());
        return new Balanced(
                found.with(row -> Optional.ofNullable(documents.get(row.id()))
                        .map(overview -> outstanding(reach, filter, row, overview, until))),
                reasons);
    }

    /** All that it finds, however many. */
    Stream<Outstanding> all(Reach reach, OutstandingFilter filter) {
        var until = until(filter);
        var left = rows.all(reach).stream().filter(condition(filter, until)).toList();
        var found =
                LitList.find(left, filter, Paging.ALL, row -> has(filter, row, until), OutstandingEntry::order, lights);
        return store.each(
                reach,
                found.rows(),
                OutstandingEntry::id,
                (row, overview) -> Optional.of(outstanding(reach, filter, row, overview, until)));
    }

    private Outstanding outstanding(
            Reach reach, OutstandingFilter filter, OutstandingEntry row, Overview overview, LocalDate until) {
        return new Outstanding(overview, row.reasons(filter.since(), until), decisions(reach, overview));
    }

    private LocalDate until(OutstandingFilter filter) {
        return filter.until() == null ? lights.today() : filter.until();
    }

    /** Who has given something that is or was outstanding. */
    Set<String> givers(Reach reach) {
        var givers = new LinkedHashSet<String>();
        rows.all(reach).forEach(row -> givers.addAll(row.givers()));
        return givers;
    }

    private static Predicate<OutstandingEntry> condition(OutstandingFilter filter, LocalDate until) {
        var words = new FreeText(filter.q());
        return row -> row.outstanding(until)
                && (filter.body() == null || row.givers().contains(filter.body()))
                && words.foundIn(row.text());
    }

    private static boolean has(OutstandingFilter filter, OutstandingEntry row, LocalDate until) {
        return filter.reason() == null || row.reasons(filter.since(), until).contains(filter.reason());
    }

    private List<Decision> decisions(Reach reach, Overview overview) {
        var points = overview.outline().lifecycle().points();
        return cases.stateOf(reach, overview.caseFileId()).decisions().stream()
                .filter(decision -> decision.refs().stream().anyMatch(points::contains))
                .toList();
    }
}
