package se.uppdrag.query.uppdrag;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.uppdrag.Consultation;
import se.uppdrag.kernel.uppdrag.Phases.Stage;
import se.uppdrag.kernel.uppdrag.Report;
import se.uppdrag.kernel.uppdrag.UppdragState;
import se.uppdrag.query.page.Words;

/** What a form begins with when it is opened from the uppdrag's page: that which stands next in turn. Everything can be changed in the form. */
record NextInTurn(UppdragState state, Words words) {

    /** As a link says it, {@code phase=fas-1}; empty where the state leaves it open. */
    String[] of(String command) {
        return switch (command) {
            case "start-phase" -> phase(stages().filter(stage -> stage.started() == null));
            case "complete-phase" -> phase(state.phases().stages().stream().filter(Stage::ongoing));
            case "answer-decision-point" ->
                filled(state.unanswered().stream().findFirst().map(point -> "point=" + point));
            case "submit-answer", "remind", "close-consultation" -> filled(onlyOpenRound());
            case "deliver-report" ->
                report(reports().filter(report -> !report.delivered()), to -> "receiver.name=" + words.party(to));
            case "submit-to-meeting" ->
                report(
                        reports()
                                .filter(report -> report.delivered()
                                        && report.considerations().isEmpty()
                                        && onAgenda(report).isEmpty()),
                        to -> "body=" + to);
            case "record-consideration" -> consideration();
            case "follow-up-recommendation" -> recommendation();
            case "set-deadline" ->
                filled(state.deadlines().deliverables().stream()
                        .filter(deliverable -> deliverable.current().isEmpty())
                        .findFirst()
                        .map(deliverable -> "deliverable=" + deliverable.key()));
            case "change-deadline", "refuse-deadline-change" ->
                filled(state.deadlines().deliverables().stream()
                        .filter(deliverable -> deliverable.awaitsAnswer())
                        .findFirst()
                        .map(deliverable -> "deliverable=" + deliverable.key()));
            case "escalate-to-outsourcing-analysis" ->
                area(state.scope().open().stream()
                        .filter(area -> !state.phases().escalated(area)
                                && state.outsourcingGates(area).isOpen()));
            case "record-outsourcing-effect" ->
                area(state.phases().escalations().stream()
                        .map(told -> told.fact().area())
                        .filter(area -> state.phases().effects().stream()
                                .noneMatch(told -> told.fact().area().equals(area))));
            default -> new String[0];
        };
    }

    private Stream<Stage> stages() {
        return state.phases().stages().stream().filter(stage -> !stage.phase().outsourcing());
    }

    private Stream<Report> reports() {
        return state.reports().reversed().stream();
    }

    private Optional<String> onlyOpenRound() {
        var open = state.consultations().stream()
                .filter(round -> round.closed() == null)
                .map(Consultation::id)
                .toList();
        return open.size() == 1 ? Optional.of(consultation(open.getFirst())) : Optional.empty();
    }

    private String[] consideration() {
        return reports()
                .flatMap(report ->
                        onAgenda(report).stream().map(body -> new String[] {"reportId=" + report.id(), "body=" + body}))
                .findFirst()
                .orElse(new String[0]);
    }

    private String[] recommendation() {
        return reports()
                .flatMap(report -> report.recommendations().stream()
                        .filter(made -> made.followed().isEmpty())
                        .map(made -> new String[] {"reportId=" + report.id(), "recommendation=" + made.key()}))
                .findFirst()
                .orElse(new String[0]);
    }

    private static Optional<Party> onAgenda(Report report) {
        return report.appearances().stream()
                .filter(appearance -> appearance.standing() == Report.Standing.ON_AGENDA)
                .map(Report.Appearance::body)
                .findFirst();
    }

    /** To whom a report goes: the body that it was promised to, else the giver. */
    private String[] report(Stream<Report> reports, Function<Party, String> receiver) {
        return reports.findFirst()
                .map(report -> {
                    var id = "reportId=" + report.id();
                    return receiver(report)
                            .map(to -> new String[] {id, receiver.apply(to)})
                            .orElse(new String[] {id});
                })
                .orElse(new String[0]);
    }

    private Optional<Party> receiver(Report report) {
        var promised = report.registered().fact().deliverables().stream()
                .flatMap(key -> state.deadlines().deliverable(key).stream())
                .map(deliverable -> deliverable.set().fact().receiver());
        return Stream.concat(promised, state.mandate().givers().stream())
                .filter(Party::stated)
                .findFirst();
    }

    private static String[] phase(Stream<Stage> stages) {
        return filled(stages.findFirst().map(stage -> "phase=" + stage.phase().key()));
    }

    private static String[] area(Stream<String> areas) {
        return filled(areas.findFirst().map(area -> "area=" + area));
    }

    static String consultation(UUID id) {
        return "consultationId=" + id;
    }

    private static String[] filled(Optional<String> query) {
        return query.stream().toArray(String[]::new);
    }
}
