package se.uppdrag.command.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.uppdrag.command.dispatch.FieldProblem;
import se.uppdrag.kernel.Party;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns what was typed into the JSON that the one door reads; one binding for one form. */
final class FormBinding {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Entered entered;
    private final PartyNames parties;
    private final List<FieldProblem> problems = new ArrayList<>();

    FormBinding(Entered entered, PartyNames parties) {
        this.entered = entered;
        this.parties = parties;
    }

    /** What only a form can get wrong. */
    List<FieldProblem> problems() {
        return problems;
    }

    ObjectNode object(List<FieldSpec> specs, String path) {
        var object = JSON.objectNode();
        specs.forEach(spec -> member(object, spec, specs, path + spec.name()));
        return object;
    }

    private void member(ObjectNode object, FieldSpec spec, List<FieldSpec> siblings, String path) {
        switch (spec.shape()) {
            case TEXT, LONG_TEXT, DATE, ENUM, RADIO, CHOICE, HIDDEN -> text(object, spec, path);
            case NUMBER -> number(object, spec, path);
            case CHECKBOX -> object.put(spec.name(), "true".equals(entered.text(path)));
            case YES_NO ->
                Optional.ofNullable(entered.text(path)).ifPresent(yes -> object.put(spec.name(), yes.equals("true")));
            case LINES -> object.set(spec.name(), lines(spec, path));
            case ENUMS, CHOICES -> object.set(spec.name(), strings(entered.texts(path)));
            case PARTY -> Optional.ofNullable(party(path)).ifPresent(party -> object.put(spec.name(), party));
            case PARTIES -> object.set(spec.name(), parties(path));
            case DUE -> due(object, spec, path);
            case GROUP -> {
                if (!entered.isBlank(path)) {
                    wholeOrNothing(spec, path);
                    object.set(spec.name(), object(spec.children(), path + "."));
                }
            }
            case ROWS -> object.set(spec.name(), rows(spec, path));
        }
        if (spec.named() != null && !object.has(spec.name())) {
            named(object, spec, siblings, path);
        }
    }

    private void text(ObjectNode object, FieldSpec spec, String path) {
        Optional.ofNullable(entered.text(path)).ifPresent(text -> object.put(spec.name(), text));
    }

    private void wholeOrNothing(FieldSpec group, String path) {
        if (!group.required()) {
            group.children().stream()
                    .filter(child -> child.required() && entered.isBlank(path + "." + child.name()))
                    .forEach(
                            child -> problems.add(FieldProblem.content(path + "." + child.name(), "group-incomplete")));
        }
    }

    /** A short name that was left out is made from the name that it abbreviates. */
    private void named(ObjectNode object, FieldSpec spec, List<FieldSpec> siblings, String path) {
        var parent = path.substring(0, path.length() - spec.name().length());
        siblings.stream()
                .filter(sibling -> sibling.name().equals(spec.named()))
                .flatMap(sibling -> Optional.ofNullable(entered.text(parent + sibling.name())).stream())
                .findFirst()
                .map(ShortNames::of)
                .filter(name -> !name.isEmpty())
                .ifPresent(name -> object.put(spec.name(), name));
    }

    private void number(ObjectNode object, FieldSpec spec, String path) {
        var text = entered.text(path);
        if (text == null) {
            return;
        }
        try {
            object.put(spec.name(), Integer.parseInt(text));
        } catch (NumberFormatException notWhole) {
            object.put(spec.name(), text);
        }
    }

    private ArrayNode lines(FieldSpec spec, String path) {
        var text = entered.text(path);
        var lines = text == null
                ? List.<String>of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        return strings(
                spec.shortNames()
                        ? lines.stream().map(ShortNames::unlessAlready).toList()
                        : lines);
    }

    private static ArrayNode strings(List<String> texts) {
        var array = JSON.arrayNode();
        texts.forEach(array::add);
        return array;
    }

    private ArrayNode parties(String path) {
        var array = JSON.arrayNode();
        for (var i = 0; i < entered.rows(path); i++) {
            Optional.ofNullable(party(path + "[" + i + "]")).ifPresent(array::add);
        }
        return array;
    }

    private @Nullable String party(String path) {
        var name = entered.text(path + ".name");
        var kind = entered.text(path + ".kind");
        if (name == null) {
            return kind == null ? null : withoutName(kind, path);
        }
        var known = parties.find(name)
                .filter(party -> kind == null || party.kind().name().equals(kind));
        if (known.isPresent()) {
            return known.get().toString();
        }
        if (kind == null) {
            problems.add(FieldProblem.content(path, "party-kind-missing", name));
            return null;
        }
        return kind.toLowerCase(Locale.ROOT).replace('_', '-') + ":" + name;
    }

    private @Nullable String withoutName(String kind, String path) {
        if (kind.equals(Party.Kind.PUBLIC.name()) || kind.equals(Party.Kind.NOT_STATED.name())) {
            return kind.toLowerCase(Locale.ROOT).replace('_', '-');
        }
        problems.add(FieldProblem.content(path, "party-name-missing"));
        return null;
    }

    /** The words alone, read as a date; or one of the kinds that no words give away, with what belongs to it. */
    private void due(ObjectNode object, FieldSpec spec, String path) {
        var text = entered.text(path + ".text");
        var kind = entered.text(path + ".kind");
        if (kind == null) {
            Optional.ofNullable(text).ifPresent(words -> object.put(spec.name(), words));
            return;
        }
        var detail = entered.text(path + ".detail");
        var due = JSON.objectNode();
        due.put("text", text == null ? detail : text);
        due.put("kind", kind);
        due.put(
                switch (kind) {
                    case "MEETING" -> "meeting";
                    case "EVENT" -> "event";
                    default -> "interval";
                },
                detail);
        for (var day : List.of("from", "to", "until")) {
            Optional.ofNullable(entered.text(path + "." + day)).ifPresent(value -> due.put(day, value));
        }
        Optional.ofNullable(entered.text(path + ".offset")).ifPresent(span -> due.put("offset", Spans.iso(span)));
        object.set(spec.name(), due);
    }

    private ArrayNode rows(FieldSpec spec, String path) {
        var array = JSON.arrayNode();
        for (var i = 0; i < entered.rows(path); i++) {
            array.add(object(spec.children(), path + "[" + i + "]."));
        }
        return array;
    }
}
