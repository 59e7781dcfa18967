/** Shows a form for every command, made from the command itself, and hands what was typed to the one door. */
@NullMarked
package se.uppdrag.command.form;

import org.jspecify.annotations.NullMarked;
