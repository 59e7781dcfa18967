package se.uppdrag.command.comparison;

import static se.uppdrag.command.CommandRejected.require;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.uppdrag.command.CommandRejected;
import se.uppdrag.kernel.comparison.AlternativeFigure;
import se.uppdrag.kernel.comparison.ComparisonEvent;
import se.uppdrag.kernel.comparison.ComparisonEvent.AlternativeDefined;
import se.uppdrag.kernel.comparison.ComparisonEvent.AssumptionRevised;
import se.uppdrag.kernel.comparison.ComparisonEvent.AssumptionStated;
import se.uppdrag.kernel.comparison.ComparisonEvent.ComparisonDefined;
import se.uppdrag.kernel.comparison.ComparisonEvent.ComparisonFactCorrected;
import se.uppdrag.kernel.comparison.ComparisonEvent.FindingExplained;
import se.uppdrag.kernel.comparison.ComparisonEvent.FindingRecorded;
import se.uppdrag.kernel.comparison.ComparisonEvent.IndexationApplied;
import se.uppdrag.kernel.comparison.ComparisonEvent.ItemConfirmed;
import se.uppdrag.kernel.comparison.ComparisonEvent.LineEntered;
import se.uppdrag.kernel.comparison.ComparisonEvent.TotalStated;
import se.uppdrag.kernel.comparison.ComparisonState;
import se.uppdrag.kernel.comparison.TotalOf;
import se.uppdrag.kernel.figure.Calculation;
import se.uppdrag.kernel.figure.Unit;

/** What must hold of every fact of a comparison, whether it is new or takes the place of another. */
final class Soundness {

    private final ComparisonState state;
    private final @Nullable ComparisonEvent corrected;

    /** @param corrected the fact whose place the new one takes */
    Soundness(ComparisonState state, @Nullable ComparisonEvent corrected) {
        this.state = state;
        this.corrected = corrected;
    }

    void check(ComparisonEvent event) {
        switch (event) {
            case AlternativeDefined e ->
                require(
                        !state.table().has(e.key())
                                || (corrected instanceof AlternativeDefined old
                                        && old.key().equals(e.key())),
                        () -> new ComparisonRejection.AlternativeAlreadyDefined(e.key()));
            case LineEntered e -> check(e);
            case AssumptionStated e ->
                require(
                        !state.premises().has(e.key())
                                || (corrected instanceof AssumptionStated old
                                        && old.key().equals(e.key())),
                        () -> new ComparisonRejection.AssumptionAlreadyStated(e.key()));
            case AssumptionRevised e -> requireAssumption(e.key());
            case IndexationApplied e -> check(e);
            case TotalStated e -> check(e);
            case ItemConfirmed e ->
                require(
                        state.premises().stale().contains(e.item()) || e.equals(corrected),
                        () -> new ComparisonRejection.NotStale(e.item()));
            case FindingExplained e ->
                require(
                        state.finding(e.finding()).isPresent(),
                        () -> new ComparisonRejection.FindingUnknown(e.finding()));
            case ComparisonDefined e -> {}
            case FindingRecorded e -> {}
            case ComparisonFactCorrected e -> {}
        }
    }

    private void check(LineEntered line) {
        var seen = new HashSet<String>();
        for (var alternative :
                line.figures().stream().map(AlternativeFigure::alternative).toList()) {
            requireAlternative(alternative);
            require(seen.add(alternative), () -> new ComparisonRejection.AlternativeTwice(alternative));
        }
        requireAssumptions(line.assumptions());
    }

    private void check(IndexationApplied indexation) {
        for (var step : indexation.steps()) {
            require(
                    step.rate().unit() == Unit.PERCENT || !step.rate().known(),
                    () -> new ComparisonRejection.RateNotInPercent(step.rate().text()));
            if (step.assumption() != null) {
                requireAssumption(step.assumption());
            }
        }
        requireAssumptions(indexation.assumptions());
        if (indexation.line() != null) {
            var line = indexation.line();
            require(state.table().line(line).isPresent(), () -> new ComparisonRejection.LineUnknown(line));
        }
        if (indexation.alternative() != null) {
            requireAlternative(indexation.alternative());
        }
    }

    private void check(TotalStated total) {
        if (total.alternative() != null) {
            requireAlternative(total.alternative());
        }
        if (total.of() == TotalOf.FIGURES) {
            var operation = total.operation();
            if (operation == null) {
                throw new CommandRejected(new ComparisonRejection.OperationMissing());
            }
            require(
                    new Calculation(operation, total.terms()).possible(),
                    () -> new ComparisonRejection.CalculationImpossible(operation));
            return;
        }
        require(!state.table().lines().isEmpty(), ComparisonRejection.NoLines::new);
        require(
                total.alternative() != null
                        || (total.of() == TotalOf.VARIANCE
                                && state.table().others().size() == 1),
                ComparisonRejection.AlternativeMissing::new);
    }

    private void requireAssumptions(List<String> keys) {
        keys.forEach(this::requireAssumption);
    }

    private void requireAssumption(String key) {
        require(state.premises().has(key), () -> new ComparisonRejection.AssumptionUnknown(key));
    }

    private void requireAlternative(String key) {
        require(state.table().has(key), () -> new ComparisonRejection.AlternativeUnknown(key));
    }
}
