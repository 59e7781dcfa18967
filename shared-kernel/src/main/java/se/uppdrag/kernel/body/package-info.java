/** Who meets and decides, under which name, who came in its place, who held which role there, and when it meets. */
@NullMarked
package se.uppdrag.kernel.body;

import org.jspecify.annotations.NullMarked;
