/** Shows how a case came about and what was decided in it, found by number or id. */
@NullMarked
package se.uppdrag.query.casefile;

import org.jspecify.annotations.NullMarked;
