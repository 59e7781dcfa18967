/** Who meets and decides, and who held which role there, when, acting or not. */
@NullMarked
package se.uppdrag.kernel.body;

import org.jspecify.annotations.NullMarked;
