/** Puts what comes with the system into a new ledger, through the same door that everybody uses. */
@NullMarked
package se.uppdrag.deploy.demo;

import org.jspecify.annotations.NullMarked;
