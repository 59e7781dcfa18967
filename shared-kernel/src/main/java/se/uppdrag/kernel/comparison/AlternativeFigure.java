package se.uppdrag.kernel.comparison;

import se.uppdrag.kernel.figure.Figure;

/** A line's figure for one alternative; it may be not stated. */
public record AlternativeFigure(String alternative, Figure figure) {}
