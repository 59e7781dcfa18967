package se.uppdrag.command.uppdrag;

import static se.uppdrag.command.Facts.BERG;
import static se.uppdrag.command.Facts.DIRECTOR;
import static se.uppdrag.command.Facts.KROKOM;
import static se.uppdrag.command.Facts.RS;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.BindingForce;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.time.Due;
import se.uppdrag.kernel.uppdrag.AreaAnswer;
import se.uppdrag.kernel.uppdrag.Basis;
import se.uppdrag.kernel.uppdrag.BasisKind;
import se.uppdrag.kernel.uppdrag.Channel;
import se.uppdrag.kernel.uppdrag.Condition;
import se.uppdrag.kernel.uppdrag.ConsultationKind;
import se.uppdrag.kernel.uppdrag.DeliverableKind;
import se.uppdrag.kernel.uppdrag.DialogueKind;
import se.uppdrag.kernel.uppdrag.Finality;
import se.uppdrag.kernel.uppdrag.Gain;
import se.uppdrag.kernel.uppdrag.Gate;
import se.uppdrag.kernel.uppdrag.GateSource;
import se.uppdrag.kernel.uppdrag.Interest;
import se.uppdrag.kernel.uppdrag.OperatingForm;
import se.uppdrag.kernel.uppdrag.Phase;
import se.uppdrag.kernel.uppdrag.Reception;
import se.uppdrag.kernel.uppdrag.ReportKind;
import se.uppdrag.kernel.uppdrag.ScopeKind;
import se.uppdrag.kernel.uppdrag.ServedPoint;
import se.uppdrag.kernel.uppdrag.Stance;
import se.uppdrag.kernel.uppdrag.Standing;
import se.uppdrag.kernel.uppdrag.UppdragEvent;
import se.uppdrag.kernel.uppdrag.UppdragEvent.*;

/** What happened before, in pieces: an uppdrag like that of RS/1008/2017. */
final class Given {

    static final UUID ID = UUID.fromString("10082017-0000-4000-8000-000000000100");
    static final UUID CASE = UUID.fromString("10082017-0000-4000-8000-000000000001");
    static final UUID DECISION = UUID.fromString("10082017-0000-4000-8000-000000000020");
    static final UUID ROUND = UUID.fromString("10082017-0000-4000-8000-000000000201");
    static final UUID REPORT = UUID.fromString("10082017-0000-4000-8000-000000000301");
    static final PointRef POINT_1 = new PointRef(DECISION, "1");
    static final PointRef POINT_3 = new PointRef(DECISION, "3");
    static final PointRef FOREIGN_POINT = new PointRef(DECISION, "9");
    static final Party HSN = Party.body("HSN");
    static final Due OCTOBER = Due.of("oktober 2017");
    static final Due DECEMBER = Due.of("december 2017");
    static final LocalDate ROUND_DUE = LocalDate.of(2017, 8, 31);

    private Given() {}

    static UppdragEvent assigned() {
        return assignedBy(RS);
    }

    static UppdragEvent assignedBy(Party... givers) {
        return assigned(List.of(givers), point(POINT_1, null), point(POINT_3, null));
    }

    static UppdragEvent assigned(List<Party> givers, ServedPoint... points) {
        return new UppdragAssigned(
                ID,
                CASE,
                List.of("RS/1008/2017"),
                "Samverkan",
                new Basis(BasisKind.DECISION_POINT, null),
                givers,
                List.of(DIRECTOR),
                List.of(),
                List.of(points));
    }

    static ServedPoint point(PointRef ref, @Nullable Party subjectTo) {
        return new ServedPoint(ref, "Punkt " + ref.number(), null, null, null, BindingForce.MUST, subjectTo);
    }

    static UppdragEvent conditional() {
        return assigned(List.of(RS), point(POINT_1, HSN), point(POINT_3, HSN));
    }

    static UppdragEvent area(String key) {
        return area(key, OperatingForm.COLLABORATION, OperatingForm.OTHER_OPERATOR);
    }

