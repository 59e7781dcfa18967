package se.uppdrag.command.uppdrag;

import static se.uppdrag.command.CommandRejected.require;

import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.Nullable;
import se.uppdrag.command.CommandRejected;
import se.uppdrag.command.uppdrag.UppdragCommand.DeliverReport;
import se.uppdrag.command.uppdrag.UppdragCommand.MoveToMeeting;
import se.uppdrag.command.uppdrag.UppdragCommand.PlaceOnAgenda;
import se.uppdrag.command.uppdrag.UppdragCommand.RecordConsideration;
import se.uppdrag.command.uppdrag.UppdragCommand.RecordOralReport;
import se.uppdrag.command.uppdrag.UppdragCommand.RegisterReport;
import se.uppdrag.command.uppdrag.UppdragCommand.SubmitToMeeting;
import se.uppdrag.command.uppdrag.UppdragCommand.WithdrawFromAgenda;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.uppdrag.Report;
import se.uppdrag.kernel.uppdrag.UppdragEvent;

/** Reports back: announced, registered, delivered, put to a meeting, dealt with. A body may deal with one that no agenda shows, as with an oral one. */
final class ReportDecisions {

    private final Uppdrag uppdrag;

    ReportDecisions(Uppdrag uppdrag) {
        this.uppdrag = uppdrag;
    }

    @CommandHandler
    void decide(RegisterReport command) {
        var announced = command.announced();
        require(
                announced == null || uppdrag.state().report(announced).isPresent(),
                () -> new UppdragRejection.ReportUnknown(announced == null ? command.reportId() : announced));
        register(new UppdragEvent.ReportRegistered(
                command.uppdragId(),
                announced == null ? command.reportId() : announced,
                command.kind(),
                command.title(),
                command.version(),
                command.author(),
                command.phase(),
                command.deliverables(),
                command.points()));
    }

    @CommandHandler
    void decide(RecordOralReport command) {
        requireNew(command.reportId(), command.phase(), command.deliverables(), command.points());
        uppdrag.apply(new UppdragEvent.OralReportGiven(
                command.uppdragId(),
                command.reportId(),
                command.title(),
                command.author(),
                command.receiver(),
                command.meeting(),
                command.said(),
                command.phase(),
                command.deliverables(),
                command.points()));
    }

    void register(UppdragEvent.ReportRegistered report) {
        requireNew(report.reportId(), report.phase(), report.deliverables(), report.points());
        uppdrag.apply(report);
    }

    /** What holds of every report, made elsewhere or here, or told. */
    private void requireNew(UUID id, @Nullable String phase, List<String> deliverables, List<PointRef> points) {
        uppdrag.requireOngoing();
        uppdrag.requirePoints(points);
        var state = uppdrag.state();
        require(
                phase == null || state.phases().stage(phase).isPresent(),
                () -> new UppdragRejection.PhaseUnknown(String.valueOf(phase)));
        requireDeliverables(deliverables);
        require(state.report(id).filter(Report::documented).isEmpty(), UppdragRejection.ReportAlreadyRegistered::new);
    }

    @CommandHandler
    void decide(PlaceOnAgenda command, Meetings meetings) {
        uppdrag.requireOngoing();
        uppdrag.requirePoints(command.points());
        requireDeliverables(command.deliverables());
        require(uppdrag.state().report(command.reportId()).isEmpty(), UppdragRejection.ReportAlreadyRegistered::new);
        uppdrag.apply(new Seating(meetings)
                .of(new UppdragEvent.ReportPlacedOnAgenda(
                        command.uppdragId(),
                        command.reportId(),
                        command.kind(),
                        command.title(),
                        command.body(),
                        command.meeting(),
                        command.scheduled(),
                        command.deliverables(),
                        command.points())));
    }

    @CommandHandler
    void decide(DeliverReport command) {
        uppdrag.requireOngoing();
        var report = report(command);
        require(report.documented(), UppdragRejection.DocumentMissing::new);
        require(report.draft().drafted() == null || report.draft().isFrozen(), UppdragRejection.ReportNotFrozen::new);
        var delivered = report.deliveries().stream()
                .anyMatch(told -> told.fact().receiver().equals(command.receiver()));
        if (!delivered) {
            uppdrag.apply(
                    new UppdragEvent.ReportDelivered(command.uppdragId(), command.reportId(), command.receiver()));
        }
    }

    @CommandHandler
    void decide(SubmitToMeeting command, Meetings meetings) {
        uppdrag.requireOngoing();
        var report = report(command);
        var submitted = new Seating(meetings)
                .of(new UppdragEvent.ReportSubmittedToMeeting(
                        command.uppdragId(),
                        command.reportId(),
                        command.body(),
                        command.meeting(),
                        command.scheduled()));
        if (report.onAgendaOf(submitted.body(), submitted.meeting(), submitted.scheduled())) {
            return;
        }
        require(!report.onAgendaOf(command.body()), () -> new UppdragRejection.AlreadyOnAgenda(command.body()));
        uppdrag.apply(submitted);
    }

    @CommandHandler
    void decide(MoveToMeeting command, Meetings meetings) {
        uppdrag.requireOngoing();
        requireOnAgenda(command, command.body());
        var moved = new Seating(meetings)
                .of(new UppdragEvent.ReportMovedToMeeting(
                        command.uppdragId(),
                        command.reportId(),
                        command.body(),
                        command.meeting(),
                        command.reason(),
                        command.scheduled()));
        if (!report(command).onAgendaOf(moved.body(), moved.meeting(), moved.scheduled())) {
            uppdrag.apply(moved);
        }
    }

    @CommandHandler
    void decide(WithdrawFromAgenda command) {
        uppdrag.requireOngoing();
        requireOnAgenda(command, command.body());
        uppdrag.apply(new UppdragEvent.ReportWithdrawnFromAgenda(
                command.uppdragId(), command.reportId(), command.body(), command.reason()));
    }

    @CommandHandler
    void decide(RecordConsideration command) {
        uppdrag.apply(new UppdragEvent.ReportConsidered(
                command.uppdragId(),
                report(command).id(),
                command.body(),
                command.reception(),
                command.paragraph(),
                command.instruction(),
                command.again()));
    }

    private void requireDeliverables(List<String> deliverables) {
        for (var deliverable : deliverables) {
            require(
                    uppdrag.state().deadlines().deliverable(deliverable).isPresent(),
                    () -> new UppdragRejection.DeliverableUnknown(deliverable));
        }
    }

    Report report(UppdragCommand.OfReport command) {
        return uppdrag.state()
                .report(command.reportId())
                .orElseThrow(() -> new CommandRejected(new UppdragRejection.ReportUnknown(command.reportId())));
    }

    private void requireOnAgenda(UppdragCommand.OfReport command, Party body) {
        require(report(command).onAgendaOf(body), () -> new UppdragRejection.NotOnAgenda(body));
    }
}
