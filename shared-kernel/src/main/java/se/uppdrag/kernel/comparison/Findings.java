package se.uppdrag.kernel.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.Trace;
import se.uppdrag.kernel.comparison.ComparisonEvent.IndexationApplied;
import se.uppdrag.kernel.comparison.ComparisonEvent.LineEntered;
import se.uppdrag.kernel.comparison.Finding.Kind;
import se.uppdrag.kernel.figure.Check;
import se.uppdrag.kernel.figure.Figure;

/** Compares everything that a comparison states with what it comes to. */
final class Findings {

    private final ComparisonState state;
    private final SignRule rule;
    private final List<Finding> found = new ArrayList<>();

    private Findings(ComparisonState state) {
        this.state = state;
        this.rule = state.signRule().orElse(SignRule.COSTS_NEGATIVE);
    }

    static List<Finding> of(ComparisonState state) {
        var findings = new Findings(state);
        state.table().lines().forEach(findings::line);
        state.premises().indexations().forEach(findings::indexation);
        state.table().totals().forEach(total -> {
            var fact = total.fact();
            findings.check(
                    Item.total(fact.key()),
                    Kind.TOTAL,
                    fact.label(),
                    fact.stated(),
                    state.table().computed(fact, findings.rule),
                    total.trace());
            findings.ambiguous(
                    Item.total(fact.key()), fact.label(), fact.stated(), fact.terms().stream(), total.trace());
        });
        state.remarks()
                .recorded()
                .forEach(own -> findings.add(
                        own.fact().findingId().toString(), Kind.OWN, own.fact().text(), null, null, own.trace()));
        return List.copyOf(findings.found);
    }

    private void line(Told<LineEntered> told) {
        var line = told.fact();
        var variance = line.variance();
        if (variance != null) {
            state.table().others().stream()
                    .findFirst()
                    .ifPresent(other -> check(
                            Item.line(line.key()),
                            Kind.VARIANCE,
                            line.label(),
                            variance,
                            state.table().variance(line, other, rule),
                            told.trace()));
        }
        ambiguous(
                Item.line(line.key()),
                line.label(),
                variance,
                line.figures().stream().map(AlternativeFigure::figure),
                told.trace());
    }

    private void indexation(Told<IndexationApplied> told) {
        var applied = told.fact();
        var result = Premises.of(applied).result();
        var stated = applied.stated();
        if (stated != null) {
            check(Item.indexation(applied.key()), Kind.INDEXATION, applied.key(), stated, result, told.trace());
        }
        fed(told, stated == null || !stated.known() ? result : stated);
        ambiguous(Item.indexation(applied.key()), applied.key(), stated, Stream.of(applied.base()), told.trace());
    }

    private void fed(Told<IndexationApplied> told, Figure result) {
        var line = state.table().line(String.valueOf(told.fact().line()));
        var alternative = told.fact().alternative();
        if (line.isPresent() && alternative != null) {
            var figure = Table.figure(line.get(), alternative);
            check(
                    "fed/" + told.fact().key(),
                    Kind.FED,
                    line.get().label(),
                    figure,
                    Table.signed(result, figure, state.signRule()),
                    told.trace());
        }
    }

    private void ambiguous(String item, String about, @Nullable Figure stated, Stream<Figure> others, Trace trace) {
        Stream.concat(Stream.ofNullable(stated), others)
                .filter(Figure::ambiguous)
                .map(Figure::text)
                .distinct()
                .forEach(text -> add("ambiguous/" + item + "/" + text, Kind.AMBIGUOUS, about, null, text, trace));
    }

    private void check(String id, Kind kind, String about, Figure stated, Figure computed, Trace trace) {
        var check = Check.of(stated, computed);
        if (check.isFinding()) {
            add(id, kind, about, check, null, trace);
        }
    }

    private void add(String id, Kind kind, String about, @Nullable Check check, @Nullable String text, Trace trace) {
        found.add(new Finding(
                id,
                kind,
                about,
                check,
                text,
                trace,
                state.remarks().explanation(id).orElse(null)));
    }
}
