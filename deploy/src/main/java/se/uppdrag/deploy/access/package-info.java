/** Who may come in: signing in, tokens, sessions, and what a request that nobody has signed in for is answered. */
@NullMarked
package se.uppdrag.deploy.access;

import org.jspecify.annotations.NullMarked;
