/** Shows how fast the house is: against the limit of its own PostgreSQL, in the same run. */
@NullMarked
package se.uppdrag.benchmark;

import org.jspecify.annotations.NullMarked;
