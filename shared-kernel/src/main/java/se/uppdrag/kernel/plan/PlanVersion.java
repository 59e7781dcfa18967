package se.uppdrag.kernel.plan;

import java.util.UUID;

/**
 * The words that a plan had at one time.
 *
 * @param name as it was then
 * @param version 1 for the first; counts the events of the plan's stream, so that no two wordings ever share one
 */
public record PlanVersion(UUID planId, String name, int version) {}
