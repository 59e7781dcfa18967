package se.uppdrag.kernel.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.uppdrag.kernel.Lists;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.comparison.ComparisonEvent.AssumptionRevised;
import se.uppdrag.kernel.comparison.ComparisonEvent.AssumptionStated;
import se.uppdrag.kernel.comparison.ComparisonEvent.IndexationApplied;
import se.uppdrag.kernel.figure.Figure;
import se.uppdrag.kernel.figure.Indexation;

/**
 * What the figures of a comparison rest on.
 *
 * @param stale lines and indexations that rest on an assumption which has been revised since: {@code line/staff, indexation/helpdesk}
 */
public record Premises(List<Assumption> assumptions, List<Told<IndexationApplied>> indexations, List<String> stale) {

    /** As it was stated, and every revision since, oldest first. */
    public record Assumption(Told<AssumptionStated> stated, List<Told<AssumptionRevised>> revisions) {

        public String key() {
            return stated.fact().key();
        }

        /** As it reads now. */
        public String text() {
            return revisions.isEmpty()
                    ? stated.fact().text()
                    : revisions.getLast().fact().text();
        }
    }

    static Premises none() {
        return new Premises(List.of(), List.of(), List.of());
    }

    public Optional<Assumption> assumption(String key) {
        return assumptions.stream()
                .filter(assumption -> assumption.key().equals(key))
                .findFirst();
    }

    public boolean has(String assumption) {
        return assumption(assumption).isPresent();
    }

    public Optional<IndexationApplied> indexation(String key) {
        return indexations.stream()
                .map(Told::fact)
                .filter(indexation -> indexation.key().equals(key))
                .findFirst();
    }

    /** As it can be computed. */
    public static Indexation of(IndexationApplied applied) {
        return new Indexation(applied.base(), applied.steps(), applied.rounding());
    }

    Premises at(String key, int step, Figure rate) {
        return new Premises(
                assumptions,
                Lists.changed(
                        indexations,
                        told -> told.fact().key().equals(key),
                        told -> new Told<>(at(told.fact(), step, rate), told.trace())),
                stale);
    }

    private static IndexationApplied at(IndexationApplied applied, int step, Figure rate) {
        return new IndexationApplied(
                applied.comparisonId(),
                applied.key(),
                applied.base(),
                of(applied).at(step, rate).steps(),
                applied.rounding(),
                null,
                applied.line(),
                applied.alternative(),
                applied.assumptions());
    }

    Premises with(Told<AssumptionStated> stated) {
        return new Premises(Lists.plus(assumptions, new Assumption(stated, List.of())), indexations, stale);
    }

    Premises revised(Told<AssumptionRevised> revised, Table table) {
        var key = revised.fact().key();
        var known = Lists.changed(
                assumptions,
                assumption -> assumption.key().equals(key),
                assumption -> new Assumption(assumption.stated(), Lists.plus(assumption.revisions(), revised)));
        var dependent = Stream.of(stale.stream(), indexations(key), lines(key, table))
                .flatMap(items -> items)
                .distinct()
                .toList();
        return new Premises(known, indexations, dependent);
    }

    Premises applied(Told<IndexationApplied> applied) {
        return new Premises(assumptions, Table.placed(indexations, applied, IndexationApplied::key), stale)
                .fresh(Item.indexation(applied.fact().key()));
    }

    Premises fresh(String item) {
        return new Premises(assumptions, indexations, Lists.without(stale, item::equals));
    }

    private Stream<String> indexations(String assumption) {
        return resting(assumption).map(indexation -> Item.indexation(indexation.key()));
    }

    /** Those that rest on it, and those that are fed by an indexation which does. */
    private Stream<String> lines(String assumption, Table table) {
        return table.lines().stream()
                .map(Told::fact)
                .filter(line -> line.assumptions().contains(assumption)
                        || resting(assumption).anyMatch(indexation -> line.key().equals(indexation.line())))
                .map(line -> Item.line(line.key()));
    }

    private Stream<IndexationApplied> resting(String assumption) {
        return indexations.stream()
                .map(Told::fact)
                .filter(indexation -> indexation.assumptions().contains(assumption)
                        || indexation.steps().stream().anyMatch(step -> assumption.equals(step.assumption())));
    }
}
