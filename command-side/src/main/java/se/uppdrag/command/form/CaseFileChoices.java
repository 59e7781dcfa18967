package se.uppdrag.command.form;

import java.util.List;
import se.uppdrag.command.Choice;
import se.uppdrag.kernel.casefile.CaseFileState;

/** What a case file offers. */
record CaseFileChoices(CaseFileState state, ChoiceWords words) implements Choices {

    @Override
    public List<Offered> of(Choice.Of kind, boolean several) {
        return switch (kind) {
            case POINT ->
                state.points().stream()
                        // An uppdrag rests on what is decided; a single point is also the one that a decision is about.
                        .filter(ref -> !several || state.decided(ref).isPresent())
                        .map(ref -> state.decided(ref)
                                .map(decided -> words.point(
                                        "decided", ref.number(), decided.point().text()))
                                .or(() -> state.proposed(ref)
                                        .map(point -> words.point("proposed", ref.number(), point.text())))
                                .map(label -> new Offered(ref.toString(), label))
                                .orElseGet(() -> new Offered(ref.toString(), ref.number())))
                        .toList();
            case DECISION ->
                state.decisions().reversed().stream()
                        .map(decision -> new Offered(
                                decision.id().toString(),
                                words.decision(
                                        decision.trace(),
                                        decision.fact().decider(),
                                        decision.fact().paragraph())))
                        .toList();
            default -> List.of();
        };
    }
}
