/** Puts the demonstration case into an empty ledger, through the same door that everybody uses. */
@NullMarked
package se.uppdrag.deploy.demo;

import org.jspecify.annotations.NullMarked;
