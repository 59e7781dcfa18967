package se.uppdrag.query.uppdrag;

import java.util.stream.Collectors;
import se.uppdrag.kernel.uppdrag.Gate;
import se.uppdrag.kernel.uppdrag.UppdragState;
import se.uppdrag.query.page.Words;

/** What has to happen before an open gate is fulfilled, in plain words. */
final class MissingGate {

    private MissingGate() {}

    static String of(Gate gate, String area, UppdragState state, Words words) {
        return switch (gate) {
            case MANDATE_ALLOWS_OTHER_OPERATOR -> words.text("gate.missing.MANDATE_ALLOWS_OTHER_OPERATOR");
            case CONDITION_INTERPRETED -> words.text("gate.missing.CONDITION_INTERPRETED");
            case ROUND_CLOSED -> round(area, state, words);
            case COLLABORATION_RULED_OUT -> collaboration(area, state, words);
            case PHASE_ONE_REPORTED -> words.text("gate.missing.PHASE_ONE_REPORTED", before(state));
            case DIALOGUE_HELD -> words.text("gate.missing.DIALOGUE_HELD");
        };
    }

    private static String round(String area, UppdragState state, Words words) {
        var open = state.consultations().stream()
                .filter(round -> round.asked().fact().areas().contains(area) && round.closed() == null)
                .map(round -> round.asked().fact().title())
                .collect(Collectors.joining(", "));
        return open.isEmpty()
                ? words.text("gate.missing.ROUND_CLOSED.none")
                : words.text("gate.missing.ROUND_CLOSED.open", open);
    }

    private static String collaboration(String area, UppdragState state, Words words) {
        var governing = state.mandate().governing().map(told -> told.fact().governing());
        if (governing.isEmpty()) {
            return words.text("gate.missing.COLLABORATION_RULED_OUT.no-reading");
        }
        var condition = words.label(governing.get());
        return state.phases()
                .assessment(area)
                .map(told -> words.text(
                        "gate.missing.COLLABORATION_RULED_OUT.otherwise",
                        words.label(told.fact().interest()),
                        words.label(told.fact().gain()),
                        condition))
                .orElseGet(() -> words.text("gate.missing.COLLABORATION_RULED_OUT.not-assessed", condition));
    }

    private static String before(UppdragState state) {
        return state.phases()
                .outsourcing()
                .map(stage -> stage.phase().after().stream()
                        .map(key -> state.phases()
                                .stage(key)
                                .map(earlier -> earlier.phase().name())
                                .orElse(key))
                        .collect(Collectors.joining(", ")))
                .orElse("");
    }
}
