package se.uppdrag.query.casefile;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Region;
import se.uppdrag.kernel.casefile.CaseFileState;
import se.uppdrag.query.page.FactLinks;
import se.uppdrag.query.page.Said;
import se.uppdrag.query.page.Words;

/** The page of one case file. */
record CasePage(
        UUID id,
        String title,
        @Nullable String summary,
        boolean example,
        @Nullable Said opened,
        List<NumberRow> numbers,
        ChainSection chain,
        PointSection points,
        DecisionSection decisions,
        List<UppdragRow> uppdrag,
        List<DocumentRow> documents,
        List<LinkRow> links) {

    record NumberRow(String text, boolean unusual, Said source) {}

    record UppdragRow(String title, String href, @Nullable String points, Said source) {}

    /** Only what anybody may read. */
    record DocumentRow(
            String text,
            String kind,
            @Nullable String counterpart,
            @Nullable String designation,
            Said source) {}

    record LinkRow(String kind, String other, @Nullable String note, Said source) {}

    /** @param titles names of the uppdrag placed; an id without one is not there yet */
    static CasePage of(CaseFileState state, Function<UUID, @Nullable String> titles, Words words) {
        Function<UUID, String> fact = event -> FactLinks.of("/arenden/" + state.id(), event);
        var opened = state.opened();
        return new CasePage(
                state.id(),
                state.title(),
                opened == null ? null : opened.fact().summary(),
                opened != null && opened.trace().example(),
                opened == null ? null : ChainSection.said(opened.trace(), words, fact),
                state.numbers().stream()
                        .map(told -> new NumberRow(
                                words.text(
                                        "case.number.in",
                                        told.fact().dnr(),
                                        words.region()
                                                .diary(told.fact().diary())
                                                .map(Region.Diary::name)
                                                .orElse(told.fact().diary())),
                                !told.fact().fitsForm(),
                                ChainSection.said(told.trace(), words, fact)))
                        .toList(),
                ChainSection.of(state, words, fact),
                PointSection.of(state, words, fact),
                DecisionSection.of(state, words, fact),
                state.placements().stream()
                        .map(told -> {
                            var title = titles.apply(told.fact().uppdragId());
                            return new UppdragRow(
                                    title == null ? words.text("case.uppdrag") : title,
                                    "/uppdrag/" + told.fact().uppdragId(),
                                    words.points(told.fact().points()),
                                    ChainSection.said(told.trace(), words, fact));
                        })
                        .toList(),
                state.documents().stream()
                        .map(told -> new DocumentRow(
                                told.fact().publicText(),
                                words.label(told.fact().kind()),
                                told.fact().counterpart().stated()
                                        ? words.party(told.fact().counterpart())
                                        : null,
                                told.fact().designation(),
                                ChainSection.said(told.trace(), words, fact)))
                        .toList(),
                state.links().stream()
                        .map(told -> new LinkRow(
                                words.label(told.fact().kind()),
                                told.fact().other(),
                                told.fact().note(),
                                ChainSection.said(told.trace(), words, fact)))
                        .toList());
    }
}
