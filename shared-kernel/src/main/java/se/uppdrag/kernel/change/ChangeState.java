package se.uppdrag.kernel.change;

import static se.uppdrag.kernel.Lists.changed;
import static se.uppdrag.kernel.Lists.plus;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.Trace;
import se.uppdrag.kernel.change.ChangeEvent.ChangeFindingExplained;
import se.uppdrag.kernel.change.ChangeEvent.ChangeFindingRecorded;
import se.uppdrag.kernel.change.ChangeEvent.EarlierChangeDescribed;
import se.uppdrag.kernel.figure.Figure;

/** An earlier change as its events tell it. One fold for the aggregate's guards, the forms and the page. */
@RecordBuilder
public record ChangeState(
        @Nullable Told<EarlierChangeDescribed> described,
        Account account,
        Books books,
        List<Target> targets,
        List<Told<ChangeFindingRecorded>> noticed,
        List<Told<ChangeFindingExplained>> explanations)
        implements ChangeStateBuilder.With {

    private static final UUID NOBODY = new UUID(0, 0);

    public static ChangeState none() {
        return new ChangeState(null, Account.NONE, Books.NONE, List.of(), List.of(), List.of());
    }

    public UUID id() {
        return described == null ? NOBODY : described.fact().changeId();
    }

    public UUID caseFileId() {
        return described == null ? NOBODY : described.fact().caseFileId();
    }

    public String title() {
        return described == null ? "" : described.fact().title();
    }

    public Optional<Target> target(String key) {
        return targets.stream().filter(target -> target.key().equals(key)).findFirst();
    }

    /** What the system finds by itself, then what persons have noticed. */
    public List<Finding> findings() {
        var found = new ArrayList<Finding>();
        for (var told : books.figures()) {
            var figure = told.fact();
            differing(found, Finding.Kind.FIGURE, figure.name(), figure.value(), books.reckoned(figure), told.trace());
            var condition = figure.condition();
            if (condition != null && Objects.equals(figure.conditionMet(), false)) {
                found.add(finding(Finding.Kind.CONDITION, condition, figure.value(), null, told.trace()));
            }
        }
        for (var told : books.staffing()) {
            var staffing = told.fact();
            differing(
                    found,
                    Finding.Kind.HEADS,
                    staffing.unit(),
                    staffing.headsInAll(),
                    books.heads(staffing),
                    told.trace());
            differing(
                    found,
                    Finding.Kind.FULL_TIME,
                    staffing.unit(),
                    staffing.fullTime(),
                    books.fullTime(staffing),
                    told.trace());
        }
        for (var told : books.examples()) {
            var example = told.fact();
            differing(found, Finding.Kind.TOTAL, example.title(), example.total(), books.total(example), told.trace());
        }
        noticed.forEach(
                told -> found.add(finding(Finding.Kind.NOTICED, told.fact().text(), null, null, told.trace())));
        return List.copyOf(found);
    }

    public ChangeState after(Recorded<? extends ChangeEvent> recorded) {
        return switch (recorded.event()) {
            case EarlierChangeDescribed e -> withDescribed(Told.of(e, recorded));
            case ChangeEvent.StageDescribed e -> withAccount(account.stage(Told.of(e, recorded)));
            case ChangeEvent.ChangeDecisionRecorded e -> withAccount(account.decision(Told.of(e, recorded)));
            case ChangeEvent.OperationsCompared e -> withAccount(account.compared(Told.of(e, recorded)));
            case ChangeEvent.ActionRecorded e -> withAccount(account.action(Told.of(e, recorded)));
            case ChangeEvent.TargetSet e -> withTargets(plus(targets, new Target(Told.of(e, recorded), null)));
            case ChangeEvent.TargetOutcomeRecorded e ->
                withTargets(changed(
                        targets,
                        target -> target.key().equals(e.target()),
                        target -> new Target(target.set(), Told.of(e, recorded))));
            case ChangeEvent.FigureStated e -> withBooks(books.figure(Told.of(e, recorded)));
            case ChangeEvent.StaffingRecorded e -> withBooks(books.staffing(Told.of(e, recorded)));
            case ChangeEvent.ContractRecorded e -> withBooks(books.contract(Told.of(e, recorded)));
            case ChangeEvent.CalculationExampleRecorded e -> withBooks(books.example(Told.of(e, recorded)));
            case ChangeFindingRecorded e -> withNoticed(plus(noticed, Told.of(e, recorded)));
            case ChangeFindingExplained e -> withExplanations(plus(explanations, Told.of(e, recorded)));
            case ChangeEvent.ChangeFactCorrected e -> this;
        };
    }

    private void differing(
            List<Finding> found,
            Finding.Kind kind,
            String about,
            @Nullable Figure stated,
            Reckoning reckoning,
            Trace trace) {
        if (reckoning.verdict() == Reckoning.Verdict.DIFFERS) {
            found.add(finding(kind, about, stated, reckoning, trace));
        }
    }

    private Finding finding(
            Finding.Kind kind, String about, @Nullable Figure stated, @Nullable Reckoning reckoning, Trace trace) {
        var id = kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ":" + trace.event();
        var explained = explanations.stream()
                .filter(told -> told.fact().finding().equals(id))
                .reduce((earlier, later) -> later)
                .orElse(null);
        return new Finding(id, kind, about, stated, reckoning, trace, explained);
    }
}
