/** Decides, the same for every door, whether a command may reach its aggregate, and tells what came of it. */
@NullMarked
package se.uppdrag.command.dispatch;

import org.jspecify.annotations.NullMarked;
