package se.uppdrag.query.search;

import java.util.List;
import java.util.UUID;

/**
 * A text that was found.
 *
 * @param numbers of its case, as written
 * @param snippet the passages that tell most; the beginning where nothing was found in the text itself
 */
record Hit(
        Kind kind,
        UUID caseFileId,
        List<String> numbers,
        List<Piece> title,
        List<Piece> snippet,
        boolean example,
        String page,
        String api) {

    /** Text as it was written, never markup. {@code found}: it is what was looked for. */
    record Piece(String text, boolean found) {}
}
