/** Shows every uppdrag on one page: phase, next deadline and its light, who holds it, how it was reported. */
@NullMarked
package se.uppdrag.query.overview;

import org.jspecify.annotations.NullMarked;
