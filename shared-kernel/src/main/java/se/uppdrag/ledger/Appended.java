package se.uppdrag.ledger;

/** The positions, both included, that one unit of work was given. */
public record Appended(long firstPosition, long lastPosition) {}
