/** What was proposed in order to save or to do better, what it was thought to give, and what became of it. */
@NullMarked
package se.uppdrag.kernel.measure;

import org.jspecify.annotations.NullMarked;
