package se.uppdrag.kernel.comparison;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.Told;
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
import se.uppdrag.kernel.figure.Figure;

/** A cost comparison as its events tell it. */
public record ComparisonState(
        @Nullable Told<ComparisonDefined> defined, Table table, Premises premises, Remarks remarks) {

    private static final UUID NOBODY = new UUID(0, 0);

    public static ComparisonState none() {
        return new ComparisonState(null, Table.none(), Premises.none(), Remarks.none());
    }

    public UUID id() {
        return defined == null ? NOBODY : defined.fact().comparisonId();
    }

    public UUID uppdragId() {
        return defined == null ? NOBODY : defined.fact().uppdragId();
    }

    public UUID caseFileId() {
        return defined == null ? NOBODY : defined.fact().caseFileId();
    }

    public String title() {
        return defined == null ? "" : defined.fact().title();
    }

    public Optional<SignRule> signRule() {
        return defined == null
                ? Optional.empty()
                : Optional.ofNullable(defined.fact().signRule());
    }

    /** Where what is stated and what is computed differ, found anew each time, and what persons have found. */
    public List<Finding> findings() {
        return Findings.of(this);
    }

    public Optional<Finding> finding(String id) {
        return findings().stream().filter(finding -> finding.id().equals(id)).findFirst();
    }

    /**
     * The same comparison at another rate of an indexation, the figure that it feeds included (ECO-12); nothing is recorded by that. Empty
     * when there is no such step, or the figure cannot be computed.
     *
     * @param step from 0
     */
    public Optional<ComparisonState> under(String indexation, int step, Figure rate) {
        var applied = premises.indexation(indexation)
                .filter(known -> step >= 0 && step < known.steps().size());
        if (applied.isEmpty()) {
            return Optional.empty();
        }
        var result = Premises.of(applied.get()).at(step, rate).result();
        return result.known()
                ? Optional.of(
                        with(premises.at(indexation, step, rate)).with(table.fed(applied.get(), result, signRule())))
                : Optional.empty();
    }

    public ComparisonState after(Recorded<? extends ComparisonEvent> recorded) {
        return switch (recorded.event()) {
            case ComparisonDefined e -> new ComparisonState(Told.of(e, recorded), table, premises, remarks);
            case AlternativeDefined e -> with(table.with(Told.of(e, recorded)));
            case LineEntered e -> with(table.entered(Told.of(e, recorded))).with(premises.fresh(Item.line(e.key())));
            case TotalStated e -> with(table.stated(Told.of(e, recorded)));
            case AssumptionStated e -> with(premises.with(Told.of(e, recorded)));
            case AssumptionRevised e -> with(premises.revised(Told.of(e, recorded), table));
            case IndexationApplied e -> with(premises.applied(Told.of(e, recorded)));
            case ItemConfirmed e -> with(premises.fresh(e.item()));
            case FindingRecorded e -> with(remarks.recorded(Told.of(e, recorded)));
            case FindingExplained e -> with(remarks.explained(Told.of(e, recorded)));
            case ComparisonFactCorrected e -> this;
        };
    }

    private ComparisonState with(Table other) {
        return new ComparisonState(defined, other, premises, remarks);
    }

    private ComparisonState with(Premises other) {
        return new ComparisonState(defined, table, other, remarks);
    }

    private ComparisonState with(Remarks other) {
        return new ComparisonState(defined, table, premises, other);
    }
}
