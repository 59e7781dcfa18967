/** Decides what may be recorded of a case file, and places its uppdrag. */
@NullMarked
package se.uppdrag.command.casefile;

import org.jspecify.annotations.NullMarked;
