/** Describes the API to machines and their makers: every command's schema and example come from the command itself. */
@NullMarked
package se.uppdrag.command.openapi;

import org.jspecify.annotations.NullMarked;
