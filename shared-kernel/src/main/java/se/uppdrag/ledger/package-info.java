/** Remembers every event once, in one order without gaps, under its stored name, in PostgreSQL. */
@NullMarked
package se.uppdrag.ledger;

import org.jspecify.annotations.NullMarked;
