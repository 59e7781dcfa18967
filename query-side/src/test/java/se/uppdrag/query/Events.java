package se.uppdrag.query;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import se.uppdrag.kernel.BindingForce;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.casefile.CaseFileEvent;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.time.Due;
import se.uppdrag.kernel.uppdrag.Basis;
import se.uppdrag.kernel.uppdrag.BasisKind;
import se.uppdrag.kernel.uppdrag.ConsultationKind;
import se.uppdrag.kernel.uppdrag.DeliverableKind;
import se.uppdrag.kernel.uppdrag.Phase;
import se.uppdrag.kernel.uppdrag.Reception;
import se.uppdrag.kernel.uppdrag.ReportKind;
import se.uppdrag.kernel.uppdrag.ServedPoint;
import se.uppdrag.kernel.uppdrag.UppdragEvent;

/** Events of one made-up uppdrag, with what the tests do not care about filled in. */
public record Events(UUID caseFile, UUID uppdrag) {

    public static final Party RS = Party.body("RS");
    public static final Party RF = Party.body("RF");
    public static final Party DIRECTOR = Party.role("Regiondirektören");
    public static final String FINAL = "slutrapport";

    private static final UUID DECISION = new UUID(3, 1);
    private static final UUID REPORT = new UUID(4, 1);
    private static final UUID ROUND = new UUID(5, 1);

    public static Events of(int number) {
        return new Events(new UUID(1, number), new UUID(2, number));
    }

    public CaseFileEvent opened(String title) {
        return new CaseFileEvent.CaseFileOpened(caseFile, title, null);
    }

    public CaseFileEvent numbered(String dnr) {
        return new CaseFileEvent.CaseNumberAdded(caseFile, "RS", dnr, true);
    }

    public CaseFileEvent struckInCase(UUID event) {
        return new CaseFileEvent.CaseFactCorrected(caseFile, event, "Felskrivet");
    }

    public UppdragEvent assigned(String title, String... caseNumbers) {
        return assigned(title, null, caseNumbers);
    }

    public UppdragEvent assignedSubjectTo(Party other, String title) {
        return assigned(title, other);
    }

    private UppdragEvent assigned(String title, Party subjectTo, String... caseNumbers) {
        return new UppdragEvent.UppdragAssigned(
                uppdrag,
                caseFile,
                List.of(caseNumbers),
                title,
                new Basis(BasisKind.DECISION_POINT, null),
                List.of(RS),
                List.of(DIRECTOR),
                List.of(),
                List.of(new ServedPoint(point(), "att-sats", null, null, null, BindingForce.MUST, subjectTo)));
    }

    public PointRef point() {
        return new PointRef(DECISION, "1");
    }

    public UppdragEvent inForce() {
        return new UppdragEvent.PointCameIntoForce(uppdrag, point());
    }

    public UppdragEvent lapsed() {
        return new UppdragEvent.PointLapsed(uppdrag, point());
    }

    public UppdragEvent renamed(String title) {
        return new UppdragEvent.UppdragRenamed(uppdrag, title, null);
    }

    public UppdragEvent struck(UUID event) {
        return new UppdragEvent.UppdragFactCorrected(uppdrag, event, "Felskrivet");
    }

    public UppdragEvent handedOver(Party from, Party to, String part) {
        return new UppdragEvent.HandedOver(uppdrag, from, to, part, null);
    }

    public UppdragEvent engaged(Party performer) {
        return new UppdragEvent.PerformerEngaged(uppdrag, performer, null);
    }

    public UppdragEvent deliverable(String key, String name) {
        return new UppdragEvent.DeliverableSet(uppdrag, key, name, DeliverableKind.FINAL_REPORT, RS, List.of());
    }

    public UppdragEvent deliverable() {
        return deliverable(FINAL, "Slutrapport");
    }

    public UppdragEvent due(String text) {
        return due(FINAL, Due.of(text));
    }

    public UppdragEvent due(String key, Due due) {
        return new UppdragEvent.DeadlineSet(uppdrag, key, due);
    }

    public UppdragEvent asked(String text) {
        return new UppdragEvent.DeadlineChangeRequested(uppdrag, FINAL, Due.of(text), DIRECTOR, null);
    }

    public UppdragEvent moved(String text) {
        return new UppdragEvent.DeadlineChanged(uppdrag, FINAL, Due.of(text), RS, "Kommunerna behöver mer tid");
    }

    public UppdragEvent refused() {
        return new UppdragEvent.DeadlineChangeRefused(uppdrag, FINAL, RS, null);
    }

    public UppdragEvent happened(String event) {
        return new UppdragEvent.OutsideEventRecorded(uppdrag, event, null, List.of(FINAL));
    }

    public UppdragEvent planned(String... names) {
        return new UppdragEvent.PhasesPlanned(uppdrag, phases(names));
    }

    public UppdragEvent replanned(String... names) {
        return new UppdragEvent.PhasesRevised(uppdrag, phases(names), "Ny plan");
    }

    private static List<Phase> phases(String... names) {
        return Arrays.stream(names)
                .map(name -> new Phase(name, "Fas " + name, List.of(), name.equals("regi"), List.of(), List.of()))
                .toList();
    }

    public UppdragEvent started(String phase) {
        return new UppdragEvent.PhaseStarted(uppdrag, phase);
    }

    public UppdragEvent completed(String phase) {
        return new UppdragEvent.PhaseCompleted(uppdrag, phase, null);
    }

    public UppdragEvent area(String name) {
        return new UppdragEvent.ScopeWidened(uppdrag, name, name, List.of(), null, null, List.of());
    }

    public UppdragEvent contacted(String... municipalities) {
        return new UppdragEvent.MunicipalitiesContacted(
                uppdrag,
                ROUND,
                ConsultationKind.INTEREST,
                "Förfrågan",
                null,
                List.of(),
                List.of(),
                Arrays.stream(municipalities).map(Party::municipality).toList(),
                null,
                List.of());
    }

    public UppdragEvent reportRegistered() {
        return new UppdragEvent.ReportRegistered(
                uppdrag, REPORT, ReportKind.FINAL, "Slutrapport", null, DIRECTOR, null, List.of(FINAL), List.of());
    }

    public UppdragEvent reportDelivered() {
        return new UppdragEvent.ReportDelivered(uppdrag, REPORT, RS);
    }

    public UppdragEvent toMeeting(String day) {
        return new UppdragEvent.ReportSubmittedToMeeting(uppdrag, REPORT, RS, Dating.of(day));
    }

    public UppdragEvent considered(Reception reception, Due again) {
        return new UppdragEvent.ReportConsidered(uppdrag, REPORT, RS, reception, null, "Mer underlag", again);
    }

    public UppdragEvent reportedDone() {
        return new UppdragEvent.ReportedDone(uppdrag, null);
    }

    public UppdragEvent closed() {
        return new UppdragEvent.UppdragClosed(uppdrag, RS, null);
    }

    public UppdragEvent ceased() {
        return new UppdragEvent.UppdragCeased(uppdrag, null);
    }

    public UppdragEvent reopened() {
        return new UppdragEvent.UppdragReopened(uppdrag, RS, null);
    }
}
