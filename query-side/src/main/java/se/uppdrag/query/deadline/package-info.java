/** Shows every deadline, past and to come, with the first promise and each change, and decides what light it gets. */
@NullMarked
package se.uppdrag.query.deadline;

import org.jspecify.annotations.NullMarked;
