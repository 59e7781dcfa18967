package se.uppdrag.query.uppdrag;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.uppdrag.Gate;
import se.uppdrag.kernel.uppdrag.Gates;
import se.uppdrag.kernel.uppdrag.UppdragState;
import se.uppdrag.query.page.Words;

/** What has to happen before an open gate is fulfilled, in plain words. */
record MissingGate(Gates gates, UppdragState state, Words words) {

    String of(Gate gate) {
        return switch (gate) {
            case ROUND_CLOSED -> round();
            case COLLABORATION_RULED_OUT -> collaboration(gates.area());
            case PHASE_ONE_REPORTED -> words.text("gate.missing.PHASE_ONE_REPORTED", before());
            case ALL_ANSWERED -> answers();
            case REPORT_DELIVERED ->
                words.text("gate.missing.REPORT_DELIVERED", gates.phase().name());
            case MANDATE_ALLOWS_OTHER_OPERATOR, DIALOGUE_HELD, AREAS_ASSESSED -> words.text(key(gate));
            case CONDITION_INTERPRETED, POINTS_IN_FORCE -> words.text("gate.missing." + gate.name());
        };
    }

    /** Of one area it can be said more shortly than of all. */
    private String key(Gate gate) {
        return "gate.missing." + gate.name() + (gates.area() == null ? ".phase" : "");
    }

    private String round() {
        var open = state.consultations().stream()
                .filter(round -> gates.concerns(round) && round.closed() == null)
                .map(round -> round.asked().fact().title())
                .collect(Collectors.joining(", "));
        if (!open.isEmpty()) {
            return words.text("gate.missing.ROUND_CLOSED.open", open);
        }
        return words.text("gate.missing.ROUND_CLOSED." + (gates.area() == null ? "nobody" : "none"));
    }

    private String answers() {
        var waiting = state.consultations().stream()
                .filter(gates::concerns)
                .flatMap(round -> round.waiting().stream())
                .map(recipient -> words.party(recipient.party()))
                .distinct()
                .collect(Collectors.joining(", "));
        return waiting.isEmpty()
                ? words.text("gate.missing.ALL_ANSWERED.nobody")
                : words.text("gate.missing.ALL_ANSWERED.waiting", waiting);
    }

    private String collaboration(@Nullable String area) {
        var governing = state.mandate().governing().map(told -> told.fact().governing());
        if (governing.isEmpty()) {
            return words.text("gate.missing.COLLABORATION_RULED_OUT.no-reading");
        }
        var condition = words.label(governing.get());
        if (area == null) {
            return words.text("gate.missing.COLLABORATION_RULED_OUT.phase", condition);
        }
        return state.phases()
                .assessment(area)
                .map(told -> words.text(
                        "gate.missing.COLLABORATION_RULED_OUT.otherwise",
                        words.label(told.fact().interest()),
                        words.label(told.fact().gain()),
                        condition))
                .orElseGet(() -> words.text("gate.missing.COLLABORATION_RULED_OUT.not-assessed", condition));
    }

    private String before() {
        return gates.phase().after().stream()
                .map(key -> state.phases()
                        .stage(key)
                        .map(earlier -> earlier.phase().name())
                        .orElse(key))
                .collect(Collectors.joining(", "));
    }
}
