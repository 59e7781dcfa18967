/** How a case came about and what was decided in it: mandate steps, proposals, decisions, dispatches, numbers and documents. */
@NullMarked
package se.uppdrag.kernel.casefile;

import org.jspecify.annotations.NullMarked;
