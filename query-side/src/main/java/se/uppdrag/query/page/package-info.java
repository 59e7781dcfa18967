/** Shows facts as words: codes, parties, days, links to forms, and the small parts that every page is made of. */
@NullMarked
package se.uppdrag.query.page;

import org.jspecify.annotations.NullMarked;
