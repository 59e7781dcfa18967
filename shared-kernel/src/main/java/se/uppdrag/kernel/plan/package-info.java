/** Plans of phases that are kept ready: what an uppdrag of a known kind can begin with. */
@NullMarked
package se.uppdrag.kernel.plan;

import org.jspecify.annotations.NullMarked;
