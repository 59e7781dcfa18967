package se.uppdrag.command.sheet;

import static se.uppdrag.command.sheet.Meaning.BODY;
import static se.uppdrag.command.sheet.Meaning.DEADLINE;
import static se.uppdrag.command.sheet.Meaning.DECIDED;
import static se.uppdrag.command.sheet.Meaning.DNR;
import static se.uppdrag.command.sheet.Meaning.HOLDER;
import static se.uppdrag.command.sheet.Meaning.ID;
import static se.uppdrag.command.sheet.Meaning.LAST_DAY;
import static se.uppdrag.command.sheet.Meaning.PARAGRAPH;
import static se.uppdrag.command.sheet.Meaning.PERFORMER;
import static se.uppdrag.command.sheet.Meaning.REMARK;
import static se.uppdrag.command.sheet.Meaning.STATUS;
import static se.uppdrag.command.sheet.Meaning.TITLE;
import static se.uppdrag.command.sheet.Meaning.WORDING;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.uppdrag.command.dispatch.CommandDoor;
import se.uppdrag.command.dispatch.DoorRejection;
import se.uppdrag.command.dispatch.FieldProblem;
import se.uppdrag.command.dispatch.Permissions;
import se.uppdrag.command.passage.Passages;
import se.uppdrag.command.sheet.Asked.Row;
import se.uppdrag.command.sheet.Plan.Kind;
import se.uppdrag.command.sheet.Plan.Said;
import se.uppdrag.command.sheet.Plan.Step;
import se.uppdrag.kernel.Actor;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.time.Due;
import se.uppdrag.kernel.uppdrag.Deadlines.Deliverable;
import se.uppdrag.kernel.uppdrag.Deadlines.Promise;
import se.uppdrag.kernel.uppdrag.UppdragState;
import tools.jackson.databind.node.ObjectNode;

/** One sheet being looked at, row after row: a row may begin what a later one goes on with. */
final class Planning {

    /** As exported lists end their rows: the uppdrag, and which of its deadlines. */
    private static final Pattern ID_FORM =
            Pattern.compile("([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})(?:/(.+))?");

    /** Which column a field of a command comes from. */
    private static final Map<String, Meaning> FIELDS = Map.of(
            "title", TITLE,
            "dnr", DNR,
            "fact.happened", DECIDED,
            "decider", BODY,
            "givers", BODY,
            "paragraph", PARAGRAPH,
            "points", WORDING,
            "holders", HOLDER,
            "due", DEADLINE,
            "comment", REMARK);

    private final Asked asked;
    private final Actor actor;
    private final Present present;
    private final Names names;
    private final Requests requests;
    private final CommandDoor door;
    private final Phrases phrases;
    private final Map<UUID, Integer> rows = new HashMap<>();
    private final Set<String> changed = new HashSet<>();
    private final Set<UUID> begun = new HashSet<>();

    Planning(
            Asked asked,
            Actor actor,
            Present present,
            Names names,
            Requests requests,
            CommandDoor door,
            Phrases phrases) {
        this.asked = asked;
        this.actor = actor;
        this.present = present;
        this.names = names;
        this.requests = requests;
        this.door = door;
        this.phrases = phrases;
    }

    Plan of(Row row) {
        return new Planned(row).plan();
    }

    /** One row. */
    private final class Planned {

        private final Row row;
        private final NewUppdrag commands;
        private final List<Said> problems = new ArrayList<>();
        private final List<Said> notes = new ArrayList<>();

        Planned(Row row) {
            this.row = row;
            this.commands = new NewUppdrag(row, asked, names, phrases.text("source", asked.source(), row.number()));
        }

        Plan plan() {
            if (row.has(ID)) {
                return withId();
            }
            if (!row.has(TITLE)) {
                problem(TITLE, "title-missing");
                return leftOut();
            }
            var earlier = rows.putIfAbsent(NewUppdrag.idOf(row), row.number());
            if (earlier != null) {
                problem(null, "twice", earlier);
                return leftOut();
            }
            var diary = row.has(DNR) ? names.diary(row.of(DNR)).orElse(null) : null;
            var holder = present.caseWith(diary, row.of(DNR));
            return present.uppdrag(NewUppdrag.idOf(row))
                    .or(() -> holder.flatMap(caseFile -> present.named(caseFile, row.of(TITLE))))
                    .map(uppdrag -> known(uppdrag, null))
                    .orElseGet(() -> begin(diary, holder));
        }

