/** What alternatives cost beside each other, on which assumptions, and where what is stated and what is computed differ. */
@NullMarked
package se.uppdrag.kernel.comparison;

import org.jspecify.annotations.NullMarked;
