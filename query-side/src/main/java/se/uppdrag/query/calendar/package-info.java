/** Shows what is due in the reader's own calendar, at an address that only its holder knows. */
@NullMarked
package se.uppdrag.query.calendar;

import org.jspecify.annotations.NullMarked;
