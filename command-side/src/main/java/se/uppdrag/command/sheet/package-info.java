/** Decides what a row of somebody's spreadsheet is: a new uppdrag as entered history, a changed deadline, or nothing new (OVW-03). */
@NullMarked
package se.uppdrag.command.sheet;

import org.jspecify.annotations.NullMarked;
