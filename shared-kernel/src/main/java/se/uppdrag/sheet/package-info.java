/** How a list is written as text for a spreadsheet, so that what goes out comes back in unchanged. */
@NullMarked
package se.uppdrag.sheet;

import org.jspecify.annotations.NullMarked;
