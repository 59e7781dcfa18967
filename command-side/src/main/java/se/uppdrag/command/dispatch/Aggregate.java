package se.uppdrag.command.dispatch;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import se.uppdrag.command.Command;
import se.uppdrag.command.body.BodyCommand;
import se.uppdrag.command.casefile.CaseFileCommand;
import se.uppdrag.command.change.ChangeCommand;
import se.uppdrag.command.comparison.ComparisonCommand;
import se.uppdrag.command.measure.MeasureCommand;
import se.uppdrag.command.plan.PhasePlanCommand;
import se.uppdrag.command.uppdrag.UppdragCommand;
import se.uppdrag.kernel.History;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.body.BodyEvent;
import se.uppdrag.kernel.body.BodyState;
import se.uppdrag.kernel.casefile.CaseFileEvent;
import se.uppdrag.kernel.casefile.CaseFileState;
import se.uppdrag.kernel.change.ChangeEvent;
import se.uppdrag.kernel.change.ChangeState;
import se.uppdrag.kernel.comparison.ComparisonEvent;
import se.uppdrag.kernel.comparison.ComparisonState;
import se.uppdrag.kernel.measure.MeasureEvent;
import se.uppdrag.kernel.measure.MeasureState;
import se.uppdrag.kernel.plan.PhasePlanEvent;
import se.uppdrag.kernel.plan.PhasePlanState;
import se.uppdrag.kernel.uppdrag.UppdragEvent;
import se.uppdrag.kernel.uppdrag.UppdragState;

/** What decides a command: each kind of stream, with the families of its commands and events, its fold and its addresses. */
public enum Aggregate {
    CASE_FILE(
            CaseFileCommand.class,
            CaseFileEvent.class,
            CaseFileState.none(),
            CaseFileState::after,
            "caseFileId",
            "cases",
            "/arenden",
            "/arenden/",
            "/api/v1/case-files/"),
    UPPDRAG(
            UppdragCommand.class,
            UppdragEvent.class,
            UppdragState.none(),
            UppdragState::after,
            "uppdragId",
            "overview",
            "/",
            "/uppdrag/",
            "/api/v1/uppdrag/"),
    MEASURE(
            MeasureCommand.class,
            MeasureEvent.class,
            MeasureState.none(),
            MeasureState::after,
            "measureId",
            "measures",
            "/atgardsforslag",
            "/atgardsforslag/",
            "/api/v1/measures/"),
    EARLIER_CHANGE(
            ChangeCommand.class,
            ChangeEvent.class,
            ChangeState.none(),
            ChangeState::after,
            "changeId",
            "overview",
            "/",
            "/forandringar/",
            "/api/v1/earlier-changes/"),
    COMPARISON(
            ComparisonCommand.class,
            ComparisonEvent.class,
            ComparisonState.none(),
            ComparisonState::after,
            "comparisonId",
            "comparisons",
            "/jamforelser",
            "/jamforelser/",
            "/api/v1/comparisons/"),
    BODY(
            BodyCommand.class,
            BodyEvent.class,
            BodyState.none(),
            BodyState::after,
            "bodyId",
            "bodies",
            "/organ",
            "/organ/",
            "/api/v1/bodies/"),
    PHASE_PLAN(
            PhasePlanCommand.class,
            PhasePlanEvent.class,
            PhasePlanState.none(),
            PhasePlanState::after,
            "planId",
            "plans",
            "/fasplaner",
            "/fasplaner/",
            "/api/v1/phase-plans/");

    private final Class<? extends Command> commands;
    private final Class<?> events;
    private final Function<Stream<Recorded<?>>, History<?, ?>> fold;
    private final String target;
    private final String section;
    private final String list;
    private final String pages;
    private final String resources;

    <S, E> Aggregate(
            Class<? extends Command> commands,
            Class<E> events,
            S none,
            BiFunction<S, Recorded<E>, S> after,
            String target,
            String section,
            String list,
            String pages,
            String resources) {
        this.commands = commands;
        this.events = events;
        this.fold = recorded -> {
            var history = History.of(none, after);
            for (var fact : recorded.toList()) {
                history = history.after(fact.as(events.cast(fact.event())));
            }
            return history;
        };
        this.target = target;
        this.section = section;
        this.list = list;
        this.pages = pages;
        this.resources = resources;
    }

    /** Whose streams have this target. */
    public static Optional<Aggregate> of(String target) {
        return Stream.of(values())
                .filter(aggregate -> aggregate.target.equals(target))
                .findFirst();
    }

    public Class<? extends Command> commands() {
        return commands;
    }

    public Class<?> events() {
        return events;
    }

    /** What was recorded in a stream of this kind, folded as the aggregate folds it. */
    public History<?, ?> history(Stream<Recorded<?>> recorded) {
        return fold.apply(recorded);
    }

    /** The component of every command and event that names the stream. */
    public String target() {
        return target;
    }

    /** The item of the menu that its pages stand under. */
    public String section() {
        return section;
    }

    /** Where that item leads. */
    public String list() {
        return list;
    }

    /** Where people read of it: the id follows. */
    public String pages() {
        return pages;
    }

    /** Where machines do. */
    public String resources() {
        return resources;
    }
}
