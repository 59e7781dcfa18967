/** The words every part of the system shares: who acts, for whom, when, on what source, and what a recorded fact is. */
@NullMarked
package se.uppdrag.kernel;

import org.jspecify.annotations.NullMarked;
