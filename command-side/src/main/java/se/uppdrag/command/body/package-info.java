/** Decides what may be recorded of a body: its names and successors, who holds which role there, and when it meets. */
@NullMarked
package se.uppdrag.command.body;

import org.jspecify.annotations.NullMarked;
