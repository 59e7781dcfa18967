/** Remembers every stream whole, uppdrag and case files among them, with what had to be stated in them and is not: pages show parts of it. */
@NullMarked
package se.uppdrag.query.state;

import org.jspecify.annotations.NullMarked;
