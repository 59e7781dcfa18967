/** Decides what may happen to an uppdrag: scope, phases and gates, deadlines, consultations, reports and closing. */
@NullMarked
package se.uppdrag.command.uppdrag;

import org.jspecify.annotations.NullMarked;
