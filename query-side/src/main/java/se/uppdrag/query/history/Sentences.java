package se.uppdrag.query.history;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Correction;
import se.uppdrag.kernel.MeetingRef;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.body.Sitting;
import se.uppdrag.kernel.casefile.Point;
import se.uppdrag.kernel.casefile.Vote;
import se.uppdrag.kernel.change.CalculationLine;
import se.uppdrag.kernel.change.Clause;
import se.uppdrag.kernel.change.Derivation;
import se.uppdrag.kernel.change.Post;
import se.uppdrag.kernel.comparison.AlternativeFigure;
import se.uppdrag.kernel.figure.Figure;
import se.uppdrag.kernel.figure.IndexStep;
import se.uppdrag.kernel.measure.SubAmount;
import se.uppdrag.kernel.plan.PlanVersion;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.time.Due;
import se.uppdrag.kernel.uppdrag.AreaAnswer;
import se.uppdrag.kernel.uppdrag.Basis;
import se.uppdrag.kernel.uppdrag.Chapter;
import se.uppdrag.kernel.uppdrag.Phase;
import se.uppdrag.kernel.uppdrag.ServedPoint;
import se.uppdrag.ledger.StoredNames;
import se.uppdrag.query.page.Words;

/**
 * Any event as a sentence: the text {@code history.<stored name>} with the components of the event as its parts. What a source does
 * not state is no part, so that the sentence leaves it out.
 */
final class Sentences {

    private final Words words;
    private final Names names;

    Sentences(Words words, Names names) {
        this.words = words;
        this.names = names;
    }

    String of(Object event) {
        var key = "history." + StoredNames.kebab(event.getClass().getSimpleName());
        var pattern = words.raw(key).orElseThrow(() -> new IllegalStateException("No sentence " + key));
        return capital(NamedParts.fill(pattern, parts(key, event)));
    }

    private Map<String, String> parts(String key, Object event) {
        var parts = new HashMap<String, String>();
        for (var component : event.getClass().getRecordComponents()) {
            var value = get(event, component);
            var written = value == null ? null : written(key + "." + component.getName(), component.getName(), value);
            if (written != null && !written.isBlank()) {
                parts.put(component.getName(), written);
            }
        }
        if (event instanceof Correction correction) {
            corrected(correction.corrects(), parts);
        }
        return parts;
    }

    private void corrected(UUID struck, Map<String, String> parts) {
        var fact = names.fact(struck);
        if (fact != null) {
            parts.put("position", Long.toString(fact.position()));
            parts.put("struck", of(fact.event()));
        }
    }

    private @Nullable String written(String key, String name, Object value) {
        return switch (value) {
            case Party party -> party.stated() ? words.party(party) : null;
            case PointRef point -> point.number();
            case Due due -> due.kind() == Due.Kind.NOT_STATED ? null : words.due(due);
            case Dating dating -> dating.precision() == Dating.Precision.NOT_STATED ? null : words.dating(dating);
            case Figure figure -> textOf(figure);
            case SubAmount part -> part.text() + ": " + part.amount().text();
            case AlternativeFigure entry -> names.alternative(entry.alternative()) + " " + words.figure(entry.figure());
            case IndexStep step -> step(step);
            case Enum<?> code -> within(words.label(code));
            case Boolean said -> words.raw(key + "." + said).orElse(null);
            case MeetingRef meeting -> null;
            case Sitting sitting -> join(", ", sitting.name(), written(key, name, sitting.held()));
            case UUID id -> names.title(id);
            case Basis basis -> join(" ", within(words.label(basis.kind())), basis.reference());
            case Vote vote -> words.text("history.vote", vote.inFavour(), vote.against(), vote.abstained());
            case AreaAnswer answer -> answer(answer);
            case ServedPoint point -> point.ref().number();
            case Point point -> point.number();
            case Phase phase -> phase.name();
            case Chapter chapter -> chapter.name();
            case PlanVersion plan -> words.text("history.plan-version", plan.name(), plan.version());
            case Post post -> post.heads() == null ? post.role() : post.heads().text() + " " + post.role();
            case Clause clause -> join(", ", clause.text(), textOf(clause.rate()));
            case CalculationLine line -> join(" ", line.text(), textOf(line.amount()));
            case Derivation way ->
                within(words.label(way.operation())) + " ("
                        + way.terms().stream().map(names::figure).collect(Collectors.joining(", ")) + ")";
            case String text -> named(name, text);
            case List<?> list -> list(key, name, list);
            default -> value.toString();
        };
    }

    private @Nullable String list(String key, String name, List<?> list) {
        var written = new ArrayList<String>();
        for (var item : list) {
            var one = written(key, name, item);
            if (one != null) {
                written.add(one);
            }
        }
        return written.isEmpty()
                ? null
                : written.stream().collect(Collectors.joining(list.getFirst() instanceof AreaAnswer ? "; " : ", "));
    }

    private String answer(AreaAnswer answer) {
        var stance = within(words.label(answer.stance()));
        var area = answer.area();
        var stand = area == null ? stance : words.text("history.answer", names.area(area), stance);
        return answer.comment() == null ? stand : words.text("history.answer.comment", stand, answer.comment());
    }

    private String step(IndexStep step) {
        var index = step.index() == null ? words.notStated() : step.index();
        var rate = words.figure(step.rate());
        return step.times() == 1
                ? words.text("history.step.once", rate, index)
                : words.text("history.step", rate, index, step.times());
    }

    private String named(String component, String text) {
        return switch (component) {
            case "area", "areas", "otherOperatorAreas" -> names.area(text);
            case "phase" -> names.phase(text);
            case "deliverable", "deliverables" -> names.deliverable(text);
            case "task" -> names.task(text);
            case "chapter" -> names.chapter(text);
            case "recommendation" -> names.recommendation(text);
            case "target" -> names.target(text);
            case "alternative" -> names.alternative(text);
            case "assumptions" -> names.assumption(text);
            case "item", "finding" -> names.item(text);
            case "duty", "constraint" -> names.order(text);
            default -> text;
        };
    }

    private static @Nullable String textOf(@Nullable Figure figure) {
        return figure == null || figure.text().isBlank() ? null : figure.text();
    }

    /** A label begins with a capital, a word in the middle of a sentence does not. */
    private static String within(String label) {
        return Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    private static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private static String join(String between, String first, @Nullable String second) {
        return second == null ? first : first + between + second;
    }

    private static @Nullable Object get(Object event, RecordComponent component) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The event " + event.getClass() + " keeps " + component + " to itself", e);
        }
    }
}
