package se.uppdrag.query.document;

import java.time.Instant;

/**
 * A document that its template has printed.
 *
 * @param name what its file is called, in words, without an ending
 * @param html the whole page
 * @param asOf when the newest event was recorded that it rests on; its files say that they were made then, so that they are the same
 *     bytes each time (REP-07)
 */
public record Printout(String name, String html, Instant asOf) {}
