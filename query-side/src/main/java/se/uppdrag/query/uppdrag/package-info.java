/** Shows one uppdrag: mandate, scope, phases, gates, answers, deadlines, reports, and what the sources do not say. */
@NullMarked
package se.uppdrag.query.uppdrag;

import org.jspecify.annotations.NullMarked;
