package se.uppdrag.query.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Trace;
import se.uppdrag.kernel.casefile.CaseFileState;
import se.uppdrag.query.page.Said;
import se.uppdrag.query.page.Words;

/** How it came about, in the order of time: requested, considered, proposed, approved, decided (REG-03). */
record ChainSection(List<Step> steps) {

    record Step(
            String title,
            @Nullable String by,
            @Nullable String asked,
            @Nullable String areas,
            @Nullable String due,
            @Nullable String quotation,
            Said source,
            @Nullable String cited) {}

    private record Dated(Trace trace, Step step) {}

    static ChainSection of(CaseFileState state, Words words, Function<UUID, String> fact) {
        var dated = new ArrayList<Dated>();
        for (var told : state.steps()) {
            var e = told.fact();
            var due = e.due();
            dated.add(new Dated(
                    told.trace(),
                    new Step(
                            words.label(e.step()),
                            e.by().stated() ? words.party(e.by()) : null,
                            e.asked(),
                            e.areas().isEmpty() ? null : String.join(", ", e.areas()),
                            due == null ? null : words.due(due),
                            e.quotation(),
                            said(told.trace(), words, fact),
                            told.trace().source())));
        }
        for (var told : state.preparatoryWork()) {
            dated.add(new Dated(
                    told.trace(),
                    new Step(
                            words.text("case.prepared"),
                            told.fact().performedBy(),
                            told.fact().work(),
                            null,
                            null,
                            null,
                            said(told.trace(), words, fact),
                            told.trace().source())));
        }
        for (var told : state.proposals()) {
            dated.add(milestone(
                    words.text("case.chain.proposal"),
                    words.party(told.fact().proposedBy()),
                    told.trace(),
                    words,
                    fact));
        }
        for (var decision : state.decisions()) {
            dated.add(milestone(
                    words.text("case.chain.decision"),
                    words.party(decision.fact().decider()),
                    decision.trace(),
                    words,
                    fact));
        }
        dated.sort(Comparator.comparing(one -> one.trace().day()));
        return new ChainSection(dated.stream().map(Dated::step).toList());
    }

    private static Dated milestone(String title, String by, Trace trace, Words words, Function<UUID, String> fact) {
        return new Dated(trace, new Step(title, by, null, null, null, null, said(trace, words, fact), trace.source()));
    }

    static Said said(Trace trace, Words words, Function<UUID, String> fact) {
        return new Said("", words.dating(trace.happened()), fact.apply(trace.event()), trace.example());
    }
}
