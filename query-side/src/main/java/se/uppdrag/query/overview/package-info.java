/** Shows every uppdrag on one page: phase, next deadline and its light, who holds it, how it was reported; and what is outstanding, and why. */
@NullMarked
package se.uppdrag.query.overview;

import org.jspecify.annotations.NullMarked;
