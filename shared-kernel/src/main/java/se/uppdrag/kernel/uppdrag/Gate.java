package se.uppdrag.kernel.uppdrag;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What must hold before a phase may start or be completed. A closed set: each is tested. Which of them a phase has, its plan says. */
public enum Gate {
    /** Every point that the phase serves binds; of a phase that names none, every point of the mandate. */
    POINTS_IN_FORCE,
    /** Everybody asked has answered, or silence was concluded; the round itself may still be open. */
    ALL_ANSWERED,
    /** Collaboration was assessed for every area that work can be done on. */
    AREAS_ASSESSED,
    /** A report of the phase itself was delivered. */
    REPORT_DELIVERED,
    MANDATE_ALLOWS_OTHER_OPERATOR,
    CONDITION_INTERPRETED,
    ROUND_CLOSED,
    COLLABORATION_RULED_OUT,
    /** A report of the phase before was taken in by the body that it was owed to. */
    PHASE_ONE_REPORTED,
    DIALOGUE_HELD;

    /** What always must hold before an area goes to outsourcing analysis (rule 4; RS/1008/2017), whatever its plan says. */
    public static final Set<Gate> OF_OUTSOURCING =
            Collections.unmodifiableSet(EnumSet.range(MANDATE_ALLOWS_OTHER_OPERATOR, DIALOGUE_HELD));
}
