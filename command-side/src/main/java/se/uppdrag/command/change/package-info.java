/** Decides what may be recorded of an earlier change and of what came of it. */
@NullMarked
package se.uppdrag.command.change;

import org.jspecify.annotations.NullMarked;
