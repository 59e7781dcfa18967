package se.uppdrag.kernel.uppdrag;

/** Where a gate's condition is written, and whether it was decided or stands only in proposal text. */
public record GateSource(Gate gate, String source, Standing standing) {}
