package se.uppdrag.kernel.measure;

import se.uppdrag.kernel.figure.Figure;

/** One part of a yearly saving, in the source's words. */
public record SubAmount(String text, Figure amount) {}
