/** Decides what may be recorded of a cost comparison: its alternatives, lines, assumptions and indexations, what is stated and what was found. */
@NullMarked
package se.uppdrag.command.comparison;

import org.jspecify.annotations.NullMarked;
