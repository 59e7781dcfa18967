package se.uppdrag.command.change;

import static se.uppdrag.command.CommandRejected.require;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.command.CommandRejected;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.change.ChangeEvent;
import se.uppdrag.kernel.change.ChangeEvent.*;
import se.uppdrag.kernel.change.ChangeState;
import se.uppdrag.kernel.change.Finding;
import se.uppdrag.kernel.figure.Figure;

/**
 * What a fact must keep to, new or in the place of another: names lead somewhere and are not given twice, what follows from others can
 * be computed, and something is said.
 *
 * @param instead event that it replaces, whose name is free again
 */
record Soundness(ChangeState state, @Nullable UUID instead) {

    void check(ChangeEvent event) {
        switch (event) {
            case TargetSet e -> newTarget(e);
            case TargetOutcomeRecorded e -> outcome(e);
            case FigureStated e -> newFigure(e);
            case StaffingRecorded e ->
                require(
                        !e.posts().isEmpty() || e.headsInAll() != null || e.fullTime() != null,
                        ChangeRejection.NothingStated::new);
            case ChangeFindingExplained e ->
                require(
                        state.findings().stream().map(Finding::id).anyMatch(e.finding()::equals),
                        ChangeRejection.ChangeFindingUnknown::new);
            case EarlierChangeDescribed e -> {}
            case StageDescribed e -> {}
            case ChangeDecisionRecorded e -> {}
            case OperationsCompared e -> {}
            case ContractRecorded e -> {}
            case CalculationExampleRecorded e -> {}
            case ActionRecorded e -> {}
            case ChangeFindingRecorded e -> {}
            case ChangeFactCorrected e -> {}
        }
    }

    private void newTarget(TargetSet e) {
        require(
                state.targets().stream()
                        .filter(target -> !target.set().trace().event().equals(instead))
                        .noneMatch(target -> target.key().equals(e.target())),
                () -> new ChangeRejection.TargetAlreadySet(e.target()));
    }

    private void outcome(TargetOutcomeRecorded e) {
        require(state.target(e.target()).isPresent(), () -> new ChangeRejection.TargetUnknown(e.target()));
        require(
                Stream.of(e.value(), e.reached(), e.fulfilled(), e.text()).anyMatch(Objects::nonNull),
                ChangeRejection.NothingStated::new);
    }

    private void newFigure(FigureStated e) {
        var others = state.books().figures().stream()
                .filter(told -> !told.trace().event().equals(instead))
                .map(Told::fact)
                .collect(Collectors.toMap(FigureStated::figure, FigureStated::valueOrNotStated));
        require(!others.containsKey(e.figure()), () -> new ChangeRejection.FigureAlreadyStated(e.figure()));
        for (var way : e.follows()) {
            var calculation = way.calculation(term -> Optional.ofNullable(others.get(term)))
                    .orElseThrow(() -> new CommandRejected(new ChangeRejection.TermUnknown(way.terms())));
            // What is not known in history makes no calculation wrong.
            require(
                    calculation.possible() || !calculation.terms().stream().allMatch(Figure::known),
                    () -> new ChangeRejection.CalculationImpossible(way.operation(), way.terms()));
        }
    }
}
