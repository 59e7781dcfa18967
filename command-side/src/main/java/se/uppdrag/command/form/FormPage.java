package se.uppdrag.command.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What {@code command/form.html} shows.
 *
 * @param method get for a form that only asks what to go on with
 * @param action where it goes
 * @param key by which a second pressing of the button is known
 */
public record FormPage(
        String label,
        @Nullable String description,
        List<Crumb> crumbs,
        String method,
        String action,
        String cancel,
        String submitKey,
        @Nullable String key,
        @Nullable String refusal,
        List<FormField> fields) {

    public record Crumb(String text, @Nullable String href) {}

    /** A line of what will be sent. */
    public record Line(
            String label, @Nullable String value, @Nullable String href, boolean example) {}

    /** A typed value on its way through the preview. */
    public record Carried(String name, String value) {}

    /** @param carried everything that was typed */
    public record Preview(FormPage form, List<Line> lines, List<Line> recipients, List<Carried> carried) {}

    public List<FormField> errors() {
        return fields.stream().flatMap(FormField::wrong).toList();
    }

    /** The same, carrying what was typed in fields that it does not show. */
    FormPage with(Entered entered) {
        var shown = fields.stream().flatMap(FormField::names).collect(Collectors.toSet());
        var all = new ArrayList<>(fields);
        carried(entered.values()).stream()
                .filter(typed -> !typed.name().equals(FormController.KEY) && !shown.contains(typed.name()))
                .forEach(typed -> all.add(FormField.hidden(typed.name(), typed.value())));
        return new FormPage(label, description, crumbs, method, action, cancel, submitKey, key, refusal, all);
    }

    static List<Carried> carried(Map<String, List<String>> values) {
        return values.entrySet().stream()
                .filter(entry ->
                        !entry.getKey().startsWith("_") || entry.getKey().equals(FormController.KEY))
                .flatMap(entry -> entry.getValue().stream().map(value -> new Carried(entry.getKey(), value)))
                .toList();
    }
}
