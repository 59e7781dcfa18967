package se.uppdrag.query.uppdrag;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Region;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.uppdrag.Deadlines;
import se.uppdrag.kernel.uppdrag.Mandate;
import se.uppdrag.kernel.uppdrag.Phases;
import se.uppdrag.kernel.uppdrag.Rest;
import se.uppdrag.kernel.uppdrag.Scope;
import se.uppdrag.kernel.uppdrag.Standing;
import se.uppdrag.kernel.uppdrag.StandingOrders;
import se.uppdrag.kernel.uppdrag.UppdragState;
import se.uppdrag.query.consultation.RoundStatistics;
import se.uppdrag.query.deadline.Deliverable;
import se.uppdrag.query.deadline.Lights;
import se.uppdrag.query.list.DueJson;
import se.uppdrag.query.page.FactJson;
import se.uppdrag.query.page.PartyJson;
import se.uppdrag.query.report.ReportJson;
import se.uppdrag.query.state.UppdragDocument;

/** Writes one uppdrag as the API gives it. */
record UppdragAnswer(UppdragDocument document, List<String> caseNumbers, Lights lights, Region region) {

    UppdragJson json() {
        var state = document.state();
        var mandate = state.mandate();
        var phases = state.phases();
        return new UppdragJson(
                document.id(),
                document.version(),
                document.position(),
                mandate.title(),
                document.caseFileId(),
                caseNumbers,
                document.outline().lifecycle().status(),
                document.outline().light(lights),
                mandate.assigned() == null ? null : mandate.assigned().fact().basis(),
                PartyJson.of(mandate.givers(), region),
                PartyJson.of(mandate.holders(), region),
                PartyJson.of(mandate.performers(), region),
                mandate.derived() == null ? null : mandate.derived().fact().from(),
                mandate.passedOn().stream()
                        .map(told -> new UppdragJson.PassedOnJson(
                                told.fact().derived(),
                                told.fact().title(),
                                party(told.fact().by()),
                                PartyJson.of(told.fact().to(), region),
                                told.fact().part(),
                                FactJson.of(told.trace())))
                        .toList(),
                phases.current().map(stage -> stage.phase().key()).orElse(null),
                mandate.points().stream().map(point -> point(point, state)).toList(),
                mandate.interpretations().stream()
                        .map(told -> new UppdragJson.InterpretationJson(
                                told.fact().question(),
                                told.fact().reading(),
                                party(told.fact().interpretedBy()),
                                told.fact().confirmedByGiver(),
                                told.fact().governing(),
                                told.fact().otherOperatorAreas(),
                                FactJson.of(told.trace())))
                        .toList(),
                mandate.tasks().stream().map(UppdragAnswer::task).toList(),
                state.scope().areas().stream().map(UppdragAnswer::area).toList(),
                phases.stages().stream().map(stage -> phase(stage, state)).toList(),
                phases.assessments().stream()
                        .map(told -> new UppdragJson.AssessmentJson(
                                told.fact().area(),
                                told.fact().interest(),
                                told.fact().gain(),
                                told.fact().grounds(),
                                phases.assessment(told.fact().area()).equals(Optional.of(told)),
                                FactJson.of(told.trace())))
                        .toList(),
                phases.dialogues().stream()
                        .map(told -> new UppdragJson.DialogueJson(
                                told.fact().kind(),
                                PartyJson.of(told.fact().participants(), region),
                                told.fact().agreed(),
                                told.fact().areas(),
                                FactJson.of(told.trace())))
                        .toList(),
                phases.escalations().stream()
                        .map(told -> new UppdragJson.EscalationJson(
                                told.fact().area(), told.fact().grounds(), FactJson.of(told.trace())))
                        .toList(),
                phases.effects().stream()
                        .map(told -> new UppdragJson.EffectJson(
                                told.fact().area(),
                                told.fact().effect(),
                                told.fact().source(),
                                FactJson.of(told.trace())))
                        .toList(),
                phases.statuses().stream()
                        .map(told -> new UppdragJson.StatusJson(
                                told.fact().period(),
                                told.fact().status(),
                                told.fact().comment(),
                                told.fact().basis(),
                                FactJson.of(told.trace())))
                        .toList(),
                document.outline().promises().deliverables().stream()
                        .map(this::deliverable)
                        .toList(),
                state.consultations().stream()
                        .map(round -> new UppdragJson.RoundJson(
                                round.id(),
                                round.asked().fact().title(),
                                round.closed() != null,
                                RoundStatistics.of(round, lights.today()),
                                FactJson.of(round.asked().trace())))
                        .toList(),
                state.reports().stream()
                        .map(report -> ReportJson.of(report, region))
                        .toList(),
                state.rest().periods().stream().map(this::rest).toList(),
                state.orders().duties().stream().map(this::duty).toList(),
                state.orders().constraints().stream().map(this::constraint).toList(),
                document.missing());
    }

    private PartyJson party(Party party) {
        return PartyJson.of(party, region);
    }

    private @Nullable PartyJson partyOrNull(@Nullable Party party) {
        return party == null ? null : party(party);
    }

