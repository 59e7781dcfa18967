/** What remains true when processes and databases are killed, and when two nodes decide at once: real processes, real stores. */
@NullMarked
package se.uppdrag.faults;

import org.jspecify.annotations.NullMarked;
