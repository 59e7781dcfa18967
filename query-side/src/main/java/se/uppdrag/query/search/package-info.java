/** Remembers, in the memory of each node, which words stand in which text, and shows what a reader may see of what is looked for. */
@NullMarked
package se.uppdrag.query.search;

import org.jspecify.annotations.NullMarked;
