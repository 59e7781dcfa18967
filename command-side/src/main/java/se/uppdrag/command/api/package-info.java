/** The JSON door: every command by its stored name, one by one or as lines, with problem details for every no. */
@NullMarked
package se.uppdrag.command.api;

import org.jspecify.annotations.NullMarked;
