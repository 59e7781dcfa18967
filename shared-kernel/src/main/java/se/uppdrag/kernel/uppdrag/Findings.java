package se.uppdrag.kernel.uppdrag;

import static se.uppdrag.kernel.Lists.with;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.uppdrag.UppdragEvent.ResultPlaced;

/** What the work came to: measures, comparisons and earlier changes, each told in its own stream. */
public record Findings(List<Told<ResultPlaced>> results) {

    public static Findings none() {
        return new Findings(List.of());
    }

    public Stream<ResultPlaced> results(ResultKind kind) {
        return results.stream().map(Told::fact).filter(placed -> placed.kind() == kind);
    }

    public boolean has(ResultKind kind, UUID id) {
        return results(kind).anyMatch(placed -> placed.resultId().equals(id));
    }

    Findings after(Recorded<? extends UppdragEvent> recorded, UppdragEvent.OfFindings event) {
        return switch (event) {
            case ResultPlaced e -> new Findings(with(results, Told.of(e, recorded)));
        };
    }
}
