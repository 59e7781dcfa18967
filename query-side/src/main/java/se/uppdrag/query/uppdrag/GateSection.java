package se.uppdrag.query.uppdrag;

import static se.uppdrag.query.uppdrag.MandateSection.said;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.uppdrag.Gate;
import se.uppdrag.kernel.uppdrag.GateStatus;
import se.uppdrag.kernel.uppdrag.OutsourcingGates;
import se.uppdrag.kernel.uppdrag.UppdragState;
import se.uppdrag.query.page.ActionLink;
import se.uppdrag.query.page.Said;
import se.uppdrag.query.page.Words;

/** Why each area may, or may not yet, go on to outsourcing analysis: the same question that the guard asks (rule 4). */
record GateSection(List<AreaGates> areas) {

    /** {@code state}: OPEN while something is missing, SET_ASIDE when something was, else FULFILLED; {@code escalated}: when the analysis began; {@code waysOn}: forms that come next. */
    record AreaGates(
            String key,
            String name,
            String state,
            String summary,
            @Nullable String escalated,
            List<ActionLink> waysOn,
            List<GateRow> gates) {}

    /** {@code missing}: what has to happen, in plain words; {@code by}: what fulfilled it or set it aside. */
    record GateRow(
            String state,
            String text,
            @Nullable String missing,
            List<ActionLink> waysOn,
            @Nullable Said by,
            @Nullable String reason,
            @Nullable String source,
            @Nullable String standing) {}

    /** @param sentences what the events of the stream say, by their ids */
    static GateSection of(
            UppdragState state,
            Words words,
            Function<UUID, String> fact,
            Map<UUID, String> sentences,
            GateForms waysOn) {
        if (state.phases().outsourcing().isEmpty()) {
            return new GateSection(List.of());
        }
        return new GateSection(state.scope().open().stream()
                .map(area -> area(state.outsourcingGates(area), state, words, fact, sentences, waysOn))
                .toList());
    }

    private static AreaGates area(
            OutsourcingGates gates,
            UppdragState state,
            Words words,
            Function<UUID, String> fact,
            Map<UUID, String> sentences,
            GateForms waysOn) {
        var escalated = state.phases().escalations().stream()
                .filter(told -> told.fact().area().equals(gates.area()))
                .findFirst();
        return new AreaGates(
                gates.area(),
                state.scope().nameOf(gates.area()),
                state(gates),
                summary(gates, words),
                escalated.map(told -> words.dating(told.trace().happened())).orElse(null),
                waysOn.onwards(gates.area()),
                gates.gates().stream()
                        .map(status -> row(status, gates.area(), state, words, fact, sentences, waysOn))
                        .toList());
    }

    /** What was set aside opens the way, and is never said to be fulfilled. */
    private static String state(OutsourcingGates gates) {
        if (!gates.isOpen()) {
            return GateStatus.Mark.OPEN.name();
        }
        return setAside(gates).isEmpty() ? GateStatus.Mark.FULFILLED.name() : GateStatus.Mark.SET_ASIDE.name();
    }

    private static String summary(OutsourcingGates gates, Words words) {
        var missing = gates.missing();
        if (!missing.isEmpty()) {
            var all = gates.gates().size();
            return words.text("uppdrag.gates.summary", all - missing.size(), all, shortly(missing, words));
        }
        var setAside = setAside(gates);
        return setAside.isEmpty()
                ? words.text("uppdrag.gates.open")
                : words.text("uppdrag.gates.set-aside", shortly(setAside, words));
    }

    private static List<Gate> setAside(OutsourcingGates gates) {
        return gates.gates().stream()
                .filter(status -> status.mark() == GateStatus.Mark.SET_ASIDE)
                .map(GateStatus::gate)
                .toList();
    }

    private static String shortly(Collection<Gate> gates, Words words) {
        return gates.stream()
                .map(gate -> words.text("gate.short." + gate.name()))
                .collect(Collectors.joining(", "));
    }

    private static GateRow row(
            GateStatus status,
            String area,
            UppdragState state,
            Words words,
            Function<UUID, String> fact,
            Map<UUID, String> sentences,
            GateForms waysOn) {
        var by = status.by();
        var source = status.source();
        return new GateRow(
                status.mark().name(),
                words.label(status.gate()),
                status.mark() == GateStatus.Mark.OPEN ? MissingGate.of(status.gate(), area, state, words) : null,
                status.mark() == GateStatus.Mark.OPEN ? waysOn.of(status.gate(), area) : List.of(),
                by == null ? null : said(sentences.getOrDefault(by.event(), ""), by, words, fact),
                status.reason(),
                source == null ? null : source.source(),
                source == null ? null : words.label(source.standing()));
    }
}
