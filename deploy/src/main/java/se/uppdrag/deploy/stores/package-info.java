/** Where history and pages are kept when the installation names no database of its own: a PostgreSQL and a MongoDB inside this process. */
@NullMarked
package se.uppdrag.deploy.stores;

import org.jspecify.annotations.NullMarked;
