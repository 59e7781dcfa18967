/** Shows the plans of phases that are kept ready, and what each asks for before a phase may start or be completed. */
@NullMarked
package se.uppdrag.query.plan;

import org.jspecify.annotations.NullMarked;
