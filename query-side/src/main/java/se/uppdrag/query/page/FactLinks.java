package se.uppdrag.query.page;

import java.util.UUID;

/** Where a fact stands in the history of an uppdrag, a case or a body: on the page that holds it, at its own anchor. */
public final class FactLinks {

    private FactLinks() {}

    /** @param base path of what has the history, {@code /organ/<id>} */
    public static String of(String base, UUID event) {
        return base + "/historik?event=" + event + "#h-" + event;
    }
}
