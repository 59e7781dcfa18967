/** Shows every recorded event as a sentence, with its times, its source and what became of it. */
@NullMarked
package se.uppdrag.query.history;

import org.jspecify.annotations.NullMarked;
