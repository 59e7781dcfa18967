/** Shows an administrator how far the views have come and what they could not take, and passes on what is to be done about it. */
@NullMarked
package se.uppdrag.query.operation;

import org.jspecify.annotations.NullMarked;
