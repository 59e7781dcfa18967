/** Shows one real case from mandate to closing, told as its commands, and that bad input loses nothing. */
@NullMarked
package se.uppdrag.story;

import org.jspecify.annotations.NullMarked;
