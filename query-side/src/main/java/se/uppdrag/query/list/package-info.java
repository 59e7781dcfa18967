/** Decides how lists are asked for: filter fields, pages, links that keep the rest of the question, and what is said of a bad one. */
@NullMarked
package se.uppdrag.query.list;

import org.jspecify.annotations.NullMarked;
