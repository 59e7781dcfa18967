package se.uppdrag.query.page;

import java.util.UUID;

/** Where a fact stands in the history of an uppdrag or a case: on the page that holds it, at its own anchor. */
public final class FactLinks {

    private FactLinks() {}

    /** @param base path of the uppdrag or the case */
    public static String of(String base, UUID event) {
        return base + "/historik?event=" + event + "#h-" + event;
    }
}
