package se.uppdrag.query.uppdrag;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Reach;
import se.uppdrag.kernel.uppdrag.UppdragState;
import se.uppdrag.query.page.Words;
import se.uppdrag.query.state.UppdragDocuments;

/** From the first giver to the last holder: what this uppdrag was passed on from, it itself, and what it was passed on as. */
record Chain(List<Link> links) {

    /** {@code holders}: absent where the source names none; {@code here}: the page's own. */
    record Link(String title, @Nullable String holders, String href, boolean here) {}

    /** Empty for one that was neither passed on nor derived. */
    static Chain of(Reach reach, UppdragState state, UppdragDocuments documents, Words words) {
        var mandate = state.mandate();
        if (mandate.derived() == null && mandate.passedOn().isEmpty()) {
            return new Chain(List.of());
        }
        var links = new ArrayList<Link>();
        links.add(link(state, words, true));
        var seen = new HashSet<UUID>();
        var from = from(state);
        while (from != null && seen.add(from)) {
            var above = documents.find(reach, from).orElse(null);
            from = null;
            if (above != null) {
                links.addFirst(link(above.state(), words, false));
                from = from(above.state());
            }
        }
        mandate.passedOn()
                .forEach(told -> links.add(new Link(
                        told.fact().title(),
                        words.parties(told.fact().to()),
                        "/uppdrag/" + told.fact().derived(),
                        false)));
        return new Chain(links);
    }

    private static Link link(UppdragState state, Words words, boolean here) {
        return new Link(
                state.mandate().title(), words.parties(state.mandate().holders()), "/uppdrag/" + state.id(), here);
    }

    private static @Nullable UUID from(UppdragState state) {
        var derived = state.mandate().derived();
        return derived == null ? null : derived.fact().from();
    }
}
