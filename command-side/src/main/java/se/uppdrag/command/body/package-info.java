/** Decides what may be recorded of a body: that it exists, and who holds which role there. */
@NullMarked
package se.uppdrag.command.body;

import org.jspecify.annotations.NullMarked;