    static UppdragEvent area(String key, OperatingForm... forms) {
        return new ScopeAreaDefined(
                ID, key, nameOf(key), ScopeKind.EXEMPLARY, List.of(forms), false, List.of(POINT_1), null);
    }

    static String nameOf(String area) {
        return area.substring(0, 1).toUpperCase() + area.substring(1);
    }

    static UppdragEvent kitchenExcluded() {
        return new AreaExcluded(
                ID, "kostenhet", "Kostenhet", "cook-chill", "Cook-chill", Standing.PROPOSAL_TEXT, "Utreds redan");
    }

    static UppdragEvent aidsLimited() {
        return new AreaLimited(
                ID,
                "hjalpmedel",
                "Hjälpmedel",
                "transporter",
                "Transporter",
                Standing.PROPOSAL_TEXT,
                "Samverkar redan");
    }

    static UppdragEvent planned(GateSource... conditions) {
        return new PhasesPlanned(ID, phases(conditions));
    }

    static List<Phase> phases(GateSource... conditions) {
        return List.of(
                new Phase("fas-1", "Fas 1", List.of(), false, List.of(), List.of()),
                new Phase("fas-2", "Fas 2", List.of("fas-1"), true, List.of(conditions), List.of()));
    }

    static GateSource source(Gate gate, Standing standing) {
        return new GateSource(gate, "Ärendebeskrivningen", standing, null);
    }

    static UppdragEvent started(String phase) {
        return new PhaseStarted(ID, phase);
    }

    static UppdragEvent completed(String phase) {
        return new PhaseCompleted(ID, phase, null);
    }

    static UppdragEvent assessed(String area, Interest interest, Gain gain) {
        return new CollaborationAssessed(ID, area, interest, gain, "Svaren");
    }

    static UppdragEvent interpreted(Condition governing) {
        return new MandateInterpreted(ID, "Vilket villkor?", "Detta", RS, true, governing, List.of(), List.of(POINT_3));
    }

    static UppdragEvent dialogue() {
        return new DialogueHeld(ID, DialogueKind.WITH_DIRECTOR, List.of(DIRECTOR), null, List.of());
    }

    static UppdragEvent asked(String... areas) {
        return asked(ROUND, ConsultationKind.INTEREST, areas);
    }

    static UppdragEvent asked(UUID round, ConsultationKind kind, String... areas) {
        return new MunicipalitiesContacted(
                ID,
                round,
                kind,
                "Omgången",
                "Planen",
                List.of(),
                Arrays.asList(areas),
                List.of(BERG, KROKOM),
                Due.day(ROUND_DUE),
                List.of(POINT_1));
    }

    static UppdragEvent answered(Party party, @Nullable String area, Stance stance) {
        return answered(party, area, stance, Finality.FINAL, null);
    }

    static UppdragEvent answered(
            Party party, @Nullable String area, Stance stance, Finality finality, @Nullable Dating bindsFrom) {
        return new AnswerSubmitted(
                ID,
                ROUND,
                party,
                List.of(new AreaAnswer(area, stance, null)),
                finality,
                null,
                null,
                Channel.LETTER,
                "Brev",
                bindsFrom);
    }

    static UppdragEvent roundClosed() {
        return new ConsultationClosed(ID, ROUND, null);
    }

    static UppdragEvent reportRegistered() {
        return new ReportRegistered(
                ID, REPORT, ReportKind.INTERIM, "Delrapport", null, DIRECTOR, "fas-1", List.of(), List.of(POINT_1));
    }

    static UppdragEvent considered(Reception reception) {
        return new ReportConsidered(ID, REPORT, RS, reception, "§ 187", null, null);
    }

    static UppdragEvent deliverable() {
        return new DeliverableSet(ID, "slutrapport", "Slutrapport", DeliverableKind.FINAL_REPORT, RS, List.of(POINT_1));
    }

    static UppdragEvent due(Due due) {
        return new DeadlineSet(ID, "slutrapport", due);
    }

    static UppdragEvent closed() {
        return new UppdragClosed(ID, RS, "§ 210");
    }
}
