/** Shows a cost comparison: its table, what it rests on, what is stated beside what is computed, and what does not add up. */
@NullMarked
package se.uppdrag.query.comparison;

import org.jspecify.annotations.NullMarked;
