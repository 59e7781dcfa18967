/** What a command is, whatever door it comes in by. */
@NullMarked
package se.uppdrag.command;

import org.jspecify.annotations.NullMarked;
