package se.uppdrag.command.form;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A field as {@code fragments/field.html} shows it; its comment says what each component means. */
public record FormField(
        Type kind,
        String name,
        String id,
        @Nullable String labelKey,
        @Nullable String hintKey,
        boolean required,
        @Nullable String value,
        @Nullable List<Option> options,
        @Nullable List<FormField> children,
        @Nullable String error) {

    /** The kinds that the fragment knows. */
    public enum Type {
        TEXT,
        LONG_TEXT,
        DATE_TEXT,
        NUMBER,
        CHECKBOX,
        SELECT,
        RADIO,
        MULTI_CHECKBOX,
        COMBO,
        GROUP,
        MORE,
        REPEAT,
        HIDDEN
    }

    public record Option(String value, String label, boolean selected) {}

    /** The kind by its name, which the fragment compares. */
    public String type() {
        return kind.name();
    }

    static FormField hidden(String name, @Nullable String value) {
        return new FormField(Type.HIDDEN, name, id(name), null, null, false, value, null, null, null);
    }

    /** {@code points[0].text} as {@code f-points-0-text}. */
    static String id(String name) {
        return "f-" + name.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
    }

    /** Of all inputs that it shows. */
    Stream<String> names() {
        return children == null ? Stream.of(name) : children.stream().flatMap(FormField::names);
    }

    /** Itself and those below it that have an error, in the order of the page. */
    Stream<FormField> wrong() {
        var inner =
                children == null ? Stream.<FormField>empty() : children.stream().flatMap(FormField::wrong);
        return error == null ? inner : Stream.concat(Stream.of(this), inner);
    }
}
