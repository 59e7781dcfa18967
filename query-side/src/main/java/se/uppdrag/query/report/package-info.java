/** Shows reports that are written here: their chapters while they grow, and the document that the register makes of them. */
@NullMarked
package se.uppdrag.query.report;

import org.jspecify.annotations.NullMarked;
