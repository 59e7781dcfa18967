package se.uppdrag.query.uppdrag;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.uppdrag.Gate;
import se.uppdrag.kernel.uppdrag.GateStatus;
import se.uppdrag.kernel.uppdrag.Gates;
import se.uppdrag.kernel.uppdrag.Passage;
import se.uppdrag.kernel.uppdrag.Standing;
import se.uppdrag.kernel.uppdrag.UppdragState;
import se.uppdrag.query.page.FactJson;
import se.uppdrag.query.page.Words;
import se.uppdrag.query.state.UppdragDocument;

/** The gates of every area that work can be done on, and those of every phase that has any. */
record GatesJson(String id, long version, List<AreaGatesJson> areas, List<PhaseGatesJson> phases) {

    /** {@code open}: nothing is missing, the area may go on to outsourcing analysis. */
    record AreaGatesJson(String area, String name, boolean open, boolean escalated, List<GateJson> gates) {}

    /** {@code open}: nothing is missing, the phase may start or be completed. */
    record PhaseGatesJson(String phase, String name, Passage passage, boolean open, List<GateJson> gates) {}

    /** {@code missing}: what has to happen, in the reader's language; {@code fact}: what fulfilled it or set it aside. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record GateJson(
            Gate gate,
            GateStatus.Mark state,
            String text,
            @Nullable String missing,
            @Nullable FactJson fact,
            @Nullable String reason,
            @Nullable String source,
            @Nullable Standing standing) {}

    static GatesJson of(UppdragDocument document, Words words) {
        var state = document.state();
        return new GatesJson(
                document.id(),
                document.version(),
                state.scope().open().stream()
                        .map(area -> area(area, state, words))
                        .toList(),
                GateSection.phases(state)
                        .map(gates -> new PhaseGatesJson(
                                gates.phase().key(),
                                gates.phase().name(),
                                gates.passage(),
                                gates.isOpen(),
                                rows(gates, state, words)))
                        .toList());
    }

    private static AreaGatesJson area(String area, UppdragState state, Words words) {
        var gates = state.outsourcingGates(area);
        return new AreaGatesJson(
                area,
                state.scope().nameOf(area),
                gates.isOpen(),
                state.phases().escalated(area),
                rows(gates, state, words));
    }

    private static List<GateJson> rows(Gates gates, UppdragState state, Words words) {
        return gates.gates().stream()
                .map(status -> gate(status, gates, state, words))
                .toList();
    }

    private static GateJson gate(GateStatus status, Gates gates, UppdragState state, Words words) {
        var source = status.source();
        return new GateJson(
                status.gate(),
                status.mark(),
                words.label(status.gate()),
                status.mark() == GateStatus.Mark.OPEN ? new MissingGate(gates, state, words).of(status.gate()) : null,
                FactJson.ofNullable(status.by()),
                status.reason(),
                source == null ? null : source.source(),
                source == null ? null : source.standing());
    }
}