    private UppdragJson.PointJson point(Mandate.MandatePoint served, UppdragState state) {
        var point = served.point();
        var answer = state.closing().answer(point.ref());
        return new UppdragJson.PointJson(
                point.ref(),
                point.ref().number(),
                point.text(),
                point.task(),
                point.purpose(),
                point.condition(),
                point.force(),
                served.force(),
                partyOrNull(point.subjectTo()),
                answer.map(told -> told.fact().kind()).orElse(null),
                answer.map(told -> FactJson.of(told.trace())).orElse(null));
    }

    private static UppdragJson.TaskJson task(Mandate.Task task) {
        var added = task.added();
        var declined = task.declined();
        return new UppdragJson.TaskJson(
                task.key(),
                added.fact().text(),
                added.fact().force(),
                added.fact().owed(),
                added.fact().points(),
                !task.uncovered(),
                declined == null ? null : declined.fact().reason(),
                FactJson.of(added.trace()));
    }

    private static UppdragJson.AreaJson area(Scope.Area area) {
        var exclusion = area.exclusion();
        var limit = area.limit();
        return new UppdragJson.AreaJson(
                area.key(),
                area.name(),
                UppdragJson.AreaState.valueOf(ScopeSection.state(area)),
                area.kind(),
                area.forms(),
                area.priority(),
                area.widened(),
                exclusion == null
                        ? null
                        : bound(
                                exclusion,
                                exclusion.fact().exception(),
                                exclusion.fact().exceptionName(),
                                exclusion.fact().standing(),
                                exclusion.fact().reason()),
                limit == null
                        ? null
                        : bound(
                                limit,
                                limit.fact().limit(),
                                limit.fact().limitName(),
                                limit.fact().standing(),
                                limit.fact().reason()),
                FactJson.of(area.trace()));
    }

    private static UppdragJson.BoundJson bound(
            Told<?> told,
            @Nullable String part,
            @Nullable String partName,
            Standing standing,
            @Nullable String reason) {
        return new UppdragJson.BoundJson(
                part, partName, standing, standing != Standing.REPORT, reason, FactJson.of(told.trace()));
    }

    private static UppdragJson.PhaseJson phase(Phases.Stage stage, UppdragState state) {
        var started = stage.started();
        var completed = stage.completed();
        return new UppdragJson.PhaseJson(
                stage.phase().key(),
                stage.phase().name(),
                UppdragJson.PhaseState.valueOf(PhaseSection.stateOf(stage, state)),
                stage.phase().after(),
                stage.phase().outsourcing(),
                started == null ? null : FactJson.of(started.trace()),
                completed == null ? null : FactJson.of(completed.trace()),
                completed == null ? null : completed.fact().result());
    }

    private UppdragJson.DeliverableJson deliverable(Deliverable deliverable) {
        return new UppdragJson.DeliverableJson(
                deliverable.key(),
                deliverable.name(),
                deliverable.kind(),
                party(deliverable.receiver()),
                DeadlineSection.light(document, deliverable, lights),
                deliverable.open(),
                deliverable.promises().stream()
                        .map(promise -> new UppdragJson.PromiseJson(
                                DueJson.of(promise.due()),
                                promise.origin(),
                                partyOrNull(promise.decider()),
                                promise.reason(),
                                promise.event(),
                                promise.source(),
                                promise.example()))
                        .toList(),
                document.state().deadlines().deliverable(deliverable.key()).stream()
                        .flatMap(told -> told.requests().stream())
                        .map(this::request)
                        .toList(),
                document.outline().lifecycle().undecided(deliverable, lights.today()));
    }

    private UppdragJson.RequestJson request(Deadlines.Request request) {
        var asked = request.asked();
        return new UppdragJson.RequestJson(
                DueJson.of(asked.fact().requested()),
                party(asked.fact().requestedBy()),
                asked.fact().reason(),
                request.outcome(),
                FactJson.of(asked.trace()),
                FactJson.ofNullable(request.answered()));
    }

    private UppdragJson.RestJson rest(Rest.Period period) {
        return new UppdragJson.RestJson(
                period.kind(),
                period.deadlinesWait(),
                party(period.decider()),
                period.reason(),
                period.days().orElse(null),
                FactJson.of(period.begun()),
                FactJson.ofNullable(period.ended()));
    }

    private UppdragJson.DutyJson duty(StandingOrders.Duty duty) {
        var ended = duty.ended();
        return new UppdragJson.DutyJson(
                duty.key(),
                duty.versions().stream()
                        .map(told -> new UppdragJson.DutyVersionJson(
                                told.fact().text(),
                                DueJson.of(told.fact().recurs()),
                                told.fact().recurs().until(),
                                party(told.fact().receiver()),
                                party(told.fact().decider()),
                                told.fact().points(),
                                told.fact().reason(),
                                FactJson.of(told.trace())))
                        .toList(),
                ended == null ? null : FactJson.of(ended.trace()));
    }

    private UppdragJson.ConstraintJson constraint(StandingOrders.Constraint constraint) {
        var set = constraint.set();
        var ended = constraint.ended();
        return new UppdragJson.ConstraintJson(
                constraint.key(),
                set.fact().text(),
                party(set.fact().decider()),
                set.fact().until(),
                set.fact().reason(),
                FactJson.of(set.trace()),
                ended == null ? null : FactJson.of(ended.trace()));
    }
}
