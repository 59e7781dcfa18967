package se.uppdrag.command.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.command.dispatch.Wording;
import se.uppdrag.command.form.FormField.Option;
import se.uppdrag.command.form.FormField.Type;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.time.Due;

/** One showing of a form: what it asks for, what stands in it, and what is wrong. */
final class FormRendering {

    private final Labels labels;
    private final Entered entered;
    private final Choices choices;
    private final PartyNames parties;
    private final Wording wording;
    private final Locale locale;
    private final Map<String, String> errors;
    private final Set<String> shown = new HashSet<>();

    /** @param errors by path, as the command's JSON names it */
    FormRendering(
            Labels labels,
            Entered entered,
            Choices choices,
            PartyNames parties,
            Wording wording,
            Locale locale,
            Map<String, String> errors) {
        this.labels = labels;
        this.entered = entered;
        this.choices = choices;
        this.parties = parties;
        this.wording = wording;
        this.locale = locale;
        this.errors = errors;
    }

    List<FormField> fields(List<FieldSpec> specs, String path) {
        return specs.stream()
                .filter(spec -> spec.required() || !hasNothingToChoose(spec, path + spec.name()))
                .map(spec -> field(spec, path + spec.name()))
                .toList();
    }

    private boolean hasNothingToChoose(FieldSpec spec, String path) {
        return switch (spec.shape()) {
            case CHOICE -> offered(spec, path, false).isEmpty();
            case CHOICES -> offered(spec, path, true).isEmpty();
            default -> false;
        };
    }

    /** Errors of what the form does not show. */
    List<String> elsewhere() {
        return errors.entrySet().stream()
                .filter(error -> !shown.contains(error.getKey()))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
    }

    private FormField field(FieldSpec spec, String path) {
        return switch (spec.shape()) {
            case TEXT -> leaf(Type.TEXT, spec, path, null);
            case LONG_TEXT, LINES -> leaf(Type.LONG_TEXT, spec, path, null);
            case DATE -> leaf(Type.DATE_TEXT, spec, path, null);
            case NUMBER -> leaf(Type.NUMBER, spec, path, null);
            case CHECKBOX -> leaf(Type.CHECKBOX, spec, path, null);
            case YES_NO -> leaf(Type.SELECT, spec, path, yesNo(spec, path));
            case ENUM -> leaf(Type.SELECT, spec, path, constants(spec, path));
            case RADIO -> leaf(Type.RADIO, spec, path, constants(spec, path));
            case ENUMS -> leaf(Type.MULTI_CHECKBOX, spec, path, constants(spec, path));
            case CHOICE -> leaf(Type.SELECT, spec, path, offered(spec, path, false));
            case CHOICES -> leaf(Type.MULTI_CHECKBOX, spec, path, offered(spec, path, true));
            case PARTY -> group(spec, path, party(path));
            case PARTIES -> repeat(spec, path, row -> party(row));
            case DUE -> group(spec, path, due(spec, path));
            case GROUP -> group(spec, path, fields(inner(spec, path), path + "."));
            case ROWS -> repeat(spec, path, row -> fields(spec.children(), row + "."));
            case HIDDEN -> FormField.hidden(path, entered.raw(path));
        };
    }

    private List<FieldSpec> inner(FieldSpec group, String path) {
        return group.required() || !entered.isBlank(path)
                ? group.children()
                : group.children().stream().map(FieldSpec::optional).toList();
    }

    private FormField leaf(Type type, FieldSpec spec, String path, @Nullable List<Option> options) {
        return new FormField(
                type,
                path,
                FormField.id(path),
                labels.label(path),
                labels.hint(path, spec),
                spec.required(),
                entered.raw(path),
                options,
                null,
                errorAtOrBelow(path));
    }

    private FormField group(FieldSpec spec, String path, List<FormField> children) {
        return new FormField(
                Type.GROUP,
                path,
                FormField.id(path),
                labels.label(path),
                labels.hint(path, spec),
                spec.required(),
                null,
                null,
                children,
                error(path));
    }

    private FormField repeat(FieldSpec spec, String path, Function<String, List<FormField>> children) {
        var rows = IntStream.range(0, entered.rows(path))
                .mapToObj(i -> path + "[" + i + "]")
                .map(row -> row(path, row, children.apply(row)))
                .toList();
        return new FormField(
                Type.REPEAT,
                path,
                FormField.id(path),
                labels.label(path),
                labels.hint(path, spec),
                spec.required(),
                null,
                null,
                rows,
                error(path));
    }

