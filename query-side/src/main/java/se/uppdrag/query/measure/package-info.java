/** Shows the measures that uppdrag have proposed, what they were thought to give and what they gave. */
@NullMarked
package se.uppdrag.query.measure;

import org.jspecify.annotations.NullMarked;
