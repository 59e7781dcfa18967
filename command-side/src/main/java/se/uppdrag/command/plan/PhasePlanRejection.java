package se.uppdrag.command.plan;

import se.uppdrag.command.Rejection;

/** Every no that a plan kept ready can say. */
public sealed interface PhasePlanRejection extends Rejection {

    record PhasePlanIsRetired(String plan) implements PhasePlanRejection {}
}
