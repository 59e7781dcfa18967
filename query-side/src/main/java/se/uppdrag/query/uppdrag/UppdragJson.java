package se.uppdrag.query.uppdrag;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.BindingForce;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.uppdrag.AnswerKind;
import se.uppdrag.kernel.uppdrag.Basis;
import se.uppdrag.kernel.uppdrag.Condition;
import se.uppdrag.kernel.uppdrag.Deadlines;
import se.uppdrag.kernel.uppdrag.DeliverableKind;
import se.uppdrag.kernel.uppdrag.DialogueKind;
import se.uppdrag.kernel.uppdrag.Gain;
import se.uppdrag.kernel.uppdrag.Interest;
import se.uppdrag.kernel.uppdrag.Mandate;
import se.uppdrag.kernel.uppdrag.OperatingForm;
import se.uppdrag.kernel.uppdrag.Rest;
import se.uppdrag.kernel.uppdrag.ScopeKind;
import se.uppdrag.kernel.uppdrag.Standing;
import se.uppdrag.query.consultation.RoundStatistics;
import se.uppdrag.query.deadline.Gap;
import se.uppdrag.query.deadline.Promise;
import se.uppdrag.query.deadline.Status;
import se.uppdrag.query.list.DueJson;
import se.uppdrag.query.list.Light;
import se.uppdrag.query.page.FactJson;
import se.uppdrag.query.page.PartyJson;
import se.uppdrag.query.report.ReportJson;
import se.uppdrag.query.state.Unstated;

/**
 * One uppdrag in the API; what a source does not state is left out.
 *
 * @param version sequence of the last event of its stream, also the ETag
 * @param position of the last event that is shown
 * @param light decided when it was read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record UppdragJson(
        String id,
        long version,
        long position,
        String title,
        UUID caseFileId,
        List<String> caseNumbers,
        Status status,
        Light light,
        @Nullable Basis basis,
        List<PartyJson> givers,
        List<PartyJson> holders,
        List<PartyJson> performers,
        @Nullable UUID derivedFrom,
        List<PassedOnJson> passedOn,
        @Nullable String currentPhase,
        List<PointJson> points,
        List<InterpretationJson> interpretations,
        List<TaskJson> tasks,
        List<AreaJson> areas,
        List<PhaseJson> phases,
        List<AssessmentJson> assessments,
        List<DialogueJson> dialogues,
        List<EscalationJson> escalations,
        List<EffectJson> outsourcingEffects,
        List<StatusJson> statusAssessments,
        List<DeliverableJson> deliverables,
        List<RoundJson> consultations,
        List<ReportJson> reports,
        List<RestJson> rests,
        List<DutyJson> standingDuties,
        List<ConstraintJson> standingConstraints,
        List<Unstated> missing) {

    /** {@code id}: of the uppdrag that it was passed on as. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PassedOnJson(
            UUID id,
            String title,
            PartyJson by,
            List<PartyJson> to,
            @Nullable String part,
            FactJson fact) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PointJson(
            PointRef ref,
            String number,
            String text,
            @Nullable String task,
            @Nullable String purpose,
            @Nullable String condition,
            BindingForce force,
            Mandate.Force standing,
            @Nullable PartyJson subjectTo,
            @Nullable AnswerKind answered,
            @Nullable FactJson answer) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record InterpretationJson(
            String question,
            String reading,
            PartyJson interpretedBy,
            @Nullable Boolean confirmedByGiver,
            @Nullable Condition governing,
            List<String> otherOperatorAreas,
            FactJson fact) {}

    /** {@code covered} false: no decision point asks for it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TaskJson(
            String key,
            String text,
            BindingForce force,
            @Nullable String owed,
            List<PointRef> points,
            boolean covered,
            @Nullable String declined,
            FactJson fact) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AreaJson(
            String key,
            String name,
            AreaState state,
            @Nullable ScopeKind kind,
            List<OperatingForm> forms,
            boolean priority,
            boolean widened,
            @Nullable BoundJson exclusion,
            @Nullable BoundJson limit,
            FactJson fact) {}

    enum AreaState {
        INCLUDED,
        LIMITED,
        EXCLUDED,
        NARROWED
    }

    /** {@code part}: what stays open of an excluded area, or the only part that is included of a limited one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BoundJson(
            @Nullable String part,
            @Nullable String partName,
            Standing standing,
            boolean binds,
            @Nullable String reason,
            FactJson fact) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PhaseJson(
            String key,
            String name,
            PhaseState state,
            List<String> after,
            boolean outsourcing,
            @Nullable FactJson started,
            @Nullable FactJson completed,
            @Nullable String result) {}

    enum PhaseState {
        PLANNED,
        CONDITIONAL,
        ACTIVE,
        DONE
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AssessmentJson(
            String area,
            Interest interest,
            Gain gain,
            @Nullable String grounds,
            boolean current,
            FactJson fact) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DialogueJson(
            DialogueKind kind,
            List<PartyJson> participants,
            @Nullable String agreed,
            List<String> areas,
            FactJson fact) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EscalationJson(String area, @Nullable String grounds, FactJson fact) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EffectJson(String area, String effect, @Nullable String source, FactJson fact) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StatusJson(
            Dating period,
            String status,
            @Nullable String comment,
            @Nullable String basis,
            FactJson fact) {}

    /** {@code promises}: the first one first, none left out; {@code undecided}: days on which it was overdue and nobody had decided. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DeliverableJson(
            String key,
            String name,
            DeliverableKind kind,
            PartyJson receiver,
            Light light,
            boolean open,
            List<PromiseJson> promises,
            List<RequestJson> requests,
            List<Gap> undecided) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PromiseJson(
            @JsonUnwrapped DueJson due,
            Promise.Origin origin,
            @Nullable PartyJson decider,
            @Nullable String reason,
            UUID event,
            @Nullable String source,
            boolean example) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RequestJson(
            @JsonUnwrapped DueJson requested,
            PartyJson requestedBy,
            @Nullable String reason,
            Deadlines.Outcome outcome,
            FactJson fact,
            @Nullable FactJson answered) {}

    record RoundJson(UUID id, String title, boolean closed, RoundStatistics statistics, FactJson fact) {}

    /** {@code days}: actual days; absent while it lasts, and where a source does not give both days. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RestJson(
            Rest.Kind kind,
            boolean deadlinesWait,
            PartyJson decider,
            @Nullable String reason,
            @Nullable Long days,
            FactJson begun,
            @Nullable FactJson ended) {}

    /** {@code versions}: as first set, then each time it was widened or changed. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DutyJson(
            String key,
            List<DutyVersionJson> versions,
            @Nullable FactJson ended) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DutyVersionJson(
            String text,
            DueJson recurs,
            @Nullable String until,
            PartyJson receiver,
            PartyJson decider,
            List<PointRef> points,
            @Nullable String reason,
            FactJson fact) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ConstraintJson(
            String key,
            String text,
            PartyJson decider,
            @Nullable String until,
            @Nullable String reason,
            FactJson fact,
            @Nullable FactJson ended) {}
}