        private Plan withId() {
            var id = ID_FORM.matcher(row.of(ID));
            var uppdrag = id.matches() ? present.uppdrag(UUID.fromString(id.group(1))) : Optional.<UppdragState>empty();
            if (uppdrag.isEmpty()) {
                problem(ID, "id-unknown");
                return leftOut();
            }
            return known(uppdrag.get(), id.group(2));
        }

        private Plan begin(@Nullable String diary, Optional<UUID> holder) {
            var caseFile = holder.orElseGet(() -> NewUppdrag.caseOf(row, diary));
            var opens = holder.isEmpty() && !begun.contains(caseFile) && !present.hasCase(caseFile);
            var bodies = new LinkedHashMap<String, ObjectNode>();
            if (opens) {
                bodies.put("open-case-file", commands.openCaseFile(caseFile, diary));
            }
            bodies.putAll(commands.commands(caseFile));
            if (row.has(WORDING) && Passages.force(row.of(WORDING)) == null) {
                problem(WORDING, "force-missing");
            }
            notDated(DECIDED, Dating.asWritten(row.of(DECIDED)).precision() == Dating.Precision.UNCLEAR);
            notDated(DEADLINE, Due.asWritten(row.of(DEADLINE)).kind() == Due.Kind.UNCLEAR);
            persons(HOLDER);
            persons(PERFORMER);
            var plan = planned(
                    Kind.NEW,
                    opens ? phrases.text("plan.new") : phrases.text("plan.new-in-case", row.of(DNR)),
                    bodies,
                    true,
                    NewUppdrag.idOf(row));
            if (plan.problems().isEmpty()) {
                begun.add(caseFile);
            }
            return plan;
        }

        /** @param key of the deliverable that the row is about; absent: the only one */
        private Plan known(UppdragState uppdrag, @Nullable String key) {
            unchangeable(TITLE, uppdrag.mandate().title());
            if (row.cells().containsKey(DNR)) {
                unchangeable(DNR, String.join(", ", present.numbers(uppdrag)));
            }
            unchangeable(HOLDER, present.holders(uppdrag));
            var deliverables = uppdrag.deadlines().deliverables();
            var deliverable = key == null
                    ? deliverables.stream()
                            .filter(one -> deliverables.size() == 1)
                            .findFirst()
                    : uppdrag.deadlines().deliverable(key);
            if (deliverable.isPresent()) {
                return deadline(uppdrag, deliverable.get());
            }
            if (key != null) {
                problem(ID, "id-unknown");
            } else if (row.has(DEADLINE) && !deliverables.isEmpty()) {
                problem(DEADLINE, "several-deadlines");
            }
            if (!problems.isEmpty() || !row.has(DEADLINE)) {
                return problems.isEmpty() ? same(uppdrag) : leftOut();
            }
            return planned(
                    Kind.CHANGED,
                    phrases.text("plan.deadline", names.deliverable(), row.of(DEADLINE)),
                    commands.deadline(uppdrag.id()),
                    false,
                    uppdrag.id());
        }

        private Plan deadline(UppdragState uppdrag, Deliverable deliverable) {
            var due = deliverable.current().map(Promise::due);
            var now = due.map(Due::text).orElse("").strip();
            if (row.of(DEADLINE).equals(now)
                    || !row.cells().containsKey(DEADLINE)
                    || (!row.has(ID) && !row.has(DEADLINE))) {
                if (!sameDay(due.flatMap(Due::lastDay).map(Object::toString).orElse(""))) {
                    problem(LAST_DAY, "last-day-follows");
                    return leftOut();
                }
                return same(uppdrag);
            }
            if (!row.has(DEADLINE)) {
                problem(DEADLINE, "deadline-taken-away", now);
                return leftOut();
            }
            if (!changed.add(uppdrag.id() + "/" + deliverable.key())) {
                problem(DEADLINE, "changed-twice");
                return leftOut();
            }
            notDated(DEADLINE, Due.asWritten(row.of(DEADLINE)).kind() == Due.Kind.UNCLEAR);
            var name = deliverable.set().fact().name();
            return due.isEmpty()
                    ? planned(
                            Kind.CHANGED,
                            phrases.text("plan.deadline", name, row.of(DEADLINE)),
                            Map.of("set-deadline", commands.setDeadline(uppdrag.id(), deliverable.key())),
                            false,
                            uppdrag.id())
                    : planned(
                            Kind.CHANGED,
                            phrases.text("plan.changed", name, row.of(DEADLINE), now.isEmpty() ? null : now),
                            Map.of("change-deadline", commands.changeDeadline(uppdrag.id(), deliverable.key())),
                            false,
                            uppdrag.id());
        }

