/** Decides what may be recorded of the plans of phases that are kept ready. */
@NullMarked
package se.uppdrag.command.plan;

import org.jspecify.annotations.NullMarked;
