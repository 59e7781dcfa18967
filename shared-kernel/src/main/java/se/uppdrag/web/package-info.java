/** Decides who a request comes from, how a no is told, and what the layout shows on every page. */
@NullMarked
package se.uppdrag.web;

import org.jspecify.annotations.NullMarked;
