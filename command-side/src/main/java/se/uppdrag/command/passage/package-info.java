/** What can be read for certain out of a running text, each with the passage that it rests on; nothing is stored (REG-18). */
@NullMarked
package se.uppdrag.command.passage;

import org.jspecify.annotations.NullMarked;
