/** Decides who a request comes from, and gives every page what the layout shows of it. */
@NullMarked
package se.uppdrag.web;

import org.jspecify.annotations.NullMarked;
