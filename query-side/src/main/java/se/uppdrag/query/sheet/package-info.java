/** Lists as sheets for Excel: labelled columns over rows, written row by row (OVW-03). */
@NullMarked
package se.uppdrag.query.sheet;

import org.jspecify.annotations.NullMarked;
