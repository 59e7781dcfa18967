package se.uppdrag.command.casefile;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.command.Command;
import se.uppdrag.command.Facts;
import se.uppdrag.command.casefile.CaseFileCommand.*;
import se.uppdrag.command.change.ChangeCommand.CorrectChangeFact;
import se.uppdrag.command.comparison.ComparisonCommand.*;
import se.uppdrag.command.measure.MeasureCommand.CorrectMeasureFact;
import se.uppdrag.command.uppdrag.UppdragCommand;
import se.uppdrag.command.uppdrag.UppdragCommand.*;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.casefile.CaseFileEvent;
import se.uppdrag.kernel.casefile.DecidedBy;
import se.uppdrag.kernel.casefile.PointOutcome;
import se.uppdrag.kernel.change.ChangeEvent;
import se.uppdrag.kernel.change.ChangeKind;
import se.uppdrag.kernel.comparison.ComparisonEvent;
import se.uppdrag.kernel.comparison.SignRule;
import se.uppdrag.kernel.figure.Figure;
import se.uppdrag.kernel.figure.Unit;
import se.uppdrag.kernel.measure.MeasureEvent;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.time.Due;
import se.uppdrag.kernel.uppdrag.AnswerKind;
import se.uppdrag.kernel.uppdrag.BasisKind;
import se.uppdrag.kernel.uppdrag.ChapterContent;
import se.uppdrag.kernel.uppdrag.Condition;
import se.uppdrag.kernel.uppdrag.ConsultationKind;
import se.uppdrag.kernel.uppdrag.DeliverableKind;
import se.uppdrag.kernel.uppdrag.DialogueKind;
import se.uppdrag.kernel.uppdrag.Gain;
import se.uppdrag.kernel.uppdrag.Gate;
import se.uppdrag.kernel.uppdrag.Interest;
import se.uppdrag.kernel.uppdrag.OperatingForm;
import se.uppdrag.kernel.uppdrag.Reception;
import se.uppdrag.kernel.uppdrag.ReportKind;
import se.uppdrag.kernel.uppdrag.ScopeKind;
import se.uppdrag.kernel.uppdrag.Stance;
import se.uppdrag.kernel.uppdrag.Standing;
import se.uppdrag.kernel.uppdrag.UppdragEvent;

/** A world small enough that random commands meet each other: a case, two uppdrag, and a handful of everything else. */
final class Universe {

    static final UUID CASE = new UUID(1, 1);
    static final List<UUID> UPPDRAG = List.of(new UUID(2, 1), new UUID(2, 2), new UUID(2, 3));

    private static final List<UUID> OTHER_IDS =
            IntStream.range(0, 3).mapToObj(number -> new UUID(3, number)).toList();
    static final UUID MEASURE = OTHER_IDS.getFirst();
    static final UUID COMPARISON = new UUID(4, 1);
    static final UUID CHANGE = new UUID(5, 1);

    /** Seldom, for little can happen to what rests. */
    private static final Set<Class<?>> RESTS = Set.of(Pause.class, PostponeWithoutDate.class);

    private static final Set<Class<?>> CORRECTIONS = Set.of(
            CorrectCaseFact.class,
            UppdragCommand.CorrectFact.class,
            CorrectMeasureFact.class,
            CorrectComparisonFact.class,
            CorrectChangeFact.class);

    private static final List<String> AREAS =
            List.of("transport", "kostenhet", "kostenhet/cook-chill", "hjalpmedel", "hjalpmedel/transporter");
    private static final List<String> KEYS = List.of("a", "b", "transport");
    private static final List<Party> PARTIES = List.of(
            Facts.RS,
            Facts.RF,
            Party.body("HSN"),
            Facts.DIRECTOR,
            Facts.BERG,
            Facts.KROKOM,
            Party.NOT_STATED,
            new Party(Party.Kind.PUBLIC, ""));
    private static final GateText PROPOSED = new GateText(Gate.ROUND_CLOSED, "Förslaget", Standing.PROPOSAL_TEXT, null);
    private static final List<Due> DUES = List.of(
            Due.of("oktober 2017"),
            Due.of("2017-06-01"),
            Due.of("löpande"),
            Due.notStated(),
            Due.event("en månad efter beslutet", "beslutet", Period.ofMonths(1)),
            Due.meeting("nästa möte", "RS", null, null));
    private static final List<Dating> DATINGS = List.of(
            Dating.of("2017-05-21"),
            Dating.of("oktober 2017"),
            Dating.of("före 2017-05-21"),
            Dating.notStated(),
            Dating.asWritten("i höstas"));

