package se.uppdrag.kernel.uppdrag;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.uppdrag.kernel.PointRef;

/**
 * A planned stage of the work.
 *
 * @param key short name within the uppdrag, {@code [a-z0-9-]}
 * @param after keys of phases that must be completed first; empty: may run from the start, side by side with others
 * @param outsourcing whether this is the phase that opens per area, on conditions (PHA-02)
 * @param conditions its gates, and where each is written
 */
public record Phase(
        String key,
        String name,
        List<String> after,
        boolean outsourcing,
        List<GateSource> conditions,
        List<PointRef> points) {

    /** What must hold before it may start, or be completed, in the order of the set. */
    public Set<Gate> gates(Passage passage) {
        var gates = EnumSet.noneOf(Gate.class);
        if (outsourcing && passage == Passage.START) {
            gates.addAll(Gate.OF_OUTSOURCING);
        }
        conditions.stream()
                .filter(condition -> condition.bars(passage))
                .forEach(condition -> gates.add(condition.gate()));
        return gates;
    }

    public boolean has(Gate gate) {
        return gates(Passage.START).contains(gate) || gates(Passage.COMPLETION).contains(gate);
    }

    Optional<GateSource> condition(Gate gate, Passage passage) {
        return conditions.stream()
                .filter(condition -> condition.gate() == gate && condition.bars(passage))
                .findFirst();
    }
}
