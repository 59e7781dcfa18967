package se.uppdrag.query.measure;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.Trace;
import se.uppdrag.kernel.figure.Check;
import se.uppdrag.kernel.measure.Decided;
import se.uppdrag.kernel.measure.MeasureEvent;
import se.uppdrag.kernel.measure.MeasureEvent.MeasureProposed;
import se.uppdrag.kernel.measure.MeasureEvent.RealisedEffectReported;
import se.uppdrag.kernel.measure.MeasureEvent.SavingEstimated;
import se.uppdrag.kernel.measure.MeasureState;
import se.uppdrag.query.page.ActionLink;
import se.uppdrag.query.page.FactRow;
import se.uppdrag.query.page.Said;
import se.uppdrag.query.page.Words;
import se.uppdrag.query.state.StreamDocument;

/** One measure, section by section, in one reader's words. */
record MeasurePage(
        UUID id,
        String text,
        String status,
        boolean example,
        List<FactRow> summary,
        @Nullable Estimate estimate,
        List<EffectRow> effects,
        List<String> findings,
        List<Section> sections) {

    /** @param verdict how the parts agree with the whole; absent when it has none */
    record Estimate(
            String yearly,
            @Nullable String fromYear,
            @Nullable String basis,
            @Nullable String basisSource,
            @Nullable String confidence,
            List<PartRow> parts,
            @Nullable String sum,
            @Nullable String verdict,
            Said source) {}

    record PartRow(String text, String amount) {}

    /** @param variance effect less estimate; absent when they cannot be compared */
    record EffectRow(
            String year,
            String effect,
            @Nullable String variance,
            @Nullable String evidence,
            Said source) {}

    /** What was said of one matter, a sentence each. */
    record Section(String id, String title, String none, List<Said> said, List<ActionLink> forms) {}

    /**
     * @param href a fact in the history
     * @param sections what was said of each matter, and its forms
     */
    static MeasurePage of(
            StreamDocument<MeasureState> document,
            MeasureProposed proposed,
            Words words,
            Function<UUID, String> href,
            Function<MeasureState, List<Section>> sections) {
        var state = document.state();
        return new MeasurePage(
                state.id(),
                proposed.text(),
                words.label(state.status()),
                document.example(),
                summary(state, proposed, words),
                state.latest(SavingEstimated.class)
                        .map(told -> estimate(told, state, words, href))
                        .orElse(null),
                effects(state, words, href),
                MeasureRow.findings(state, words),
                sections.apply(state));
    }

    private static List<FactRow> summary(MeasureState state, MeasureProposed e, Words words) {
        var horizon = e.horizon();
        var level = e.decisionLevel();
        var kind = e.kind();
        var same = state.sameAs();
        return Stream.of(
                        FactRow.of(words.text("measure.status"), words.label(state.status())),
                        FactRow.of(
                                words.text("measure.horizon"),
                                horizon == null ? e.horizonText() : words.label(horizon)),
                        horizon == null ? null : optional("measure.horizon.written", e.horizonText(), words),
                        FactRow.of(words.text("measure.level"), level == null ? null : words.label(level)),
                        optional("measure.kind", kind == null ? null : words.label(kind), words),
                        optional("measure.unit", party(e.unit(), words), words),
                        optional("measure.origin", e.origin(), words),
                        optional("measure.region", party(e.region(), words), words),
                        optional("measure.report", e.report(), words),
                        e.furtherInvestigation()
                                ? FactRow.of(words.text("measure.further"), words.text("measure.further.yes"))
                                : null,
                        FactRow.of(
                                words.text("measure.points"),
                                e.points().isEmpty() ? words.text("measure.points.none") : words.points(e.points())),
                        same == null
                                ? null
                                : new FactRow(
                                        words.text("measure.same"),
                                        words.text("measure.same.other"),
                                        MeasureFilter.PATH + "/" + same,
                                        false))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable FactRow optional(String label, @Nullable String value, Words words) {
        return value == null ? null : FactRow.of(words.text(label), value);
    }

    private static @Nullable String party(@Nullable Party party, Words words) {
        return party == null ? null : words.party(party);
    }

    private static Estimate estimate(
            Told<SavingEstimated> told, MeasureState state, Words words, Function<UUID, String> href) {
        var e = told.fact();
        var confidence = e.confidence();
        var check = state.parts();
        return new Estimate(
                words.figure(e.yearly()),
                e.fromYear(),
                e.basis(),
                e.basisSource(),
                confidence == null ? null : words.label(confidence),
                e.parts().stream()
                        .map(part -> new PartRow(part.text(), words.figure(part.amount())))
                        .toList(),
                check.map(one -> words.figure(one.computed())).orElse(null),
                check.map(one -> words.text("measure.verdict." + one.verdict())).orElse(null),
                said("", told.trace(), words, href));
    }

    private static List<EffectRow> effects(MeasureState state, Words words, Function<UUID, String> href) {
        return state.each(RealisedEffectReported.class).stream()
                .map(told -> {
                    var e = told.fact();
                    var variance = Check.of(e.effect(), state.estimate()).difference();
                    return new EffectRow(
                            String.valueOf(e.year()),
                            words.figure(e.effect()),
                            variance == null ? null : words.figure(variance),
                            e.evidence(),
                            said("", told.trace(), words, href));
                })
                .toList();
    }

    static Said said(String text, Trace trace, Words words, Function<UUID, String> href) {
        return new Said(text, words.dating(trace.happened()), href.apply(trace.event()), trace.example());
    }

    /** What has a section of its own, by what it says. */
    enum Matter {
        CONSEQUENCES("konsekvenser", MeasureEvent.ConsequenceStated.class, "state-consequence"),
        DECISIONS("beslut", Decided.class, "adopt", "partly-adopt", "reject", "postpone"),
        SHIFTS("overvaltring", MeasureEvent.CostShiftRecorded.class, "record-cost-shift"),
        PURCHASES("tjanstekop", MeasureEvent.PurchaseOptionDescribed.class, "describe-purchase-option"),
        INDICATORS("indikatorer", MeasureEvent.IndicatorRecorded.class, "record-indicator"),
        SET_ASIDE("asidosatta", MeasureEvent.EarlierDecisionSetAside.class, "set-earlier-decision-aside"),
        SAME("samma", MeasureEvent.MeasureFoundSame.class, "same-as");

        private final String id;
        private final Class<?> said;
        private final List<String> commands;

        Matter(String id, Class<?> said, String... commands) {
            this.id = id;
            this.said = said;
            this.commands = List.of(commands);
        }

        Section section(
                MeasureState state,
                Words words,
                Function<UUID, String> href,
                Function<Object, String> sentence,
                Function<List<String>, List<ActionLink>> forms) {
            var key = "measure.section." + name();
            return new Section(
                    id,
                    words.text(key),
                    words.text(key + ".none"),
                    state.each(said).stream()
                            .map(told -> said(sentence.apply(told.fact()), told.trace(), words, href))
                            .toList(),
                    forms.apply(commands));
        }
    }
}
