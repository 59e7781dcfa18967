package se.uppdrag.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import se.uppdrag.command.Command;
import se.uppdrag.command.casefile.CaseFileCommand;
import se.uppdrag.command.uppdrag.UppdragCommand;
import se.uppdrag.kernel.BindingForce;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.casefile.DecidedBy;
import se.uppdrag.kernel.casefile.PointOutcome;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.time.Due;
import se.uppdrag.kernel.uppdrag.AnswerKind;
import se.uppdrag.kernel.uppdrag.BasisKind;
import se.uppdrag.kernel.uppdrag.Channel;
import se.uppdrag.kernel.uppdrag.ConsultationKind;
import se.uppdrag.kernel.uppdrag.DeliverableKind;
import se.uppdrag.kernel.uppdrag.Finality;
import se.uppdrag.kernel.uppdrag.OperatingForm;
import se.uppdrag.kernel.uppdrag.Reception;
import se.uppdrag.kernel.uppdrag.ReportKind;
import se.uppdrag.kernel.uppdrag.ScopeKind;
import se.uppdrag.kernel.uppdrag.Stance;

/** The shortest legal life of an uppdrag with eight municipalities: the commands from the case to the closing, one event each but for two. */
final class Life {

    private static final AtomicLong NUMBER = new AtomicLong();
    private static final Party BOARD = Party.body("RS");
    private static final Party DIRECTOR = Party.of("role:Regiondirektören");
    private static final LocalDate DECIDED = LocalDate.of(2025, 5, 30);
    private static final List<Party> MUNICIPALITIES =
            List.of("2303", "2305", "2309", "2313", "2321", "2326", "2361", "2380").stream()
                    .map(Party::municipality)
                    .toList();

    private final UUID caseFile = UUID.randomUUID();
    private final UUID decision = UUID.randomUUID();
    private final UUID uppdrag = UUID.randomUUID();
    private final UUID round = UUID.randomUUID();
    private final UUID report = UUID.randomUUID();
    private final PointRef point = new PointRef(decision, "1");

    private Life() {}

    static List<Command> commands() {
        return new Life().all();
    }

    private List<Command> all() {
        var commands = new ArrayList<Command>();
        commands.add(new CaseFileCommand.OpenCaseFile(
                caseFile, "Samverkan med kommunerna", null, "RS", "RS/%d/2025".formatted(NUMBER.incrementAndGet())));
        commands.add(new CaseFileCommand.RecordDecision(
                caseFile,
                decision,
                DecidedBy.BODY,
                BOARD,
                Dating.day(DECIDED),
                "§ 112",
                true,
                null,
                List.of(),
                null,
                List.of(new CaseFileCommand.DecidedPoint(
                        "1",
                        null,
                        PointOutcome.DECIDED,
                        "Regiondirektören får i uppdrag att tillsammans med kommunerna utreda färdtjänsten.",
                        "utreda färdtjänsten",
                        null,
                        null,
                        BindingForce.MUST,
                        null,
                        null,
                        List.of()))));
        commands.add(new CaseFileCommand.RecordMinutesApproved(caseFile, decision, null));
        commands.add(new CaseFileCommand.AssignUppdrag(
                caseFile,
                uppdrag,
                "Utred färdtjänsten",
                BasisKind.DECISION_POINT,
                null,
                List.of(point),
                List.of(BOARD),
                List.of(DIRECTOR),
                List.of()));
        commands.add(new UppdragCommand.DefineScopeArea(
                uppdrag,
                "fardtjanst",
                "Färdtjänst",
                ScopeKind.EXHAUSTIVE,
                List.of(OperatingForm.COLLABORATION),
                false,
                List.of(point),
                null));
        commands.add(new UppdragCommand.SetDeliverable(
                uppdrag, "slutrapport", "Slutrapport", DeliverableKind.FINAL_REPORT, BOARD, List.of(point)));
        commands.add(new UppdragCommand.SetDeadline(uppdrag, "slutrapport", Due.day(DECIDED.plusMonths(6))));
        commands.add(new UppdragCommand.ContactMunicipalities(
                uppdrag,
                round,
                ConsultationKind.INTEREST,
                "Vill kommunen delta?",
                "Gemensam drift från 2026",
                List.of(),
                List.of("fardtjanst"),
                MUNICIPALITIES,
                Due.day(DECIDED.plusMonths(2)),
                List.of(point)));
        MUNICIPALITIES.forEach(municipality -> commands.add(new UppdragCommand.SubmitAnswer(
                uppdrag,
                round,
                municipality,
                List.of(new UppdragCommand.StatedAnswer("fardtjanst", Stance.INTERESTED, null)),
                Finality.FINAL,
                "Kommunstyrelsen",
                null,
                Channel.EMAIL,
                null,
                null)));
        commands.add(new UppdragCommand.CloseConsultation(uppdrag, round, null));
        commands.add(new UppdragCommand.RegisterReport(
                uppdrag,
                report,
                ReportKind.FINAL,
                "Färdtjänsten",
                "1.0",
                DIRECTOR,
                null,
                List.of("slutrapport"),
                List.of(point)));
        commands.add(new UppdragCommand.DeliverReport(uppdrag, report, BOARD));
        commands.add(new UppdragCommand.SubmitToMeeting(uppdrag, report, BOARD, Dating.day(DECIDED.plusMonths(6))));
        commands.add(new UppdragCommand.RecordConsideration(
                uppdrag, report, BOARD, Reception.APPROVED, "§ 201", null, null));
        commands.add(new UppdragCommand.AnswerDecisionPoint(uppdrag, point, AnswerKind.IN_FULL, List.of(report), null));
        commands.add(new UppdragCommand.ReportDone(uppdrag, null));
        commands.add(new UppdragCommand.Close(uppdrag, BOARD, "§ 201"));
        return commands;
    }

    static List<List<Command>> of(int count) {
        return IntStream.range(0, count).mapToObj(number -> commands()).toList();
    }
}
