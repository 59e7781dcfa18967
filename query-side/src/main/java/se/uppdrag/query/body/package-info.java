/** Shows bodies and units, and who held which role there. */
@NullMarked
package se.uppdrag.query.body;

import org.jspecify.annotations.NullMarked;
