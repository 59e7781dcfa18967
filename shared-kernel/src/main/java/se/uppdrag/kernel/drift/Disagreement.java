package se.uppdrag.kernel.drift;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.uppdrag.Gate;
import se.uppdrag.kernel.uppdrag.GateSource;
import se.uppdrag.kernel.uppdrag.Mandate;
import se.uppdrag.kernel.uppdrag.Phase;
import se.uppdrag.kernel.uppdrag.Phases;
import se.uppdrag.kernel.uppdrag.Standing;
import se.uppdrag.kernel.uppdrag.UppdragEvent.MandateInterpreted;
import se.uppdrag.kernel.uppdrag.UppdragState;

/**
 * Different conditions for one phase (PHA-03; RS/1008/2017: <i>no interest</i> in point 3, <i>no gain</i> in the text before it).
 *
 * @param settledBy the reading that governs; absent while nobody has settled it
 */
public record Disagreement(
        String phase, List<Wording> wordings, @Nullable Told<MandateInterpreted> settledBy) {

    /** {@code point}: whose condition it is; otherwise {@code place}, as the plan of phases cites it, if it says where. */
    public record Wording(
            String text, @Nullable PointRef point, @Nullable String place, Standing standing) {}

    /** What must have come out of the work before: the other gates add to it, and contradict nothing. */
    private static final Set<Gate> OUTCOME = EnumSet.of(Gate.COLLABORATION_RULED_OUT, Gate.CONDITION_INTERPRETED);

    private static final Pattern QUOTED = Pattern.compile("([^\"“”]*)[\"“”]([^\"“”]+)[\"“”]");
    private static final Pattern AROUND = Pattern.compile("^[\\s;,.:]+|[\\s;,.:]+$");

    static List<Disagreement> of(UppdragState state) {
        return state.phases().stages().stream()
                .map(Phases.Stage::phase)
                .map(phase -> new Disagreement(
                        phase.name(),
                        wordings(phase, state.mandate()),
                        settling(phase, state.mandate()).orElse(null)))
                .filter(found -> found.wordings().size() > 1)
                .toList();
    }

    private static List<Wording> wordings(Phase phase, Mandate mandate) {
        var found = new ArrayList<Wording>();
        for (var served : mandate.points()) {
            var point = served.point();
            var condition = point.condition();
            if (condition != null && phase.points().contains(point.ref())) {
                add(found, new Wording(condition, point.ref(), null, Standing.DECISION_POINT));
            }
        }
        phase.conditions().stream()
                .filter(condition -> OUTCOME.contains(condition.gate()))
                .forEach(condition -> quoted(condition).forEach(wording -> add(found, wording)));
        return List.copyOf(found);
    }

    /** What the source quotes, each with the place before it; all of it where it quotes nothing. */
    private static List<Wording> quoted(GateSource condition) {
        var quotations = QUOTED.matcher(condition.source())
                .results()
                .map(match -> {
                    var place = AROUND.matcher(match.group(1)).replaceAll("");
                    return new Wording(match.group(2), null, place.isEmpty() ? null : place, condition.standing());
                })
                .toList();
        return quotations.isEmpty()
                ? List.of(new Wording(condition.source(), null, null, condition.standing()))
                : quotations;
    }

    private static void add(List<Wording> found, Wording wording) {
        if (found.stream().noneMatch(other -> Likeness.agree(other.text(), wording.text()))) {
            found.add(wording);
        }
    }

    private static Optional<Told<MandateInterpreted>> settling(Phase phase, Mandate mandate) {
        if (OUTCOME.stream().anyMatch(phase::has)) {
            return mandate.governing();
        }
        return mandate.interpretations().stream()
                .filter(told -> told.fact().points().stream().anyMatch(phase.points()::contains))
                .reduce((earlier, later) -> later);
    }
}
