package se.uppdrag.kernel.uppdrag;

import java.util.List;
import se.uppdrag.kernel.PointRef;

/**
 * A planned stage of the work.
 *
 * @param key short name within the uppdrag, {@code [a-z0-9-]}
 * @param after keys of phases that must be completed first; empty: may run from the start, side by side with others
 * @param outsourcing whether this is the phase that opens per area, on conditions (PHA-02)
 * @param conditions where each of its gates is written
 */
public record Phase(
        String key,
        String name,
        List<String> after,
        boolean outsourcing,
        List<GateSource> conditions,
        List<PointRef> points) {}
