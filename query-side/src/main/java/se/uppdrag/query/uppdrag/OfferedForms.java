package se.uppdrag.query.uppdrag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import se.uppdrag.kernel.plan.PhasePlanState;
import se.uppdrag.kernel.uppdrag.Phases.Stage;
import se.uppdrag.kernel.uppdrag.ResultKind;
import se.uppdrag.kernel.uppdrag.UppdragState;
import se.uppdrag.query.page.ActionLink;
import se.uppdrag.query.page.FormLinks;
import se.uppdrag.query.page.Words;
import se.uppdrag.query.state.StreamDocument;

/** The commands offered beside each section, by stored name: those that make sense as things stand. */
final class OfferedForms {

    private OfferedForms() {}

    /** @param plans those that the phases can be taken from; asked for only while none are planned */
    static Map<String, List<ActionLink>> of(
            UppdragState state,
            Supplier<List<StreamDocument<PhasePlanState>>> plans,
            FormLinks forms,
            Words words,
            Locale locale) {
        var base = "/uppdrag/" + state.id();
        var next = new NextInTurn(state, words);
        var links = new LinkedHashMap<String, List<ActionLink>>();
        commands(state)
                .forEach((section, commands) -> links.put(
                        section,
                        commands.stream()
                                .flatMap(command -> forms.of(base, locale, command, next.of(command)).stream())
                                .toList()));
        var unplanned = state.closing().status().outstanding()
                && state.phases().stages().isEmpty();
        links.put("plans", unplanned ? plans(base, plans.get(), forms, words, locale) : List.of());
        return links;
    }

    /** To the form that plans the phases, filled with one plan or another. */
    private static List<ActionLink> plans(
            String base, List<StreamDocument<PhasePlanState>> plans, FormLinks forms, Words words, Locale locale) {
        return plans.stream()
                .filter(plan -> plan.state().retired() == null)
                .flatMap(plan -> forms.of(base, locale, "plan-phases", "plan=" + plan.id()).stream()
                        .map(link -> new ActionLink(
                                words.text("uppdrag.phases.from", plan.state().name()), link.href())))
                .toList();
    }

    /** By section; sections of an uppdrag that has ended offer nothing. */
    private static Map<String, List<String>> commands(UppdragState state) {
        var offered = new LinkedHashMap<String, List<String>>();
        var ongoing = state.closing().status().outstanding();
        offered.put("mandate", ongoing ? mandate(state) : List.of());
        offered.put("tasks", ongoing ? tasks(state) : List.of());
        offered.put("scope", ongoing ? scope(state) : List.of());
        offered.put("phases", ongoing ? phases(state) : List.of());
        offered.put("gates", ongoing ? gates(state) : List.of());
        offered.put("rounds", ongoing ? rounds(state) : List.of());
        offered.put("deadlines", ongoing ? deadlines(state) : List.of());
        offered.put("rest", ongoing ? rest(state) : List.of());
        offered.put("standing", ongoing ? standing(state) : List.of());
        offered.put("reports", ongoing ? reports(state) : List.of());
        offered.put(
                "recommendations",
                state.reports().stream()
                                .allMatch(report -> report.recommendations().isEmpty())
                        ? List.of()
                        : List.of("follow-up-recommendation"));
        offered.put("findings", ongoing ? findings(state) : List.of());
        offered.put(
                "closing",
                ongoing
                        ? List.of("report-done", "close", "withdraw", "discontinue", "record-ceased")
                        : List.of("reopen"));
        return offered;
    }

    private static List<String> mandate(UppdragState state) {
        var commands = new ArrayList<>(List.of("interpret-mandate"));
        if (!state.unanswered().isEmpty()) {
            commands.add("answer-decision-point");
        }
        commands.addAll(List.of("replace-task", "engage-performer", "hand-over", "pass-on"));
        return commands;
    }

    private static List<String> tasks(UppdragState state) {
        return state.mandate().tasks().isEmpty() ? List.of("add-task") : List.of("add-task", "decline-task");
    }

    private static List<String> scope(UppdragState state) {
        return state.scope().areas().isEmpty()
                ? List.of("define-scope-area", "exclude-area", "limit-area")
                : List.of("define-scope-area", "widen-scope", "exclude-area", "limit-area", "narrow-scope");
    }

    private static List<String> phases(UppdragState state) {
        var stages = state.phases().stages();
        if (stages.isEmpty()) {
            return List.of("plan-phases", "assess-status");
        }
        var commands = new ArrayList<String>();
        if (stages.stream().anyMatch(stage -> stage.started() == null)) {
            commands.add("start-phase");
        }
        if (stages.stream().anyMatch(Stage::ongoing)) {
            commands.add("complete-phase");
        }
        commands.addAll(List.of("revise-phases", "assess-status"));
        return commands;
    }

    private static List<String> gates(UppdragState state) {
        return state.phases().outsourcing().isEmpty()
                ? List.of("assess-collaboration", "record-dialogue")
                : List.of(
                        "assess-collaboration",
                        "record-dialogue",
                        "set-gate-aside",
                        "escalate-to-outsourcing-analysis",
                        "record-outsourcing-effect");
    }

    private static List<String> rounds(UppdragState state) {
        return state.consultations().isEmpty()
                ? List.of("contact-municipalities", "consult-parties")
                : List.of("contact-municipalities", "consult-parties", "submit-answer", "remind", "close-consultation");
    }

    private static List<String> deadlines(UppdragState state) {
        return state.deadlines().deliverables().isEmpty()
                ? List.of("set-deliverable")
                : List.of(
                        "set-deliverable",
                        "set-deadline",
                        "request-deadline-change",
                        "change-deadline",
                        "refuse-deadline-change",
                        "record-event");
    }

    private static List<String> findings(UppdragState state) {
        return state.findings().results(ResultKind.MEASURE).findAny().isEmpty()
                ? List.of("propose-measure", "record-observation")
                : List.of("propose-measure", "state-measure-total", "record-observation");
    }

    private static List<String> rest(UppdragState state) {
        return state.rest().current().isPresent() ? List.of("resume") : List.of("pause", "postpone-without-date");
    }

    private static List<String> standing(UppdragState state) {
        var commands = new ArrayList<>(List.of("set-standing-duty"));
        if (!state.orders().unended().isEmpty()) {
            commands.add("end-standing-duty");
        }
        commands.add("set-standing-constraint");
        if (state.orders().constraints().stream().anyMatch(constraint -> constraint.ended() == null)) {
            commands.add("end-standing-constraint");
        }
        return commands;
    }

    private static List<String> reports(UppdragState state) {
        return state.reports().isEmpty()
                ? List.of("register-report", "draft-report", "place-on-agenda", "record-oral-report")
                : List.of(
                        "register-report",
                        "draft-report",
                        "place-on-agenda",
                        "record-oral-report",
                        "deliver-report",
                        "submit-to-meeting",
                        "move-to-meeting",
                        "record-consideration",
                        "make-recommendation");
    }
}
