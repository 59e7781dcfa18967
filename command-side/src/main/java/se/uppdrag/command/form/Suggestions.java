package se.uppdrag.command.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.uppdrag.command.dispatch.Aggregate;
import se.uppdrag.command.dispatch.CommandCatalog;
import se.uppdrag.command.dispatch.CommandType;
import se.uppdrag.command.dispatch.Permissions;
import se.uppdrag.command.dispatch.Wording;
import se.uppdrag.command.passage.Found;
import se.uppdrag.kernel.Actor;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Reach;
import se.uppdrag.kernel.Region;
import se.uppdrag.kernel.casefile.CaseFileEvent.CaseNumberAdded;
import se.uppdrag.kernel.casefile.CaseFileEvent.UppdragPlaced;

/** Which forms what was found may lead to, of the case and of the uppdrag placed in it, filled in as far as the text goes. */
@Component
final class Suggestions {

    /** More than these one does not choose between. */
    private static final int MOST_UPPDRAG = 5;

    /** @param labelKey of what was found */
    record Group(String labelKey, List<Suggestion> suggestions) {}

    record Suggestion(String what, String passage, List<Prefilled> forms) {}

    /** A form that is opened with these values. */
    record Prefilled(String label, String action, Map<String, List<String>> values) {}

    private record Target(Subject subject, String command, Map<String, List<String>> values) {}

    private final CommandCatalog catalog;
    private final Subjects subjects;
    private final Specs specs;
    private final Slugs slugs;
    private final Wording wording;

    Suggestions(CommandCatalog catalog, Subjects subjects, Specs specs, Slugs slugs, Wording wording) {
        this.catalog = catalog;
        this.subjects = subjects;
        this.specs = specs;
        this.slugs = slugs;
        this.wording = wording;
    }

    List<Group> of(List<Found> found, Subject caseFile, String source, Actor actor, Locale locale) {
        var uppdrag = placed(Reach.of(actor), caseFile, locale);
        var groups = new LinkedHashMap<String, List<Suggestion>>();
        for (var one : found) {
            if (isKnown(one, caseFile)) {
                continue;
            }
            var forms = targets(one, caseFile, uppdrag)
                    .flatMap(target -> prefilled(target, source, actor, locale))
                    .toList();
            groups.computeIfAbsent(kind(one), kind -> new ArrayList<>())
                    .add(new Suggestion(what(one), one.passage(), forms));
        }
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    /** The case has that number already. */
    private static boolean isKnown(Found found, Subject caseFile) {
        return found instanceof Found.CaseNumber number
                && caseFile.facts().stream()
                        .anyMatch(fact -> fact.event() instanceof CaseNumberAdded added
                                && added.diary().equals(number.diary())
                                && added.dnr().equals(number.dnr()));
    }

    private List<Subject> placed(Reach reach, Subject caseFile, Locale locale) {
        return caseFile.facts().stream()
                .map(fact -> fact.event())
                .filter(UppdragPlaced.class::isInstance)
                .map(event -> ((UppdragPlaced) event).uppdragId())
                .limit(MOST_UPPDRAG)
                .map(UUID::toString)
                .map(id -> subjects.find(reach, Aggregate.UPPDRAG, id, locale))
                .toList();
    }

    private static Stream<Target> targets(Found found, Subject caseFile, List<Subject> uppdrag) {
        return switch (found) {
            case Found.CaseNumber number ->
                Stream.of(
                        new Target(
                                caseFile,
                                "add-case-number",
                                Map.of("diary", List.of(number.diary()), "dnr", List.of(number.dnr()))),
                        new Target(caseFile, "link-case", Map.of("other", List.of(number.dnr()))));
            case Found.Points points ->
                Stream.of("record-proposal", "record-decision")
                        .map(command -> new Target(caseFile, command, rows(points.points())));
            case Found.Day day ->
                Stream.concat(
                        Stream.of(new Target(caseFile, "record-mandate-step", Map.of("due", List.of(day.text())))),
                        each(uppdrag, "set-deadline", Map.of("due.text", List.of(day.text()))));
            case Found.Named named ->
                each(
                        uppdrag,
                        "contact-municipalities",
                        Map.of(
                                "recipients",
                                named.municipalities().stream()
                                        .map(one ->
                                                Party.municipality(one.code()).toString())
                                        .toList()));
            case Found.Amount amount ->
                Stream.concat(
                        each(uppdrag, "state-measure-total", Map.of("stated", List.of(amount.text()))),
                        each(uppdrag, "record-observation", Map.of("text", List.of(amount.passage()))));
        };
    }

    private static Stream<Target> each(List<Subject> uppdrag, String command, Map<String, List<String>> values) {
        return uppdrag.stream().map(subject -> new Target(subject, command, values));
    }

    private static Map<String, List<String>> rows(List<Found.Numbered> points) {
        var values = new LinkedHashMap<String, List<String>>();
        for (var i = 0; i < points.size(); i++) {
            var row = "points[" + i + "].";
            values.put(row + "number", List.of(points.get(i).number()));
            values.put(row + "text", List.of(points.get(i).text()));
            var force = points.get(i).force();
            if (force != null) {
                values.put(row + "force", List.of(force.name()));
            }
        }
        return values;
    }

    private Stream<Prefilled> prefilled(Target target, String source, Actor actor, Locale locale) {
        return catalog
                .find(target.command())
                .filter(type -> Permissions.roles(type.type()).contains(actor.role()))
                .filter(type -> specs.canBeFilled(type, target.subject().choices()))
                .map(type -> prefilled(type, target, source, locale))
                .stream();
    }

    private Prefilled prefilled(CommandType type, Target target, String source, Locale locale) {
        var values = new LinkedHashMap<>(target.values());
        if (!source.isBlank()) {
            values.put("fact.source", List.of(source));
        }
        var label = wording.text("command." + type.name() + ".label", locale);
        return new Prefilled(
                type.aggregate() == Aggregate.CASE_FILE
                        ? label
                        : label + ": " + target.subject().title(),
                target.subject().page() + "/atgard/" + slugs.of(type),
                values);
    }

    private static String kind(Found found) {
        return switch (found) {
            case Found.CaseNumber number -> "from-text.case-numbers";
            case Found.Points points -> "from-text.points";
            case Found.Day day -> "from-text.days";
            case Found.Named named -> "from-text.municipalities";
            case Found.Amount amount -> "from-text.amounts";
        };
    }

    private static String what(Found found) {
        return switch (found) {
            case Found.CaseNumber number -> number.dnr();
            case Found.Points points ->
                points.points().stream().map(Found.Numbered::number).collect(Collectors.joining(", "));
            case Found.Day day -> day.text();
            case Found.Named named ->
                named.municipalities().stream().map(Region.Municipality::name).collect(Collectors.joining(", "));
            case Found.Amount amount -> amount.text();
        };
    }
}
