/** Decides how the steps of a mandate differ, what no decision point covers, and where conditions disagree. */
@NullMarked
package se.uppdrag.kernel.drift;

import org.jspecify.annotations.NullMarked;
