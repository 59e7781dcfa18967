/** Shows an earlier change: what was done and why, what it came to, and what does not add up. */
@NullMarked
package se.uppdrag.query.change;

import org.jspecify.annotations.NullMarked;
