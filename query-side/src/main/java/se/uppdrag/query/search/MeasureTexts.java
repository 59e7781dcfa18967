package se.uppdrag.query.search;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.measure.Decided;
import se.uppdrag.kernel.measure.MeasureEvent;
import se.uppdrag.kernel.measure.MeasureState;
import se.uppdrag.query.state.StreamDocument;

/** What is looked for in a measure: its own words, and what was said of it since. */
final class MeasureTexts {

    private MeasureTexts() {}

    static List<Searchable> of(StreamDocument<MeasureState> document) {
        var state = document.state();
        var proposed = state.proposed();
        var origin = proposed == null
                ? Stream.<@Nullable String>empty()
                : Stream.of(
                        proposed.fact().origin(),
                        proposed.fact().report(),
                        proposed.fact().horizonText());
        var parts = Stream.concat(origin, state.since().stream().map(Told::fact).flatMap(MeasureTexts::said));
        return List.of(new Searchable(
                Kind.MEASURE,
                state.caseFileId(),
                "/atgardsforslag/" + state.id(),
                "/api/v1/measures/" + state.id(),
                state.text(),
                Searchable.parts(parts),
                proposed != null && proposed.trace().example(),
                Searchable.NOBODY_ELSE));
    }

    private static Stream<@Nullable String> said(MeasureEvent event) {
        return switch (event) {
            case MeasureEvent.SavingEstimated e -> Stream.of(e.basis(), e.basisSource());
            case MeasureEvent.ConsequenceStated e -> Stream.of(e.text());
            case MeasureEvent.RealisedEffectReported e -> Stream.of(e.evidence());
            case MeasureEvent.CostShiftRecorded e -> Stream.of(e.text());
            case MeasureEvent.MeasureFoundSame e -> Stream.of(e.note());
            case MeasureEvent.PurchaseOptionDescribed e -> Stream.of(e.what(), e.premises());
            case MeasureEvent.IndicatorRecorded e -> Stream.of(e.name(), e.comment());
            case MeasureEvent.EarlierDecisionSetAside e -> Stream.of(e.decision());
            case Decided e -> Stream.of(e.detail(), e.reason());
            case MeasureEvent.MeasureProposed e -> Stream.empty();
            case MeasureEvent.MeasureFactCorrected e -> Stream.empty();
        };
    }
}
