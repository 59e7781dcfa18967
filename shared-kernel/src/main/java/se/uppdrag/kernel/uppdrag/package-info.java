/** What an uppdrag is and was: its events, and the one state that guards, gates, forms and pages fold from them. */
@NullMarked
package se.uppdrag.kernel.uppdrag;

import org.jspecify.annotations.NullMarked;