    private final Random random;
    private final List<Class<?>> commands;
    private final Class<?> insisted;

    /** @param walk number of the walk: each insists on one command, so that none is out of reach however many there are */
    Universe(Random random, int walk, List<Class<?>> commands) {
        this.random = random;
        this.commands = commands;
        this.insisted = commands.get(walk % commands.size());
    }

    /** A case whose decision carries both uppdrag; of the first, everything is under way, and one area is being analysed. */
    static List<Command> beginning() {
        var id = UPPDRAG.getFirst();
        var other = OTHER_IDS.getFirst();
        var points = List.of(new PointRef(other, "1"), new PointRef(other, "2"));
        var commands = new ArrayList<Command>();
        commands.add(new OpenCaseFile(CASE, "Ärende", null, "RS", "RS/0/2017"));
        commands.add(decision(
                other,
                Filed.point("1", PointOutcome.DECIDED, null),
                Filed.point("2", PointOutcome.DECIDED_SUBJECT_TO, Facts.RF)));
        commands.add(decision(OTHER_IDS.get(1), Filed.point("1", PointOutcome.DECIDED, null)));
        for (var uppdrag : UPPDRAG.subList(0, 2)) {
            commands.add(new AssignUppdrag(
                    CASE,
                    uppdrag,
                    "Uppdrag",
                    BasisKind.DECISION_POINT,
                    null,
                    points,
                    List.of(Facts.RS),
                    List.of(Facts.DIRECTOR),
                    List.of()));
        }
        commands.add(new DefineScopeArea(
                id,
                "transport",
                "Transport",
                ScopeKind.EXEMPLARY,
                List.of(OperatingForm.OTHER_OPERATOR),
                false,
                points,
                null));
        commands.add(new PlanPhases(
                id,
                null,
                List.of(
                        new PlannedPhase("a", "A", List.of(), false, List.of(), List.of()),
                        new PlannedPhase("b", "B", List.of("a"), true, List.of(PROPOSED), List.of()))));
        commands.add(new SetDeliverable(id, "a", "Rapport", DeliverableKind.FINAL_REPORT, Facts.RS, List.of()));
        commands.add(new SetDeadline(id, "a", DUES.get(4)));
        commands.add(new InterpretMandate(id, "Vad?", "Så", Facts.RS, null, Condition.EITHER, List.of(), List.of()));
        commands.add(new ContactMunicipalities(
                id,
                other,
                ConsultationKind.INTEREST,
                "Omgång",
                null,
                List.of(),
                List.of("transport"),
                List.of(Facts.BERG, Facts.KROKOM),
                DUES.get(1),
                List.of()));
        commands.add(new AssessCollaboration(id, "transport", Interest.NO_INTEREST, Gain.NO_GAIN, null));
        commands.add(
                new SetStandingDuty(UPPDRAG.get(1), "a", "Läget", DUES.get(2), Facts.RS, Facts.RS, List.of(), null));
        commands.add(new Pause(UPPDRAG.get(1), Facts.RS, "Budgeten", true));
        commands.add(new Resume(UPPDRAG.get(1), Facts.RS, null));
        commands.add(new RecordDialogue(id, DialogueKind.WITH_DIRECTOR, List.of(Facts.DIRECTOR), null, List.of()));
        commands.add(new RegisterReport(
                id, other, ReportKind.INTERIM, "Rapport", null, Facts.DIRECTOR, "a", List.of("a"), List.of()));
        commands.add(new DraftReport(
                id,
                OTHER_IDS.get(1),
                ReportKind.FINAL,
                "Slutrapport",
                null,
                Facts.DIRECTOR,
                null,
                List.of(),
                List.of(),
                List.of(new PlannedChapter("a", "A", 1, ChapterContent.TEXT))));
        commands.add(new ProposeMeasure(
                id, other, "Åtgärd", null, null, null, null, null, null, null, null, false, List.of()));
        commands.add(new RecordConsideration(id, other, Facts.RS, Reception.NOTED, null, null, null));
        commands.add(new SubmitToMeeting(id, other, Facts.RS, DATINGS.getFirst()));
        commands.add(new SetGateAside(id, PROPOSED.gate(), null, null, null, Facts.DIRECTOR, "Bråttom"));
        commands.add(new EscalateToOutsourcingAnalysis(id, "transport", null));
        commands.add(new AnswerDecisionPoint(id, points.getFirst(), AnswerKind.IN_FULL, List.of(), null));
        return commands;
    }

