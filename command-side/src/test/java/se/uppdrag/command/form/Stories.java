package se.uppdrag.command.form;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.uppdrag.kernel.Actor;
import se.uppdrag.kernel.BindingForce;
import se.uppdrag.kernel.Entry;
import se.uppdrag.kernel.Fact;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.Role;
import se.uppdrag.kernel.body.BodyEvent.BodyRegistered;
import se.uppdrag.kernel.body.BodyEvent.RoleHeld;
import se.uppdrag.kernel.casefile.CaseFileEvent.CaseFileOpened;
import se.uppdrag.kernel.casefile.CaseFileEvent.DecisionRecorded;
import se.uppdrag.kernel.casefile.CaseFileEvent.UppdragPlaced;
import se.uppdrag.kernel.casefile.DecidedBy;
import se.uppdrag.kernel.casefile.Point;
import se.uppdrag.kernel.casefile.PointOutcome;
import se.uppdrag.kernel.change.ChangeEvent.ChangeFindingRecorded;
import se.uppdrag.kernel.change.ChangeEvent.EarlierChangeDescribed;
import se.uppdrag.kernel.change.ChangeEvent.TargetSet;
import se.uppdrag.kernel.change.ChangeKind;
import se.uppdrag.kernel.comparison.AlternativeFigure;
import se.uppdrag.kernel.comparison.AlternativeKind;
import se.uppdrag.kernel.comparison.ComparisonEvent.AlternativeDefined;
import se.uppdrag.kernel.comparison.ComparisonEvent.AssumptionRevised;
import se.uppdrag.kernel.comparison.ComparisonEvent.AssumptionStated;
import se.uppdrag.kernel.comparison.ComparisonEvent.ComparisonDefined;
import se.uppdrag.kernel.comparison.ComparisonEvent.FindingRecorded;
import se.uppdrag.kernel.comparison.ComparisonEvent.LineEntered;
import se.uppdrag.kernel.comparison.SignRule;
import se.uppdrag.kernel.figure.Figure;
import se.uppdrag.kernel.figure.Unit;
import se.uppdrag.kernel.measure.DecisionLevel;
import se.uppdrag.kernel.measure.Horizon;
import se.uppdrag.kernel.measure.MeasureEvent.MeasureProposed;
import se.uppdrag.kernel.plan.PhasePlanEvent.PhasePlanRegistered;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.time.Due;
import se.uppdrag.kernel.uppdrag.Basis;
import se.uppdrag.kernel.uppdrag.BasisKind;
import se.uppdrag.kernel.uppdrag.ConsultationKind;
import se.uppdrag.kernel.uppdrag.DeliverableKind;
import se.uppdrag.kernel.uppdrag.Gate;
import se.uppdrag.kernel.uppdrag.GateSource;
import se.uppdrag.kernel.uppdrag.OperatingForm;
import se.uppdrag.kernel.uppdrag.Passage;
import se.uppdrag.kernel.uppdrag.Phase;
import se.uppdrag.kernel.uppdrag.ReportKind;
import se.uppdrag.kernel.uppdrag.ResultKind;
import se.uppdrag.kernel.uppdrag.ScopeKind;
import se.uppdrag.kernel.uppdrag.ServedPoint;
import se.uppdrag.kernel.uppdrag.Standing;
import se.uppdrag.kernel.uppdrag.UppdragEvent.AreaExcluded;
import se.uppdrag.kernel.uppdrag.UppdragEvent.DeadlineSet;
import se.uppdrag.kernel.uppdrag.UppdragEvent.DeliverableSet;
import se.uppdrag.kernel.uppdrag.UppdragEvent.MunicipalitiesContacted;
import se.uppdrag.kernel.uppdrag.UppdragEvent.PhasesPlanned;
import se.uppdrag.kernel.uppdrag.UppdragEvent.ReportRegistered;
import se.uppdrag.kernel.uppdrag.UppdragEvent.ResultPlaced;
import se.uppdrag.kernel.uppdrag.UppdragEvent.ScopeAreaDefined;
import se.uppdrag.kernel.uppdrag.UppdragEvent.TaskAdded;
import se.uppdrag.kernel.uppdrag.UppdragEvent.UppdragAssigned;

/** An uppdrag, a case file and a body in which there is something to choose of everything. */
public final class Stories {

    public static final UUID ID = UUID.fromString("11111111-1111-4111-8111-111111111111");
    static final UUID OTHER = UUID.fromString("33333333-3333-4333-8333-333333333333");
    static final UUID EXCLUDED = UUID.fromString("22222222-2222-4222-8222-222222222222");
    private static final PointRef POINT = new PointRef(ID, "2");

    private final FakeStreams streams = new FakeStreams();

    static FakeStreams told() {
        var stories = new Stories();
        stories.tellUppdrag();
        stories.tellCaseFile();
        stories.tellMeasure();
        stories.tellChange();
        stories.tellComparison();
        stories.tellBody();
        stories.tellPhasePlan();
        return stories.streams;
    }

