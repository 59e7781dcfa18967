package se.uppdrag.kernel.change;

import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.figure.Figure;

/** One line of a calculation example. */
public record CalculationLine(String text, @Nullable Figure amount) {}
