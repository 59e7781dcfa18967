package se.uppdrag.query.page;

import org.jspecify.annotations.Nullable;

/**
 * Something that an uppdrag came to, in the list of all of its kind.
 *
 * @param note what else there is to say of it, in a few words
 * @param uppdrag its title
 * @param findings how much does not add up or was noticed
 */
public record ResultRow(
        String href,
        String title,
        @Nullable String note,
        String uppdrag,
        String uppdragHref,
        int findings,
        boolean example) {}
