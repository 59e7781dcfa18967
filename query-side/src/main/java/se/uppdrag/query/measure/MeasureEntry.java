package se.uppdrag.query.measure;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.figure.Figure;
import se.uppdrag.kernel.figure.Unit;
import se.uppdrag.kernel.measure.DecisionLevel;
import se.uppdrag.kernel.measure.Horizon;
import se.uppdrag.kernel.measure.MeasureEvent;
import se.uppdrag.kernel.measure.MeasureState;
import se.uppdrag.kernel.measure.MeasureStatus;
import se.uppdrag.query.readmodel.SwedishText;
import se.uppdrag.query.state.StreamDocument;

/**
 * What the measures are asked for, and summed by.
 *
 * @param text folded
 * @param sorted the text, as it sorts
 * @param saving in kronor; what is not known comes last
 * @param counts false: it is the same as another
 * @param realised the effects of all years
 */
record MeasureEntry(
        String id,
        UUID uppdrag,
        @Nullable Horizon horizon,
        @Nullable DecisionLevel level,
        MeasureStatus status,
        String text,
        String sorted,
        BigDecimal saving,
        Figure estimate,
        List<Figure> realised,
        boolean counts,
        Instant changed) {

    private static final BigDecimal UNKNOWN = BigDecimal.valueOf(Long.MIN_VALUE);

    static MeasureEntry of(StreamDocument<MeasureState> document) {
        var state = document.state();
        var proposed = state.proposed();
        var estimate = state.estimate();
        return new MeasureEntry(
                document.id(),
                state.uppdragId(),
                state.horizon(),
                proposed == null ? null : proposed.fact().decisionLevel(),
                state.status(),
                SwedishText.folded(text(document)),
                SwedishText.sortKey(state.text()),
                kronor(estimate),
                estimate,
                state.effects().stream()
                        .map(MeasureEvent.RealisedEffectReported::effect)
                        .toList(),
                state.sameAs() == null,
                document.changed());
    }

    static Comparator<MeasureEntry> order(String key) {
        return switch (key) {
            case "uppdrag" ->
                Comparator.comparing(MeasureEntry::uppdrag)
                        .thenComparing(
                                entry -> entry.horizon() == null
                                        ? ""
                                        : entry.horizon().name(),
                                Comparator.reverseOrder())
                        .thenComparing(MeasureEntry::saving, Comparator.reverseOrder());
            case "text" -> Comparator.comparing(MeasureEntry::sorted);
            case "horizon" ->
                Comparator.comparing(MeasureEntry::horizon, Comparator.nullsLast(Comparator.naturalOrder()));
            case "status" -> Comparator.comparing(MeasureEntry::status);
            case "saving" -> Comparator.comparing(MeasureEntry::saving);
            case "changed" -> Comparator.comparing(MeasureEntry::changed);
            default -> throw new IllegalArgumentException("Measures are not sorted by " + key);
        };
    }

    private static BigDecimal kronor(Figure estimate) {
        if (!estimate.unit().isMoney()) {
            return UNKNOWN;
        }
        var kronor = estimate.in(Unit.KR);
        var value = kronor.high() == null ? kronor.low() : kronor.high();
        return value == null ? UNKNOWN : value;
    }

    private static String text(StreamDocument<MeasureState> document) {
        var state = document.state();
        var bases = state.each(MeasureEvent.SavingEstimated.class).stream()
                .map(Told::fact)
                .map(MeasureEvent.SavingEstimated::basis);
        var consequences = state.each(MeasureEvent.ConsequenceStated.class).stream()
                .map(Told::fact)
                .map(MeasureEvent.ConsequenceStated::text);
        return Stream.of(Stream.of(state.text()), bases, consequences)
                .flatMap(texts -> texts)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }
}
