/** Shows one round: what was asked of whom, every answer given, and the silence. */
@NullMarked
package se.uppdrag.query.consultation;

import org.jspecify.annotations.NullMarked;
