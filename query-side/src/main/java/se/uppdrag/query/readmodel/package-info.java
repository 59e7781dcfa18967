/** Remembers how far each view has come, and decides what a batch of events does to its documents: solved once, for all views. */
@NullMarked
package se.uppdrag.query.readmodel;

import org.jspecify.annotations.NullMarked;
