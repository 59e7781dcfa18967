/** Shows the system with something in it: made-up uppdrag, as many as wanted, through the door that everybody uses. */
@NullMarked
package se.uppdrag.demo;

import org.jspecify.annotations.NullMarked;
