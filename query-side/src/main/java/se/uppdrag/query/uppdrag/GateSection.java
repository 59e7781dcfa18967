package se.uppdrag.query.uppdrag;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.uppdrag.GateStatus;
import se.uppdrag.kernel.uppdrag.OutsourcingGates;
import se.uppdrag.kernel.uppdrag.UppdragState;
import se.uppdrag.query.page.Words;

/** Why each area may, or may not yet, go on to outsourcing analysis: the same question that the guard asks (rule 4). */
record GateSection(List<AreaGates> areas) {

    /** {@code state}: OPEN while something is missing, else FULFILLED; {@code escalated}: when the analysis began. */
    record AreaGates(
            String key,
            String name,
            String state,
            String summary,
            @Nullable String escalated,
            List<GateRow> gates) {}

    /** {@code missing}: what has to happen, in plain words; {@code by}: what fulfilled it or set it aside. */
    record GateRow(
            String state,
            String text,
            @Nullable String missing,
            @Nullable String by,
            @Nullable String reason,
            @Nullable String href,
            @Nullable String source,
            @Nullable String standing,
            boolean example) {}

    /** @param sentences what the events of the stream say, by their ids */
    static GateSection of(UppdragState state, Words words, Function<UUID, String> fact, Map<UUID, String> sentences) {
        if (state.phases().outsourcing().isEmpty()) {
            return new GateSection(List.of());
        }
        return new GateSection(state.scope().open().stream()
                .map(area -> area(state.outsourcingGates(area), state, words, fact, sentences))
                .toList());
    }

    private static AreaGates area(
            OutsourcingGates gates,
            UppdragState state,
            Words words,
            Function<UUID, String> fact,
            Map<UUID, String> sentences) {
        var missing = gates.missing();
        var escalated = state.phases().escalations().stream()
                .filter(told -> told.fact().area().equals(gates.area()))
                .findFirst();
        var met = gates.gates().size() - missing.size();
        return new AreaGates(
                gates.area(),
                state.scope().nameOf(gates.area()),
                missing.isEmpty() ? "FULFILLED" : "OPEN",
                missing.isEmpty()
                        ? words.text("uppdrag.gates.open")
                        : words.text(
                                "uppdrag.gates.summary",
                                met,
                                gates.gates().size(),
                                missing.stream()
                                        .map(gate -> words.text("gate.short." + gate.name()))
                                        .collect(Collectors.joining(", "))),
                escalated.map(told -> words.dating(told.trace().happened())).orElse(null),
                gates.gates().stream()
                        .map(status -> row(status, gates.area(), state, words, fact, sentences))
                        .toList());
    }

    private static GateRow row(
            GateStatus status,
            String area,
            UppdragState state,
            Words words,
            Function<UUID, String> fact,
            Map<UUID, String> sentences) {
        var by = status.by();
        var source = status.source();
        return new GateRow(
                status.mark().name(),
                words.label(status.gate()),
                status.mark() == GateStatus.Mark.OPEN ? MissingGate.of(status.gate(), area, state, words) : null,
                by == null ? null : words.dating(by.happened()) + ": " + sentences.getOrDefault(by.event(), ""),
                status.reason(),
                by == null ? null : fact.apply(by.event()),
                source == null ? null : source.source(),
                source == null ? null : words.label(source.standing()),
                by != null && by.example());
    }
}
