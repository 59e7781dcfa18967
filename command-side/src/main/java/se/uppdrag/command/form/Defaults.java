package se.uppdrag.command.form;

import java.util.List;
import org.springframework.stereotype.Component;
import se.uppdrag.command.Choice;
import se.uppdrag.kernel.Actor;
import se.uppdrag.kernel.Role;
import se.uppdrag.kernel.uppdrag.Channel;

/** What a form starts with: what the link said, and what there is only one of. */
@Component
final class Defaults {

    void fill(Entered entered, List<FieldSpec> specs, Choices choices, Actor actor) {
        entered.put("fact.entry", "LIVE");
        if (actor.role() == Role.LIAISON) {
            liaison(entered, specs, actor);
        }
        for (var spec : specs) {
            if (!entered.has(spec.name())) {
                fill(entered, spec, choices.given(entered));
            }
        }
    }

    private static void fill(Entered entered, FieldSpec spec, Choices choices) {
        var choice = spec.choice();
        if (spec.shape() == Shape.CHOICE && choice != null && spec.required()) {
            var offered = choices.of(choice, false);
            if (offered.size() == 1) {
                entered.put(spec.name(), offered.getFirst().value());
            }
        }
        if (spec.shape() == Shape.CHOICES && choice != null) {
            var offered = choices.of(choice, true);
            // Everybody is asked unless somebody is left out (INQ-01).
            if (choice == Choice.Of.MUNICIPALITY || (choice == Choice.Of.POINT && offered.size() == 1)) {
                offered.forEach(one -> entered.put(spec.name(), one.value()));
            }
        }
        if ((spec.shape() == Shape.ROWS || spec.shape() == Shape.PARTIES)
                && spec.required()
                && entered.rows(spec.name()) == 0) {
            entered.addRow(spec.name());
        }
    }

    private static void liaison(Entered entered, List<FieldSpec> specs, Actor actor) {
        for (var spec : specs) {
            if (spec.type() == Channel.class && !entered.has(spec.name())) {
                entered.put(spec.name(), Channel.IN_SYSTEM.name());
            }
            if (spec.choice() == Choice.Of.RECIPIENT && !entered.has(spec.name()) && actor.onBehalfOf() != null) {
                entered.put(spec.name(), actor.onBehalfOf().toString());
            }
        }
    }
}
