package se.uppdrag.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Who recorded a fact, in which role, and on whose behalf (rule 11).
 *
 * @param person an opaque id; names live in a deletable store, never in history (rule 12)
 * @param onBehalfOf the party a liaison answers for; otherwise absent
 */
public record Actor(String person, Role role, @Nullable Party onBehalfOf) {}