    private void tellUppdrag() {
        var point = new ServedPoint(POINT, "att utreda samverkan", null, null, null, BindingForce.MUST, null);
        tell(new UppdragAssigned(
                ID,
                ID,
                List.of("RS/1008/2017"),
                "Samverkan",
                new Basis(BasisKind.DECISION_POINT, null),
                List.of(Party.body("RS")),
                List.of(Party.role("Regiondirektören")),
                List.of(),
                List.of(point)));
        tell(new ScopeAreaDefined(
                ID, "transport", "Transport", ScopeKind.EXEMPLARY, List.of(OperatingForm.OWN), false, List.of(), null));
        streams.tell(recorded(
                new AreaExcluded(
                        ID,
                        "kostenhet",
                        "Kostenhet",
                        "cook-chill",
                        "cook-chill",
                        Standing.DECISION_POINT,
                        "Redan utrett"),
                EXCLUDED));
        tell(new PhasesPlanned(ID, List.of(new Phase("fas-1", "Fas 1", List.of(), false, List.of(), List.of()))));
        tell(new DeliverableSet(
                ID, "slutrapport", "Slutrapport", DeliverableKind.FINAL_REPORT, Party.body("RS"), List.of()));
        tell(new DeadlineSet(ID, "slutrapport", Due.of("oktober 2017")));
        tell(new TaskAdded(ID, "bussgods", "Bussgods", BindingForce.SHOULD, null, List.of()));
        tell(new MunicipalitiesContacted(
                ID,
                ID,
                ConsultationKind.INTEREST,
                "Intresse för samverkan",
                "Förutsättningar",
                List.of(),
                List.of("transport"),
                List.of(Party.municipality("2309")),
                Due.of("2017-08-31"),
                List.of()));
        tell(new ResultPlaced(ID, ResultKind.MEASURE, OTHER, "Bilpool"));
        tell(new ReportRegistered(
                ID,
                ID,
                ReportKind.INTERIM,
                "Delrapport",
                null,
                Party.role("Regiondirektören"),
                null,
                List.of(),
                List.of()));
    }

    private void tellMeasure() {
        tell(new MeasureProposed(
                ID,
                ID,
                ID,
                "Digital signering",
                Horizon.SHORT,
                null,
                DecisionLevel.BODY,
                null,
                null,
                null,
                null,
                null,
                false,
                List.of(POINT)));
    }

    private void tellComparison() {
        tell(new ComparisonDefined(ID, ID, ID, "Helpdesk", null, Unit.TKR, SignRule.COSTS_NEGATIVE));
        tell(new AlternativeDefined(ID, "transport", "Egen regi", AlternativeKind.FORECAST, 2023));
        tell(new AssumptionStated(ID, "transport", "Serverdriften kostar lika mycket som förut", null));
        tell(new LineEntered(
                ID,
                "transport",
                "Personal",
                List.of(new AlternativeFigure("transport", Figure.of("-5 119 tkr"))),
                null,
                List.of("transport")));
        tell(new AssumptionRevised(ID, "transport", "Serverdriften kostar mer", null, null));
        tell(new FindingRecorded(ID, ID, "Ökningen kan inte härledas"));
    }

    private void tellCaseFile() {
        tell(new CaseFileOpened(ID, "Samverkan", null));
        tell(new UppdragPlaced(ID, ID, List.of(POINT)));
        tell(new DecisionRecorded(
                ID,
                ID,
                DecidedBy.BODY,
                Party.body("RS"),
                null,
                "§ 112",
                null,
                null,
                List.of(),
                null,
                List.of(new Point(
                        "2",
                        "att utreda samverkan",
                        null,
                        null,
                        null,
                        BindingForce.MUST,
                        null,
                        null,
                        PointOutcome.DECIDED,
                        null,
                        List.of()))));
    }

    private void tellPhasePlan() {
        var delivered = new GateSource(Gate.REPORT_DELIVERED, "Direktivet", Standing.PROPOSAL_TEXT, Passage.COMPLETION);
        tell(new PhasePlanRegistered(
                ID,
                "Enkel utredning",
                "För det mesta",
                List.of(
                        new Phase("utredning", "Utredning", List.of(), false, List.of(), List.of()),
                        new Phase("rapport", "Rapport", List.of("utredning"), false, List.of(delivered), List.of()))));
    }

    private void tellChange() {
        tell(new EarlierChangeDescribed(
                ID, ID, ID, "Växel i egen regi", ChangeKind.INSOURCING, null, null, List.of(), List.of()));
        tell(new TargetSet(ID, "transport", "Bemannad med fem", null, null, null));
        tell(new ChangeFindingRecorded(ID, ID, "Sju år utan prisjustering"));
    }

    private void tellBody() {
        tell(new BodyRegistered(ID, Party.body("RS"), "Regionstyrelsen"));
        tell(new RoleHeld(ID, ID, "p-1", "ordförande", false));
    }

    private void tell(Object event) {
        streams.tell(recorded(event, null));
    }

    private static <E> Recorded<E> recorded(E event, UUID id) {
        return new Recorded<>(
                event,
                id == null ? UUID.randomUUID() : id,
                0,
                1,
                Instant.parse("2017-05-31T10:00:00Z"),
                new Fact(
                        new Actor("stab", Role.OFFICE, null),
                        Dating.of("maj 2017"),
                        null,
                        "Tjänsteskrivelse",
                        Entry.HISTORY,
                        false,
                        null));
    }
}
