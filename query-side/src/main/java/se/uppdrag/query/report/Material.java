package se.uppdrag.query.report;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import se.uppdrag.kernel.History;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.casefile.CaseFileEvent;
import se.uppdrag.kernel.casefile.CaseFileState;
import se.uppdrag.kernel.change.ChangeEvent;
import se.uppdrag.kernel.change.ChangeEvent.EarlierChangeDescribed;
import se.uppdrag.kernel.change.ChangeState;
import se.uppdrag.kernel.comparison.ComparisonEvent;
import se.uppdrag.kernel.comparison.ComparisonEvent.ComparisonDefined;
import se.uppdrag.kernel.comparison.ComparisonState;
import se.uppdrag.kernel.measure.MeasureEvent;
import se.uppdrag.kernel.measure.MeasureEvent.MeasureProposed;
import se.uppdrag.kernel.measure.MeasureState;
import se.uppdrag.kernel.uppdrag.Report;
import se.uppdrag.kernel.uppdrag.UppdragEvent;
import se.uppdrag.kernel.uppdrag.UppdragState;

/**
 * All that a report can draw on: its case as the history had it up to a position, folded as everywhere else. Nothing but that history
 * goes into a report, so the same position gives the same report for ever (REP-07).
 *
 * @param position last event that counts
 * @param asOf when it was recorded
 */
record Material(
        CaseFileState caseFile,
        UppdragState uppdrag,
        Report report,
        List<MeasureState> measures,
        List<ComparisonState> comparisons,
        List<ChangeState> changes,
        long position,
        Instant asOf) {

    /** Of a frozen report as of its freezing, of any other as of now; empty when the uppdrag has no such report. */
    static Optional<Material> of(List<Recorded<?>> ofCase, UUID uppdrag, UUID report) {
        return upTo(Long.MAX_VALUE, ofCase, uppdrag, report)
                .flatMap(now -> upTo(frozenAt(now, ofCase), ofCase, uppdrag, report));
    }

    private static long frozenAt(Material now, List<Recorded<?>> ofCase) {
        var frozen = now.report().draft().frozen();
        return frozen == null
                ? Long.MAX_VALUE
                : ofCase.stream()
                        .filter(recorded ->
                                recorded.eventId().equals(frozen.trace().event()))
                        .mapToLong(Recorded::position)
                        .findFirst()
                        .orElseThrow();
    }

    private static Optional<Material> upTo(long position, List<Recorded<?>> ofCase, UUID uppdrag, UUID report) {
        var known = ofCase.stream()
                .filter(recorded -> recorded.position() <= position)
                .toList();
        var folds = new Folds(uppdrag);
        known.forEach(folds::take);
        return folds.uppdrag
                .state()
                .report(report)
                .map(found -> new Material(
                        folds.caseFile.state(),
                        folds.uppdrag.state(),
                        found,
                        folds.measures.states(),
                        folds.comparisons.states(),
                        folds.changes.states(),
                        known.getLast().position(),
                        known.getLast().recordedAt()));
    }

    private static final class Folds {

        private final UUID id;
        private History<CaseFileState, CaseFileEvent> caseFile = History.of(CaseFileState.none(), CaseFileState::after);
        private History<UppdragState, UppdragEvent> uppdrag = History.of(UppdragState.none(), UppdragState::after);
        private final Results<MeasureState, MeasureEvent> measures =
                new Results<>(MeasureState.none(), MeasureState::after);
        private final Results<ComparisonState, ComparisonEvent> comparisons =
                new Results<>(ComparisonState.none(), ComparisonState::after);
        private final Results<ChangeState, ChangeEvent> changes = new Results<>(ChangeState.none(), ChangeState::after);

        Folds(UUID uppdrag) {
            this.id = uppdrag;
        }

        void take(Recorded<?> recorded) {
            switch (recorded.event()) {
                case CaseFileEvent e -> caseFile = caseFile.after(recorded.as(e));
                case UppdragEvent e -> {
                    if (e.uppdragId().equals(id)) {
                        uppdrag = uppdrag.after(recorded.as(e));
                    }
                }
                case MeasureEvent e -> {
                    var begins = e instanceof MeasureProposed proposed
                            && proposed.uppdragId().equals(id);
                    measures.take(e.measureId(), begins, recorded.as(e));
                }
                case ComparisonEvent e -> {
                    var begins = e instanceof ComparisonDefined defined
                            && defined.uppdragId().equals(id);
                    comparisons.take(e.comparisonId(), begins, recorded.as(e));
                }
                case ChangeEvent e -> {
                    var begins = e instanceof EarlierChangeDescribed described
                            && described.uppdragId().equals(id);
                    changes.take(e.changeId(), begins, recorded.as(e));
                }
                default -> {}
            }
        }
    }

    /** Streams of one kind that began in the uppdrag, in the order in which they did. */
    private static final class Results<S, E> {

        private final S none;
        private final BiFunction<S, Recorded<E>, S> fold;
        private final Map<UUID, History<S, E>> streams = new LinkedHashMap<>();

        Results(S none, BiFunction<S, Recorded<E>, S> fold) {
            this.none = none;
            this.fold = fold;
        }

        void take(UUID stream, boolean begins, Recorded<E> recorded) {
            if (begins) {
                streams.putIfAbsent(stream, History.of(none, fold));
            }
            streams.computeIfPresent(stream, (id, history) -> history.after(recorded));
        }

        List<S> states() {
            return streams.values().stream().map(History::state).toList();
        }
    }
}
