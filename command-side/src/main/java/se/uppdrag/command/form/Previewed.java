package se.uppdrag.command.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.uppdrag.command.dispatch.CommandType;
import se.uppdrag.command.dispatch.Wording;
import se.uppdrag.command.uppdrag.UppdragCommand.ConsultParties;
import se.uppdrag.command.uppdrag.UppdragCommand.ContactMunicipalities;

/** What leaves the house is shown before it does (INQ-01): exactly what will be sent, and to whom. */
record Previewed(Wording wording, Locale locale) {

    private static final String RECIPIENTS = "recipients";

    static boolean is(CommandType type) {
        return type.type() == ContactMunicipalities.class || type.type() == ConsultParties.class;
    }

    FormPage.Preview of(FormPage form, Entered entered) {
        var lines = new ArrayList<FormPage.Line>();
        var recipients = new ArrayList<FormPage.Line>();
        for (var field : form.fields()) {
            if (field.name().equals(RECIPIENTS)) {
                named(field).forEach(name -> recipients.add(new FormPage.Line(name, null, null, false)));
            } else if (!field.name().equals(Specs.FACT.name())) {
                // When and on what source stays in the register.
                lines.addAll(lines(field));
            }
        }
        return new FormPage.Preview(form, lines, recipients, FormPage.carried(entered.values()));
    }

    private List<FormPage.Line> lines(FormField field) {
        var label = field.labelKey() == null ? "" : wording.text(field.labelKey(), locale);
        return switch (field.kind()) {
            case HIDDEN -> List.of();
            case GROUP, MORE, REPEAT ->
                Objects.requireNonNull(field.children()).stream()
                        .flatMap(child -> lines(child).stream())
                        .toList();
            case SELECT, RADIO, MULTI_CHECKBOX ->
                line(label, chosen(field).collect(Collectors.joining(", "))).toList();
            case TEXT, LONG_TEXT, DATE_TEXT, NUMBER, COMBO, CHECKBOX ->
                line(label, field.value() == null ? "" : field.value()).toList();
        };
    }

    private static Stream<FormPage.Line> line(String label, String value) {
        return value.isBlank() ? Stream.of() : Stream.of(new FormPage.Line(label, value, null, false));
    }

    /** Those ticked, or those written one by one. */
    private Stream<String> named(FormField field) {
        return field.options() != null
                ? chosen(field)
                : Objects.requireNonNull(field.children()).stream()
                        .map(row ->
                                lines(row).stream().map(FormPage.Line::value).collect(Collectors.joining(", ")))
                        .filter(name -> !name.isBlank());
    }

    private static Stream<String> chosen(FormField field) {
        return field.options() == null
                ? Stream.of()
                : field.options().stream().filter(FormField.Option::selected).map(FormField.Option::label);
    }
}
