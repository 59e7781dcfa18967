package se.uppdrag.kernel.uppdrag;

import static se.uppdrag.kernel.Lists.plus;
import static se.uppdrag.kernel.Lists.put;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.uppdrag.UppdragEvent.MeasureTotalStated;
import se.uppdrag.kernel.uppdrag.UppdragEvent.ObservationExplained;
import se.uppdrag.kernel.uppdrag.UppdragEvent.ObservationRecorded;
import se.uppdrag.kernel.uppdrag.UppdragEvent.ResultPlaced;

/**
 * What the work came to: measures, comparisons and earlier changes, each told in its own stream; what a document says that measures
 * come to together; and what a person has noticed.
 */
public record Findings(
        List<Told<ResultPlaced>> results,
        List<Told<MeasureTotalStated>> totals,
        List<Told<ObservationRecorded>> observations,
        List<Told<ObservationExplained>> explanations) {

    private static final String TOTAL = "total/";

    public static Findings none() {
        return new Findings(List.of(), List.of(), List.of(), List.of());
    }

    public Stream<ResultPlaced> results(ResultKind kind) {
        return results.stream().map(Told::fact).filter(placed -> placed.kind() == kind);
    }

    public boolean has(ResultKind kind, UUID id) {
        return results(kind).anyMatch(placed -> placed.resultId().equals(id));
    }

    /** How an explanation names a total. */
    public static String named(MeasureTotalStated total) {
        return TOTAL + total.total();
    }

    public boolean knows(String observation) {
        return observations.stream()
                        .anyMatch(told -> told.fact().observationId().toString().equals(observation))
                || totals.stream().anyMatch(told -> named(told.fact()).equals(observation));
    }

    /** The latest. */
    public Optional<Told<ObservationExplained>> explanation(String observation) {
        return explanations.stream()
                .filter(told -> told.fact().observation().equals(observation))
                .reduce((earlier, later) -> later);
    }

    Findings after(Recorded<? extends UppdragEvent> recorded, UppdragEvent.OfFindings event) {
        return switch (event) {
            case ResultPlaced e ->
                new Findings(plus(results, Told.of(e, recorded)), totals, observations, explanations);
            case MeasureTotalStated e -> {
                var total = Told.of(e, recorded);
                yield new Findings(
                        results,
                        put(totals, told -> told.fact().total().equals(e.total()), told -> total, total),
                        observations,
                        explanations);
            }
            case ObservationRecorded e ->
                new Findings(results, totals, plus(observations, Told.of(e, recorded)), explanations);
            case ObservationExplained e ->
                new Findings(results, totals, observations, plus(explanations, Told.of(e, recorded)));
        };
    }
}
