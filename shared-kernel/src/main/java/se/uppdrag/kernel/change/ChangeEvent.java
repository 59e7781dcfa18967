package se.uppdrag.kernel.change;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Correction;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Stated;
import se.uppdrag.kernel.figure.Figure;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.uppdrag.OperatingForm;

/** All that can be recorded of an earlier change. Targets and figures are named by short keys within it. */
public sealed interface ChangeEvent {

    UUID changeId();

    /** {@code operatorsBefore} and {@code operatorsAfter}: those who ran it and those who run it, as many as there were. */
    record EarlierChangeDescribed(
            UUID changeId,
            UUID uppdragId,
            UUID caseFileId,
            String title,
            ChangeKind kind,
            @Nullable OperatingForm formBefore,
            @Nullable OperatingForm formAfter,
            List<Party> operatorsBefore,
            List<Party> operatorsAfter)
            implements ChangeEvent {}

    /** One statement of the account; a chapter may come in several, each with its own date and source. */
    record StageDescribed(
            UUID changeId,
            ChangeStage stage,
            String text,
            @Nullable String quotation) implements ChangeEvent {}

    /** {@code jointly} absent: whether all of {@code by} decided, or one of them, is not stated; {@code reference}: case, paragraph and point, as written. */
    record ChangeDecisionRecorded(
            UUID changeId,
            ChangeStep step,
            @Stated List<Party> by,
            @Nullable Boolean jointly,
            String matter,
            List<Party> to,
            @Nullable String reference)
            implements ChangeEvent {}

    record OperationsCompared(
            UUID changeId,
            List<String> tasksBefore,
            List<String> tasksAfter,
            @Stated @Nullable Comparability comparability,
            @Stated @Nullable String grounds)
            implements ChangeEvent {}

    /** {@code sense} absent: whether more or less would do is not stated. */
    record TargetSet(
            UUID changeId,
            String target,
            String text,
            @Nullable Figure value,
            @Nullable Sense sense,
            @Nullable Dating deadline)
            implements ChangeEvent {}

    /** {@code fulfilled}: of a target that is neither a figure nor a day, or as the source itself judges it. */
    record TargetOutcomeRecorded(
            UUID changeId,
            String target,
            @Nullable Figure value,
            @Nullable Dating reached,
            @Nullable Boolean fulfilled,
            @Nullable String text)
            implements ChangeEvent {}

    /**
     * A figure as a source has it: volume, rate, cost, effect, or a claim. {@code side} absent: neither before nor after;
     * {@code bearer}: whose it is, when another's; {@code follows}: ways to compute it, of which one should give it;
     * {@code conditionMet}: whether what it presupposes came true.
     */
    record FigureStated(
            UUID changeId,
            String figure,
            String name,
            @Stated @Nullable Figure value,
            @Nullable Side side,
            @Nullable FigureKind kind,
            @Nullable Dating period,
            @Nullable Party bearer,
            List<Derivation> follows,
            @Nullable String condition,
            @Nullable Boolean conditionMet)
            implements ChangeEvent {

        public Figure valueOrNotStated() {
            return value == null ? Figure.notStated() : value;
        }
    }

    /** {@code headsInAll} and {@code fullTime}: as the source sums them up, in persons and in full-time posts. */
    record StaffingRecorded(
            UUID changeId,
            String unit,
            @Nullable Side side,
            List<Post> posts,
            @Nullable Figure headsInAll,
            @Nullable Figure fullTime,
            @Nullable String comment)
            implements ChangeEvent {}

    /** {@code priceSplit}: whether it says what each of several services costs; {@code optionsUsed}: it could not be prolonged. */
    record ContractRecorded(
            UUID changeId,
            String subject,
            @Nullable Side side,
            @Stated Party supplier,
            @Nullable Party subcontractor,
            List<String> services,
            @Nullable Boolean priceSplit,
            @Stated @Nullable Dating signed,
            @Stated @Nullable Figure yearlyPrice,
            @Nullable Boolean optionsUsed,
            List<Clause> clauses)
            implements ChangeEvent {}

    /** {@code omitted}: what the source says that it left out, and {@code premise} why. */
    record CalculationExampleRecorded(
            UUID changeId,
            String title,
            @Nullable String premise,
            List<CalculationLine> lines,
            @Stated @Nullable Figure total,
            List<String> omitted)
            implements ChangeEvent {}

    /** {@code setsAside}: the earlier decision that it goes against. */
    record ActionRecorded(
            UUID changeId,
            String action,
            @Nullable Party unit,
            @Stated @Nullable ActionState state,
            boolean untilFurtherNotice,
            @Nullable Dating period,
            @Nullable Figure extent,
            @Nullable String setsAside)
            implements ChangeEvent {}

    /** A person's own; those that the system makes are computed, never stored. */
    record ChangeFindingRecorded(UUID changeId, UUID findingId, String text) implements ChangeEvent {}

    /** {@code finding}: {@link Finding#id()}, of one that a person or the system made. */
    record ChangeFindingExplained(
            UUID changeId,
            String finding,
            String explanation,
            @Stated Party explainedBy) implements ChangeEvent {}

    record ChangeFactCorrected(UUID changeId, UUID corrects, String reason) implements ChangeEvent, Correction {}
}
