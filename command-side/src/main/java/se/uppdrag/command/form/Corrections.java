package se.uppdrag.command.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.uppdrag.command.dispatch.CommandType;
import se.uppdrag.command.dispatch.Names;
import se.uppdrag.command.dispatch.Wording;
import se.uppdrag.command.form.FormField.Option;
import se.uppdrag.command.form.FormField.Type;
import se.uppdrag.kernel.Recorded;
import tools.jackson.databind.node.ObjectNode;

/** The second step of a correction: the recorded fact as a form, to be put right or struck out. */
@Component
final class Corrections {

    static final String CORRECTS = "corrects";
    static final String HOW = "_how";
    static final String STRIKE = "strike";
    static final String REPLACE = "replace";

    private static final String REPLACEMENT = "replacement";

    private final Specs specs;
    private final Filling filling;
    private final Wording wording;

    Corrections(Specs specs, Filling filling, Wording wording) {
        this.specs = specs;
        this.filling = filling;
        this.wording = wording;
    }

    static boolean is(CommandType type) {
        return type.components().stream()
                .anyMatch(component -> component.getName().equals(CORRECTS));
    }

    /** The fact that is to be corrected; empty while it has not been chosen, or is not there. */
    Optional<Recorded<?>> fact(CommandType type, Subject subject, Entered entered) {
        if (!is(type)) {
            return Optional.empty();
        }
        var chosen = entered.text(CORRECTS);
        try {
            return chosen == null ? Optional.empty() : subject.fact(UUID.fromString(chosen));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** The fact as it was recorded, for the first showing. */
    void fill(Entered entered, Recorded<?> fact, CommandType type) {
        if (fact.event() instanceof Record record) {
            filling.fill(entered, specs.of(record.getClass(), type.aggregate()), record, REPLACEMENT + ".");
        }
        entered.put(HOW, REPLACE);
        entered.put("happened", fact.fact().happened().text());
        entered.put("fact.entry", fact.fact().entry().name());
        entered.put("fact.example", fact.fact().example() ? "true" : null);
    }

    /** The rows of the replacement that hold nothing count for nothing. */
    List<FieldSpec> replacementSpecs(CommandType type, Subject subject, Entered entered) {
        return fact(type, subject, entered)
                .map(fact -> specs.of(fact.event().getClass(), type.aggregate()))
                .orElse(List.of());
    }

    List<FormField> fields(CommandType type, Subject subject, Entered entered, FormRendering rendering, Locale locale) {
        var fact = fact(type, subject, entered);
        if (fact.isEmpty()) {
            return List.of();
        }
        var fields = new ArrayList<FormField>();
        fields.add(FormField.hidden(CORRECTS, entered.text(CORRECTS)));
        fields.add(how(entered, locale));
        fields.add(new FormField(
                Type.GROUP,
                REPLACEMENT,
                FormField.id(REPLACEMENT),
                "recorded." + Names.kebab(fact.get().event().getClass().getSimpleName()),
                "form.replacement.hint",
                false,
                null,
                null,
                rendering.fields(replacementSpecs(type, subject, entered), REPLACEMENT + "."),
                null));
        return fields;
    }

    private FormField how(Entered entered, Locale locale) {
        var strike = STRIKE.equals(entered.text(HOW));
        return new FormField(
                Type.RADIO,
                HOW,
                FormField.id(HOW),
                "form.how",
                null,
                true,
                entered.text(HOW),
                List.of(
                        new Option(REPLACE, wording.text("form.how.replace", locale), !strike),
                        new Option(STRIKE, wording.text("form.how.strike", locale), strike)),
                null,
                null);
    }

    void bind(CommandType type, Subject subject, Entered entered, FormBinding binding, ObjectNode tree) {
        var fact = fact(type, subject, entered);
        if (fact.isEmpty() || STRIKE.equals(entered.text(HOW))) {
            return;
        }
        var replacement = binding.object(replacementSpecs(type, subject, entered), REPLACEMENT + ".");
        replacement.put("event", Names.kebab(fact.get().event().getClass().getSimpleName()));
        replacement.put(type.aggregate().target(), String.valueOf(subject.id()));
        tree.set(REPLACEMENT, replacement);
    }
}