    /** After the {@link #beginning}: a second measure, a comparison and an earlier change of the first uppdrag. */
    static List<Command> results() {
        var id = UPPDRAG.getFirst();
        return List.of(
                new ProposeMeasure(
                        id,
                        OTHER_IDS.get(1),
                        "Samma",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        false,
                        List.of()),
                new DefineComparison(id, COMPARISON, "Jämförelse", null, Unit.MKR, SignRule.COSTS_POSITIVE),
                new DefineAlternative(COMPARISON, "a", "Egen regi", null, null),
                new StateAssumption(COMPARISON, "a", "Oförändrat", null),
                new EnterLine(COMPARISON, "a", "Personal", List.of(new LineFigure("a", null)), null, List.of("a")),
                new DescribeEarlierChange(
                        id, CHANGE, "Förändring", ChangeKind.OTHER, null, null, List.of(), List.of()));
    }

    private static RecordDecision decision(UUID id, CaseFileCommand.DecidedPoint... points) {
        return new RecordDecision(
                CASE, id, DecidedBy.CHAIR, Facts.RS, null, null, null, null, List.of(), null, List.of(points));
    }

    /** Every record of the sealed families. */
    static List<Class<?>> records(Class<?>... families) {
        return Arrays.stream(families).flatMap(Universe::records).distinct().toList();
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Universe::records)
                : Stream.of(type);
    }

    Command command(List<? extends Recorded<?>> recorded) {
        var type = chance(8) ? insisted : pick(commands);
        if (RESTS.contains(type) && !chance(10)) {
            return command(recorded);
        }
        if (CORRECTIONS.contains(type)) {
            return correction(recorded);
        }
        return (Command) filled(type);
    }

    /** Of something that was recorded, mostly by a fact of its own kind. */
    private Command correction(List<? extends Recorded<?>> recorded) {
        var corrected = pick(recorded);
        var event = corrected.event();
        var id = chance(10) ? pick(OTHER_IDS) : corrected.eventId();
        var happened = chance(3) ? pick(DATINGS) : null;
        var kind = chance(10) ? pick(recorded).event().getClass() : event.getClass();
        var replacement = chance(3) ? null : filled(kind);
        return switch (event) {
            case UppdragEvent of ->
                new UppdragCommand.CorrectFact(
                        chance(10) ? pick(UPPDRAG) : of.uppdragId(),
                        id,
                        "Skrivfel",
                        happened,
                        as(UppdragEvent.class, replacement));
            case MeasureEvent of ->
                new CorrectMeasureFact(of.measureId(), id, "Skrivfel", happened, as(MeasureEvent.class, replacement));
            case ComparisonEvent of ->
                new CorrectComparisonFact(
                        of.comparisonId(), id, "Skrivfel", happened, as(ComparisonEvent.class, replacement));
            case ChangeEvent of ->
                new CorrectChangeFact(of.changeId(), id, "Skrivfel", happened, as(ChangeEvent.class, replacement));
            default -> new CorrectCaseFact(CASE, id, "Skrivfel", happened, as(CaseFileEvent.class, replacement));
        };
    }

    private static <E> @Nullable E as(Class<E> family, @Nullable Object fact) {
        return family.isInstance(fact) ? family.cast(fact) : null;
    }

    private Object filled(Class<?> record) {
        var components = record.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Arrays.stream(components).map(this::component).toArray();
        try {
            var constructor = record.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot fill " + record, e);
        }
    }

    private @Nullable Object component(RecordComponent component) {
        var optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return optional && chance(2) ? null : value(component.getGenericType(), component.getName());
    }

    private Object value(Type type, String name) {
        if (type instanceof ParameterizedType list) {
            var items = new ArrayList<>();
            var fewest = Set.of("points", "after", "follows").contains(name) ? 0 : 1;
            if (name.equals("conditions") && !chance(4)) {
                return List.of();
            }
            for (var i = fewest + random.nextInt(2); i > 0; i--) {
                items.add(value(list.getActualTypeArguments()[0], name));
            }
            return List.copyOf(items);
        }
        var raw = (Class<?>) type;
        if (raw == UUID.class) {
            return switch (name) {
                case "caseFileId" -> CASE;
                case "derivedId" -> UPPDRAG.getLast();
                case "comparisonId" -> COMPARISON;
                case "changeId" -> CHANGE;
                case "plan" -> chance(3) ? pick(OTHER_IDS) : Facts.PLAN.planId();
                case "uppdragId" -> chance(3) ? pick(UPPDRAG) : UPPDRAG.getFirst();
                default -> chance(3) ? pick(OTHER_IDS) : OTHER_IDS.getFirst();
            };
        }
        if (raw == String.class) {
            return text(name);
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return random.nextBoolean();
        }
        if (raw == int.class || raw == Integer.class) {
            return name.equals("level") || name.equals("times") ? 1 : random.nextInt(9);
        }
        if (raw == Figure.class) {
            return Figure.of(random.nextInt(3) + (name.equals("rate") ? " %" : " mkr"));
        }
        if (raw == Party.class) {
            return switch (name) {
                case "recipients", "party" -> pick(chance(8) ? PARTIES : List.of(Facts.BERG, Facts.KROKOM));
                case "body", "decider", "giver", "otherBody" -> chance(3) ? pick(PARTIES) : Facts.RS;
                case "by" -> chance(3) ? pick(PARTIES) : chance(2) ? Facts.DIRECTOR : Facts.RS;
                default -> pick(PARTIES);
            };
        }
        if (raw == PointRef.class) {
            return new PointRef(chance(4) ? pick(OTHER_IDS) : OTHER_IDS.getFirst(), number());
        }
        if (raw == LocalDate.class) {
            return LocalDate.of(2017, 1 + random.nextInt(12), 1);
        }
        if (raw == Due.class) {
            return name.equals("recurs") ? DUES.get(2) : pick(DUES);
        }
        if (raw == Dating.class) {
            return pick(DATINGS);
        }
        if (raw == Gate.class && chance(2)) {
            return PROPOSED.gate();
        }
        if (raw == Stance.class && !chance(5)) {
            return pick(List.of(Stance.INTERESTED, Stance.CONDITIONAL, Stance.NOT_INTERESTED));
        }
        return raw.isEnum() ? pick(Arrays.asList(raw.getEnumConstants())) : filled(raw);
    }

    private String text(String name) {
        return switch (name) {
            case "observation", "finding" -> OTHER_IDS.getFirst().toString();
            case "diary" -> chance(5) ? "KF" : "RS";
            case "dnr" -> "RS/%d/2017".formatted(random.nextInt(4));
            case "area", "areas", "otherOperatorAreas" -> chance(20) ? "okänt" : chance(3) ? pick(AREAS) : "transport";
            case "exception" -> "cook-chill";
            case "limit" -> "transporter";
            case "number", "points" -> number();
            case "key",
                    "phase",
                    "after",
                    "task",
                    "deliverable",
                    "deliverables",
                    "chapter",
                    "total",
                    "duty",
                    "constraint",
                    "alternative",
                    "line",
                    "assumption",
                    "assumptions",
                    "indexation",
                    "target",
                    "recommendation",
                    "figure" -> pick(KEYS);
            case "item" -> "line/" + pick(KEYS);
            case "terms" -> pick(List.of("2", "3"));
            default -> chance(20) ? "Ö" : "Text";
        };
    }

    private String number() {
        return String.valueOf(1 + random.nextInt(2));
    }

    boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    <T> T pick(List<? extends T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
