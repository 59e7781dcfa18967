/** What this installation is: its region, which sides it runs, and how the two sides are wired to the ledger. */
@NullMarked
package se.uppdrag.deploy;

import org.jspecify.annotations.NullMarked;
