/** Decides what may be recorded of a measure, from being proposed to what it came to give. */
@NullMarked
package se.uppdrag.command.measure;

import org.jspecify.annotations.NullMarked;
