package se.uppdrag.query.uppdrag;

import static se.uppdrag.query.uppdrag.MandateSection.said;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.uppdrag.Rest;
import se.uppdrag.kernel.uppdrag.StandingOrders;
import se.uppdrag.kernel.uppdrag.UppdragState;
import se.uppdrag.query.page.Said;
import se.uppdrag.query.page.Words;

/** When it rested, and what holds until it is ended. */
record StandingSection(List<RestRow> rests, List<DutyRow> duties, List<OrderRow> constraints) {

    /** {@code days}: actual days; absent while it lasts, and where a source does not give both days. */
    record RestRow(
            Said begun, @Nullable Said ended, @Nullable Long days) {}

    /** {@code until}: what ends it, in words; {@code earlier}: what it was before it was widened or changed. */
    record DutyRow(
            String text,
            String recurs,
            @Nullable String until,
            @Nullable String receiver,
            @Nullable String points,
            List<Said> earlier,
            @Nullable Said ended,
            Said source) {}

    record OrderRow(
            String text,
            @Nullable String decider,
            @Nullable String until,
            @Nullable String reason,
            @Nullable Said ended,
            Said source) {}

    static StandingSection of(
            UppdragState state, Words words, Function<UUID, String> fact, Map<UUID, String> sentences) {
        return new StandingSection(
                state.rest().periods().stream()
                        .map(period -> rest(period, words, fact, sentences))
                        .toList(),
                state.orders().duties().stream()
                        .map(duty -> duty(duty, words, fact, sentences))
                        .toList(),
                state.orders().constraints().stream()
                        .map(constraint -> constraint(constraint, words, fact, sentences))
                        .toList());
    }

    private static RestRow rest(
            Rest.Period period, Words words, Function<UUID, String> fact, Map<UUID, String> sentences) {
        var begun = period.begun();
        var ended = period.ended();
        return new RestRow(
                said(sentences.getOrDefault(begun.event(), words.label(period.kind())), begun, words, fact),
                ended == null ? null : said(sentences.getOrDefault(ended.event(), ""), ended, words, fact),
                period.days().orElse(null));
    }

    private static DutyRow duty(
            StandingOrders.Duty duty, Words words, Function<UUID, String> fact, Map<UUID, String> sentences) {
        var now = duty.current();
        var ended = duty.ended();
        return new DutyRow(
                now.fact().text(),
                words.due(now.fact().recurs()),
                now.fact().recurs().until(),
                now.fact().receiver().stated() ? words.party(now.fact().receiver()) : null,
                words.points(now.fact().points()),
                duty.versions().subList(0, duty.versions().size() - 1).stream()
                        .map(told -> said(
                                words.text(
                                        "uppdrag.duty.version",
                                        told.fact().text(),
                                        words.due(told.fact().recurs())),
                                told.trace(),
                                words,
                                fact))
                        .toList(),
                ended == null
                        ? null
                        : said(sentences.getOrDefault(ended.trace().event(), ""), ended.trace(), words, fact),
                said("", now.trace(), words, fact));
    }

    private static OrderRow constraint(
            StandingOrders.Constraint constraint,
            Words words,
            Function<UUID, String> fact,
            Map<UUID, String> sentences) {
        var set = constraint.set();
        var ended = constraint.ended();
        return new OrderRow(
                set.fact().text(),
                set.fact().decider().stated() ? words.party(set.fact().decider()) : null,
                set.fact().until(),
                set.fact().reason(),
                ended == null
                        ? null
                        : said(sentences.getOrDefault(ended.trace().event(), ""), ended.trace(), words, fact),
                said("", set.trace(), words, fact));
    }
}
