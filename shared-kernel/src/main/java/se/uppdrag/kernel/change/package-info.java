/** Remembers an earlier change of how something is run: why, by whom, what was expected of it, what came of it, and what does not add up. */
@NullMarked
package se.uppdrag.kernel.change;

import org.jspecify.annotations.NullMarked;
