package se.uppdrag.query.uppdrag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.uppdrag.kernel.uppdrag.Consultation;
import se.uppdrag.kernel.uppdrag.DialogueKind;
import se.uppdrag.kernel.uppdrag.Gate;
import se.uppdrag.kernel.uppdrag.Gates;
import se.uppdrag.kernel.uppdrag.UppdragState;
import se.uppdrag.query.page.ActionLink;
import se.uppdrag.query.page.FormLinks;

/** The way on from a gate: the form that would meet an open condition, filled with what the page knows. */
record GateForms(UppdragState state, FormLinks forms, Locale locale) {

    /** Of one open condition. */
    List<ActionLink> of(Gate gate, Gates gates) {
        if (!state.closing().status().outstanding()) {
            return List.of();
        }
        return switch (gate) {
            case MANDATE_ALLOWS_OTHER_OPERATOR -> links("interpret-mandate", about("otherOperatorAreas", gates));
            case CONDITION_INTERPRETED -> links("interpret-mandate");
            case ROUND_CLOSED -> round(gates);
            case COLLABORATION_RULED_OUT -> links("assess-collaboration", about("area", gates));
            case PHASE_ONE_REPORTED -> reported(gates.phase().after());
            case DIALOGUE_HELD -> links("record-dialogue", "kind=" + DialogueKind.WITH_DIRECTOR, about("areas", gates));
            case ALL_ANSWERED -> answers(gates);
            case AREAS_ASSESSED -> links("assess-collaboration", unassessed(gates));
            case REPORT_DELIVERED -> delivered(gates.phase().key());
            // Whether another body decides too is not for the uppdrag to record.
            case POINTS_IN_FORCE -> List.of();
        };
    }

    /** Of an area as a whole: onwards once nothing is missing, then what the analysis shows. */
    List<ActionLink> onwards(String area) {
        if (!state.closing().status().outstanding()) {
            return List.of();
        }
        if (state.phases().escalated(area)) {
            return links("record-outsourcing-effect", "area=" + area);
        }
        return state.outsourcingGates(area).isOpen()
                ? links("escalate-to-outsourcing-analysis", "area=" + area)
                : List.of();
    }

    /** Of a phase as a whole. */
    List<ActionLink> onwards(Gates gates) {
        var stage = state.phases().stage(gates.phase().key());
        var waits = stage.isEmpty() || !state.phases().awaited(gates.phase()).isEmpty();
        if (!state.closing().status().outstanding() || !gates.isOpen() || waits) {
            return List.of();
        }
        var began = stage.get().started() != null;
        var ended = stage.get().completed() != null;
        return switch (gates.passage()) {
            case START ->
                began ? List.of() : links("start-phase", phase(gates.phase().key()));
            case COMPLETION ->
                began && !ended ? links("complete-phase", phase(gates.phase().key())) : List.of();
        };
    }

    private List<ActionLink> round(Gates gates) {
        var open = state.consultations().stream()
                .filter(round -> round.closed() == null && gates.concerns(round))
                .map(Consultation::id)
                .findFirst();
        return open.map(id -> links("close-consultation", NextInTurn.consultation(id)))
                .orElseGet(() -> links("contact-municipalities", about("areas", gates)));
    }

    private List<ActionLink> answers(Gates gates) {
        var waiting = state.consultations().stream()
                .filter(round -> !round.waiting().isEmpty() && gates.concerns(round))
                .map(Consultation::id)
                .findFirst();
        return waiting.map(id -> links("submit-answer", NextInTurn.consultation(id)))
                .orElseGet(() -> links("contact-municipalities", about("areas", gates)));
    }

    /** The next area in turn. */
    private String unassessed(Gates gates) {
        return gates.area() != null
                ? about("area", gates)
                : state.scope().open().stream()
                        .filter(area -> state.phases().assessment(area).isEmpty())
                        .findFirst()
                        .map(area -> "area=" + area)
                        .orElse("");
    }

    /** The next step of a report that exists, else the report itself. */
    private List<ActionLink> reported(List<String> before) {
        var waiting = state.reports().reversed().stream()
                .filter(report -> Optional.ofNullable(report.registered().fact().phase())
                        .filter(before::contains)
                        .isPresent())
                .findFirst();
        if (waiting.isPresent()) {
            return links("record-consideration", "reportId=" + waiting.get().id());
        }
        var query = new ArrayList<String>();
        before.stream().findFirst().ifPresent(key -> query.add(phase(key)));
        return links("register-report", query.toArray(String[]::new));
    }

    private List<ActionLink> delivered(String key) {
        return state.reports().reversed().stream()
                .filter(report -> key.equals(report.registered().fact().phase()))
                .findFirst()
                .map(report -> links("deliver-report", "reportId=" + report.id()))
                .orElseGet(() -> links("register-report", phase(key)));
    }

    private static String phase(String key) {
        return "phase=" + key;
    }

    /** The area that the gate is about; nothing where it is about the phase as a whole. */
    private static String about(String component, Gates gates) {
        return gates.area() == null ? "" : component + "=" + gates.area();
    }

    private List<ActionLink> links(String command, String... query) {
        var said = Arrays.stream(query).filter(one -> !one.isEmpty()).toArray(String[]::new);
        return forms.of("/uppdrag/" + state.id(), locale, command, said).stream()
                .toList();
    }
}
