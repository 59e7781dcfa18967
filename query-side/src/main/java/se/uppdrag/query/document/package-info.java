/** Makes files of what is told in words: a page to print, PDF/A that can be read aloud, and Word, all out of one template. */
@NullMarked
package se.uppdrag.query.document;

import org.jspecify.annotations.NullMarked;
