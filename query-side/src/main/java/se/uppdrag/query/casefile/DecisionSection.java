package se.uppdrag.query.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.casefile.CaseFileEvent.DecisionDispatched;
import se.uppdrag.kernel.casefile.CaseFileState;
import se.uppdrag.kernel.casefile.Decision;
import se.uppdrag.query.page.FactRow;
import se.uppdrag.query.page.Said;
import se.uppdrag.query.page.Words;

/** Each decision: how it was taken, approved, reported and sent. */
record DecisionSection(List<DecisionRow> decisions) {

    record DecisionRow(
            String title, Said source, @Nullable String cited, List<FactRow> facts, List<DispatchRow> dispatches) {}

    record DispatchRow(
            String points,
            @Nullable String recipients,
            @Nullable String channel,
            @Nullable String receipt,
            List<ExtractRow> extracts,
            Said source) {}

    /** {@code address}: of its files, without an ending. */
    record ExtractRow(String recipient, String address) {}

    static DecisionSection of(CaseFileState state, Words words, Function<UUID, String> fact) {
        var base = "/arenden/" + state.id() + "/utdrag/";
        return new DecisionSection(state.decisions().stream()
                .map(decision -> row(decision, base, words, fact))
                .toList());
    }

    private static DecisionRow row(Decision decision, String base, Words words, Function<UUID, String> fact) {
        var e = decision.fact();
        var decider = words.party(e.decider());
        return new DecisionRow(
                e.paragraph() == null ? decider : decider + ", " + e.paragraph(),
                ChainSection.said(decision.trace(), words, fact),
                decision.trace().source(),
                facts(decision, words, fact),
                decision.dispatches().stream()
                        .map(told -> new DispatchRow(
                                told.fact().points().isEmpty()
                                        ? words.text("case.dispatch.all")
                                        : words.text(
                                                "case.dispatch.points",
                                                String.join(", ", told.fact().points())),
                                words.parties(told.fact().recipients()),
                                told.fact().channel(),
                                told.fact().receipt(),
                                extracts(told, base, words),
                                ChainSection.said(told.trace(), words, fact)))
                        .toList());
    }

    private static List<ExtractRow> extracts(Told<DecisionDispatched> sent, String base, Words words) {
        var recipients = sent.fact().recipients();
        return IntStream.range(0, recipients.size())
                .mapToObj(at -> new ExtractRow(
                        words.party(recipients.get(at)), base + sent.trace().event() + "/" + (at + 1)))
                .toList();
    }

    private static List<FactRow> facts(Decision decision, Words words, Function<UUID, String> fact) {
        var e = decision.fact();
        var rows = new ArrayList<FactRow>();
        rows.add(FactRow.of(words.text("case.decision.how"), how(decision, words)));
        if (e.meeting() != null) {
            rows.add(FactRow.of(words.text("case.decision.meeting"), words.dating(e.meeting())));
        }
        if (!e.reservations().isEmpty()) {
            rows.add(FactRow.of(words.text("case.decision.reservations"), String.join(", ", e.reservations())));
        }
        if (e.inForceFrom() != null) {
            rows.add(FactRow.of(words.text("case.decision.in-force"), words.dating(e.inForceFrom())));
        }
        var minutes = decision.minutes();
        if (minutes == null) {
            rows.add(FactRow.of(words.text("case.decision.minutes"), words.text("case.decision.minutes.none")));
        } else {
            var approved = words.dating(minutes.trace().happened());
            var posted = minutes.fact().posted();
            rows.add(new FactRow(
                    words.text("case.decision.minutes"),
                    posted == null
                            ? words.text("case.decision.minutes.approved", approved)
                            : words.text("case.decision.minutes.posted", approved, words.dating(posted)),
                    fact.apply(minutes.trace().event()),
                    minutes.trace().example()));
        }
        var reported = decision.reported();
        if (reported != null) {
            rows.add(new FactRow(
                    words.text("case.decision.reported"),
                    words.text(
                            "case.decision.reported.to",
                            words.party(reported.fact().body()),
                            words.dating(reported.fact().meeting())),
                    fact.apply(reported.trace().event()),
                    reported.trace().example()));
        }
        return rows;
    }

    private static String how(Decision decision, Words words) {
        var e = decision.fact();
        var how = words.label(e.decidedBy());
        var vote = e.vote();
        if (vote != null) {
            return how + ", " + words.text("case.decision.vote", vote.inFavour(), vote.against(), vote.abstained());
        }
        return Boolean.TRUE.equals(e.acclamation()) ? how + ", " + words.text("case.decision.acclamation") : how;
    }
}
