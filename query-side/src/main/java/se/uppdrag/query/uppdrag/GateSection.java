package se.uppdrag.query.uppdrag;

import static se.uppdrag.query.uppdrag.MandateSection.said;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.uppdrag.Gate;
import se.uppdrag.kernel.uppdrag.GateStatus;
import se.uppdrag.kernel.uppdrag.Gates;
import se.uppdrag.kernel.uppdrag.Passage;
import se.uppdrag.kernel.uppdrag.Phases;
import se.uppdrag.kernel.uppdrag.UppdragState;
import se.uppdrag.query.page.ActionLink;
import se.uppdrag.query.page.Said;
import se.uppdrag.query.page.Words;

/**
 * Why each phase may, or may not yet, start or be completed, and each area go on to outsourcing analysis: the same question that the
 * guard asks (rule 4, PHA-01).
 */
record GateSection(List<PassageGates> phases, List<PassageGates> areas) {

    /** {@code key}: of the phase or the area; {@code state}: OPEN while something is missing, SET_ASIDE when something was, else FULFILLED; {@code escalated}: when the analysis began; {@code waysOn}: forms that come next. */
    record PassageGates(
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
        var rows = new Rows(state, words, fact, sentences, waysOn);
        return new GateSection(
                phases(state)
                        .map(gates -> rows.of(
                                gates,
                                gates.phase().key(),
                                words.text(
                                        "uppdrag.gates." + gates.passage(),
                                        gates.phase().name()),
                                null,
                                waysOn.onwards(gates)))
                        .toList(),
                state.phases().outsourcing().isEmpty()
                        ? List.of()
                        : state.scope().open().stream()
                                .map(area -> rows.of(
                                        state.outsourcingGates(area),
                                        area,
                                        state.scope().nameOf(area),
                                        escalated(area, state, words),
                                        waysOn.onwards(area)))
                                .toList());
    }

    /** Of every phase that has any; the way into outsourcing analysis is shown area by area instead. */
    static Stream<Gates> phases(UppdragState state) {
        return state.phases().stages().stream()
                .map(Phases.Stage::phase)
                .flatMap(phase -> Arrays.stream(Passage.values())
                        .filter(passage -> !(phase.outsourcing() && passage == Passage.START))
                        .map(passage -> state.gates(phase, passage)))
                .filter(gates -> !gates.gates().isEmpty());
    }

    private static @Nullable String escalated(String area, UppdragState state, Words words) {
        return state.phases().escalations().stream()
                .filter(told -> told.fact().area().equals(area))
                .findFirst()
                .map(told -> words.dating(told.trace().happened()))
                .orElse(null);
    }

    /** What every row needs to be worded. */
    private record Rows(
            UppdragState state,
            Words words,
            Function<UUID, String> fact,
            Map<UUID, String> sentences,
            GateForms waysOn) {

        PassageGates of(Gates gates, String key, String name, @Nullable String escalated, List<ActionLink> onwards) {
            return new PassageGates(
                    key,
                    name,
                    GateSection.state(gates),
                    summary(gates, words),
                    escalated,
                    onwards,
                    gates.gates().stream().map(status -> row(status, gates)).toList());
        }

        private GateRow row(GateStatus status, Gates gates) {
            var by = status.by();
            var source = status.source();
            var open = status.mark() == GateStatus.Mark.OPEN;
            return new GateRow(
                    status.mark().name(),
                    words.label(status.gate()),
                    open ? new MissingGate(gates, state, words).of(status.gate()) : null,
                    open ? waysOn.of(status.gate(), gates) : List.of(),
                    by == null ? null : said(sentences.getOrDefault(by.event(), ""), by, words, fact),
                    status.reason(),
                    source == null ? null : source.source(),
                    source == null ? null : words.label(source.standing()));
        }
    }

    /** What was set aside opens the way, and is never said to be fulfilled. */
    private static String state(Gates gates) {
        if (!gates.isOpen()) {
            return GateStatus.Mark.OPEN.name();
        }
        return gates.marked(GateStatus.Mark.SET_ASIDE).isEmpty()
                ? GateStatus.Mark.FULFILLED.name()
                : GateStatus.Mark.SET_ASIDE.name();
    }

    private static String summary(Gates gates, Words words) {
        var missing = gates.missing();
        if (!missing.isEmpty()) {
            var all = gates.gates().size();
            return words.text("uppdrag.gates.summary", all - missing.size(), all, shortly(missing, words));
        }
        var setAside = gates.marked(GateStatus.Mark.SET_ASIDE);
        return setAside.isEmpty()
                ? words.text("uppdrag.gates.open")
                : words.text("uppdrag.gates.set-aside", shortly(setAside, words));
    }

    private static String shortly(Collection<Gate> gates, Words words) {
        return gates.stream()
                .map(gate -> words.text("gate.short." + gate.name()))
                .collect(Collectors.joining(", "));
    }
}