    private FormField row(String list, String row, List<FormField> children) {
        var marked = new ArrayList<FormField>();
        marked.add(FormField.hidden(row + Entered.ROW_MARK, "1"));
        marked.addAll(children);
        return new FormField(
                Type.GROUP, row, FormField.id(row), labels.row(list), null, false, null, null, marked, error(row));
    }

    private List<FormField> party(String path) {
        var names = parties.names().stream()
                .map(name -> new Option(name, wording.label(parties.kindOf(name), locale), false))
                .toList();
        var kinds = Arrays.stream(Party.Kind.values())
                .map(kind -> option(kind.name(), wording.label(kind, locale), path + ".kind"))
                .toList();
        return List.of(
                part(Type.COMBO, path + ".name", "party.name", "party.name.hint", names),
                part(Type.SELECT, path + ".kind", "party.kind", null, kinds));
    }

    /** The words are enough for a day or a period; meeting, event and standing duty are told apart here. */
    private List<FormField> due(FieldSpec spec, String path) {
        var kinds = Stream.concat(
                        Stream.of(option("", wording.text("form.due.words", locale), path + ".kind")),
                        Stream.of(Due.Kind.MEETING, Due.Kind.EVENT, Due.Kind.STANDING)
                                .map(kind -> option(kind.name(), wording.label(kind, locale), path + ".kind")))
                .toList();
        return List.of(
                part(Type.DATE_TEXT, path + ".text", "due.text", "due.text.hint", null),
                more(
                        path + ".more",
                        List.of(
                                part(Type.SELECT, path + ".kind", "due.kind", null, kinds),
                                part(Type.TEXT, path + ".detail", "due.detail", "due.detail.hint", null),
                                part(Type.TEXT, path + ".from", "due.from", "due.from.hint", null),
                                part(Type.TEXT, path + ".to", "due.to", "due.to.hint", null),
                                part(Type.TEXT, path + ".offset", "due.offset", "due.offset.hint", null),
                                part(Type.TEXT, path + ".until", "due.until", "due.until.hint", null))));
    }

    /** What is seldom needed is folded away, unless something stands in it. */
    private FormField more(String path, List<FormField> children) {
        var inUse = children.stream()
                .anyMatch(child -> child.error() != null
                        || !Objects.requireNonNullElse(child.value(), "").isBlank());
        return new FormField(
                Type.MORE,
                path,
                FormField.id(path),
                "form.due.more",
                null,
                false,
                inUse ? "true" : null,
                null,
                children,
                null);
    }

    private FormField part(
            Type type, String path, String label, @Nullable String hint, @Nullable List<Option> options) {
        return new FormField(
                type,
                path,
                FormField.id(path),
                "form." + label,
                hint == null ? null : "form." + hint,
                false,
                entered.raw(path),
                options,
                null,
                error(path));
    }

    private List<Option> yesNo(FieldSpec spec, String path) {
        var answers = List.of(
                option("true", wording.text("vocabulary.yes", locale), path),
                option("false", wording.text("vocabulary.no", locale), path));
        return spec.required()
                ? answers
                : Stream.concat(Stream.of(option("", wording.text("form.not-stated", locale), path)), answers.stream())
                        .toList();
    }

    private List<Option> constants(FieldSpec spec, String path) {
        return Arrays.stream(spec.type().getEnumConstants())
                .map(constant -> (Enum<?>) constant)
                .map(constant -> option(constant.name(), wording.label(constant, locale), path))
                .toList();
    }

    /** What was chosen stays, even if the state no longer offers it. */
    private List<Option> offered(FieldSpec spec, String path, boolean several) {
        var choice = spec.choice();
        var offered = choice == null ? List.<Choices.Offered>of() : choices.of(choice, several);
        var kept = entered.texts(path).stream()
                .filter(value -> offered.stream().noneMatch(one -> one.value().equals(value)))
                .map(value -> new Choices.Offered(value, value));
        return Stream.concat(offered.stream(), kept)
                .map(one -> option(one.value(), one.label(), path))
                .toList();
    }

    private Option option(String value, String label, String path) {
        var selected = value.isEmpty()
                ? entered.text(path) == null
                : entered.texts(path).contains(value);
        return new Option(value, label, selected);
    }

    private @Nullable String error(String path) {
        var error = errors.get(path);
        if (error != null) {
            shown.add(path);
        }
        return error;
    }

    /** A field that is shown as one also answers for its items: {@code areas[2]}. */
    private @Nullable String errorAtOrBelow(String path) {
        var found = errors.entrySet().stream()
                .filter(error -> error.getKey().equals(path)
                        || error.getKey().startsWith(path + "[")
                        || error.getKey().startsWith(path + "."))
                .toList();
        found.forEach(error -> shown.add(error.getKey()));
        return found.isEmpty() ? null : found.getFirst().getValue();
    }
}
