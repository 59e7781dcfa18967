package se.uppdrag.query.uppdrag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.uppdrag.kernel.uppdrag.Consultation;
import se.uppdrag.kernel.uppdrag.DialogueKind;
import se.uppdrag.kernel.uppdrag.Gate;
import se.uppdrag.kernel.uppdrag.UppdragState;
import se.uppdrag.query.page.ActionLink;
import se.uppdrag.query.page.FormLinks;

/** The way on from a gate: the form that would meet an open condition, filled with what the page knows. */
record GateForms(UppdragState state, FormLinks forms, Locale locale) {

    /** Of one open condition, for one area. */
    List<ActionLink> of(Gate gate, String area) {
        if (!state.closing().status().outstanding()) {
            return List.of();
        }
        return switch (gate) {
            case MANDATE_ALLOWS_OTHER_OPERATOR -> links("interpret-mandate", "otherOperatorAreas=" + area);
            case CONDITION_INTERPRETED -> links("interpret-mandate");
            case ROUND_CLOSED -> round(area);
            case COLLABORATION_RULED_OUT -> links("assess-collaboration", "area=" + area);
            case PHASE_ONE_REPORTED -> report();
            case DIALOGUE_HELD -> links("record-dialogue", "kind=" + DialogueKind.WITH_DIRECTOR, "areas=" + area);
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

    private List<ActionLink> round(String area) {
        var open = state.consultations().stream()
                .filter(round ->
                        round.closed() == null && round.asked().fact().areas().contains(area))
                .map(Consultation::id)
                .findFirst();
        return open.map(id -> links("close-consultation", NextInTurn.consultation(id)))
                .orElseGet(() -> links("contact-municipalities", "areas=" + area));
    }

    /** The next step of a report that exists, else the report itself. */
    private List<ActionLink> report() {
        var before =
                state.phases().outsourcing().map(stage -> stage.phase().after()).orElse(List.of());
        var waiting = state.reports().reversed().stream()
                .filter(report -> Optional.ofNullable(report.registered().fact().phase())
                        .filter(before::contains)
                        .isPresent())
                .findFirst();
        if (waiting.isPresent()) {
            return links("record-consideration", "reportId=" + waiting.get().id());
        }
        var query = new ArrayList<String>();
        before.stream().findFirst().ifPresent(phase -> query.add("phase=" + phase));
        return links("register-report", query.toArray(String[]::new));
    }

    private List<ActionLink> links(String command, String... query) {
        return forms.of("/uppdrag/" + state.id(), locale, command, query).stream()
                .toList();
    }
}
