package se.uppdrag.command.casefile;

import static se.uppdrag.command.Facts.DIRECTOR;
import static se.uppdrag.command.Facts.RS;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.uppdrag.command.casefile.CaseFileCommand.*;
import se.uppdrag.kernel.BindingForce;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.casefile.CaseFileEvent;
import se.uppdrag.kernel.casefile.CaseFileEvent.*;
import se.uppdrag.kernel.casefile.DecidedBy;
import se.uppdrag.kernel.casefile.Point;
import se.uppdrag.kernel.casefile.PointOutcome;
import se.uppdrag.kernel.uppdrag.BasisKind;

/** What happened before, in pieces: a case file like that of RS/1008/2017. */
public final class Filed {

    public static final UUID CASE = UUID.fromString("10082017-0000-4000-8000-000000000001");
    public static final UUID PROPOSAL = UUID.fromString("10082017-0000-4000-8000-000000000010");
    public static final UUID DECISION = UUID.fromString("10082017-0000-4000-8000-000000000020");
    public static final UUID UPPDRAG = UUID.fromString("10082017-0000-4000-8000-000000000100");
    public static final PointRef POINT_1 = new PointRef(DECISION, "1");
    public static final PointRef POINT_2 = new PointRef(DECISION, "2");
    static final Party HSN = Party.body("HSN");

    private Filed() {}

    static CaseFileEvent opened() {
        return new CaseFileOpened(CASE, "Resultatförbättrande åtgärder", null);
    }

    static CaseFileEvent proposed() {
        return new PointsProposed(CASE, PROPOSAL, DIRECTOR, List.of(asProposed("1"), asProposed("2")));
    }

    static Point asProposed(String number) {
        return new Point(
                number,
                "Förslag " + number,
                "Efterhöra",
                "Samverkan",
                null,
                BindingForce.MUST,
                null,
                null,
                PointOutcome.PROPOSED,
                null,
                List.of("Planen"));
    }

    static CaseFileEvent decided(Point... points) {
        return decided(DecidedBy.BODY, points);
    }

    static CaseFileEvent decided(DecidedBy by, Point... points) {
        return new DecisionRecorded(
                CASE, DECISION, by, RS, null, "§ 112", true, null, List.of(), null, List.of(points));
    }

    static Point asDecided(String number, PointOutcome outcome) {
        return asDecided(number, outcome, outcome == PointOutcome.DECIDED_SUBJECT_TO ? HSN : null);
    }

    static Point asDecided(String number, PointOutcome outcome, @Nullable Party subjectTo) {
        return new Point(
                number,
                "Punkt " + number,
                null,
                null,
                null,
                BindingForce.MUST,
                null,
                null,
                outcome,
                subjectTo,
                List.of());
    }

    public static AssignUppdrag assign(PointRef... points) {
        return new AssignUppdrag(
                CASE,
                UPPDRAG,
                "Samverkan",
                BasisKind.DECISION_POINT,
                null,
                List.of(points),
                List.of(RS),
                List.of(DIRECTOR),
                List.of());
    }

    public static RecordDecision record(DecidedPoint... points) {
        return new RecordDecision(
                CASE, DECISION, DecidedBy.BODY, RS, null, "§ 112", true, null, List.of(), null, List.of(points));
    }

    public static DecidedPoint point(String number, PointOutcome outcome, @Nullable Party subjectTo) {
        return new DecidedPoint(
                number,
                null,
                outcome,
                "Punkt " + number,
                null,
                null,
                null,
                BindingForce.MUST,
                null,
                subjectTo,
                List.of());
    }
}
