/** Decides what a written date or deadline means: its first and last possible day, when it has passed, and which days Swedes work. */
@NullMarked
package se.uppdrag.kernel.time;

import org.jspecify.annotations.NullMarked;
