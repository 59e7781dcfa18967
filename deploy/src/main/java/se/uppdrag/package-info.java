/** The application that assembles it all. */
@NullMarked
package se.uppdrag;

import org.jspecify.annotations.NullMarked;