        private boolean sameDay(String last) {
            return !row.has(ID)
                    || !row.cells().containsKey(LAST_DAY)
                    || row.of(LAST_DAY).equals(last);
        }

        /** What a list shows but cannot change is said, not passed over. */
        private void unchangeable(Meaning meaning, String now) {
            var written = row.of(meaning);
            if ((row.has(ID) ? row.cells().containsKey(meaning) : row.has(meaning))
                    && !written.replaceAll("\\s+", " ")
                            .equalsIgnoreCase(now.strip().replaceAll("\\s+", " "))) {
                note(meaning, "unchangeable", now.isEmpty() ? null : now);
            }
        }

        private void notDated(Meaning meaning, boolean unclear) {
            if (unclear) {
                note(meaning, "no-day", row.of(meaning));
            }
        }

        private void persons(Meaning meaning) {
            names.persons(row.of(meaning)).forEach(name -> note(meaning, "person", name));
        }

        private Plan planned(Kind kind, String what, Map<String, ObjectNode> bodies, boolean once, UUID uppdrag) {
            var steps = new ArrayList<Step>();
            bodies.forEach((command, body) -> steps.add(checked(requests.step(command, body, actor, once))));
            return problems.isEmpty()
                    ? new Plan(row.number(), row.of(TITLE), kind, what, steps, List.of(), List.copyOf(notes), uppdrag)
                    : leftOut();
        }

        private Step checked(Step step) {
            if (!Permissions.roles(requests.type(step.command()).type()).contains(actor.role())) {
                problems.add(new Said(
                        step.command().contains("deadline") ? head(DEADLINE) : head(STATUS),
                        phrases.of(new DoorRejection.NotYourTask(step.command(), actor.role()))));
            } else {
                door.problems(step.request()).forEach(problem -> problems.add(said(step, problem)));
            }
            return step;
        }

        private Said said(Step step, FieldProblem problem) {
            var meaning =
                    step.command().equals("assess-status") && problem.field().equals("status")
                            ? STATUS
                            : problem.field().startsWith("performers")
                                    ? PERFORMER
                                    : FIELDS.entrySet().stream()
                                            .filter(field -> problem.field().startsWith(field.getKey()))
                                            .map(Map.Entry::getValue)
                                            .findFirst()
                                            .orElse(null);
            return new Said(meaning == null ? null : head(meaning), phrases.of(problem));
        }

        private Plan same(UppdragState uppdrag) {
            return new Plan(
                    row.number(),
                    uppdrag.mandate().title(),
                    Kind.SAME,
                    phrases.text("plan.same"),
                    List.of(),
                    List.of(),
                    List.copyOf(notes),
                    uppdrag.id());
        }

        private Plan leftOut() {
            return new Plan(
                    row.number(),
                    row.of(TITLE),
                    Kind.LEFT_OUT,
                    phrases.text("plan.left-out"),
                    List.of(),
                    problems.stream().distinct().toList(),
                    List.copyOf(notes),
                    null);
        }

        private void problem(@Nullable Meaning meaning, String code, @Nullable Object... arguments) {
            problems.add(new Said(meaning == null ? null : head(meaning), phrases.text("row." + code, arguments)));
        }

        private void note(Meaning meaning, String code, @Nullable Object... arguments) {
            notes.add(new Said(head(meaning), phrases.text("row." + code, arguments)));
        }

        private @Nullable String head(Meaning meaning) {
            return asked.heads(meaning).stream().findFirst().orElse(null);
        }
    }
}
