package se.uppdrag.command.uppdrag;

import static se.uppdrag.command.CommandRejected.require;

import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import se.uppdrag.command.CommandRejected;
import se.uppdrag.command.uppdrag.UppdragCommand.DefineScopeArea;
import se.uppdrag.command.uppdrag.UppdragCommand.ExcludeArea;
import se.uppdrag.command.uppdrag.UppdragCommand.IncludeAreaAgain;
import se.uppdrag.command.uppdrag.UppdragCommand.LimitArea;
import se.uppdrag.command.uppdrag.UppdragCommand.NarrowScope;
import se.uppdrag.command.uppdrag.UppdragCommand.WidenScope;
import se.uppdrag.kernel.Entry;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.uppdrag.Scope;
import se.uppdrag.kernel.uppdrag.Standing;
import se.uppdrag.kernel.uppdrag.UppdragEvent;

/** What is included, excluded with an exception, or limited to a part. */
final class ScopeDecisions {

    private final Uppdrag uppdrag;

    ScopeDecisions(Uppdrag uppdrag) {
        this.uppdrag = uppdrag;
    }

    @CommandHandler
    void decide(DefineScopeArea command) {
        uppdrag.requireOngoing();
        uppdrag.requirePoints(command.points());
        requireUndefined(command.area());
        requireOwnName(command.area(), command.name());
        uppdrag.apply(new UppdragEvent.ScopeAreaDefined(
                command.uppdragId(),
                command.area(),
                command.name(),
                command.kind(),
                command.forms(),
                command.priority(),
                command.points(),
                command.quotation()));
    }

    @CommandHandler
    void decide(WidenScope command) {
        uppdrag.requireOngoing();
        uppdrag.requirePoints(command.points());
        requireUndefined(command.area());
        requireOwnName(command.area(), command.name());
        uppdrag.apply(new UppdragEvent.ScopeWidened(
                command.uppdragId(),
                command.area(),
                command.name(),
                command.forms(),
                command.criterion(),
                command.reason(),
                command.points()));
    }

    @CommandHandler
    void decide(NarrowScope command, Bodies bodies) {
        uppdrag.requireOngoing();
        requireWhole(command.area());
        requireKnown(command.area());
        uppdrag.requireGiver(command.decider(), bodies);
        if (area(command.area()).map(Scope.Area::narrowed).isEmpty()) {
            uppdrag.apply(new UppdragEvent.ScopeNarrowed(
                    command.uppdragId(), command.area(), command.decider(), command.reason()));
        }
    }

    @CommandHandler
    void decide(ExcludeArea command) {
        uppdrag.requireOngoing();
        requireWhole(command.area());
        require(
                (command.exception() == null) == (command.exceptionName() == null) && isPart(command.exception()),
                () -> new UppdragRejection.ExceptionUnnamed(command.name()));
        requireReplaceable(
                command.area(),
                area(command.area())
                        .map(Scope.Area::exclusion)
                        .map(told -> told.fact().standing()),
                command.standing());
        var excluded = new UppdragEvent.AreaExcluded(
                command.uppdragId(),
                command.area(),
                command.name(),
                command.exception(),
                command.exceptionName(),
                command.standing(),
                command.reason());
        if (area(command.area())
                .map(Scope.Area::exclusion)
                .map(Told::fact)
                .filter(excluded::equals)
                .isEmpty()) {
            uppdrag.apply(excluded);
        }
    }

    @CommandHandler
    void decide(LimitArea command) {
        uppdrag.requireOngoing();
        requireWhole(command.area());
        require(isPart(command.limit()), () -> new UppdragRejection.AreaUnknown(command.limit()));
        requireReplaceable(
                command.area(),
                area(command.area())
                        .map(Scope.Area::limit)
                        .map(told -> told.fact().standing()),
                command.standing());
        var limited = new UppdragEvent.AreaLimited(
                command.uppdragId(),
                command.area(),
                command.name(),
                command.limit(),
                command.limitName(),
                command.standing(),
                command.reason());
        if (area(command.area())
                .map(Scope.Area::limit)
                .map(Told::fact)
                .filter(limited::equals)
                .isEmpty()) {
            uppdrag.apply(limited);
        }
    }

    /** Who excluded an area may include it again; what a giver's decision took away takes a giver's decision (rule 8). */
    @CommandHandler
    void decide(IncludeAreaAgain command, Bodies bodies, @MetaDataValue("entry") String entry) {
        uppdrag.requireOngoing();
        requireKnown(command.area());
        var area = area(command.area()).orElseThrow();
        require(
                area.exclusion() != null || area.limit() != null || area.narrowed() != null,
                () -> new UppdragRejection.AreaNotBounded(area.name()));
        var decider = command.decider();
        if (decider != null) {
            uppdrag.requireGiver(decider, bodies);
        }
        // Only entered history may leave open who decided (rule 0).
        if (decider == null || (!decider.stated() && !entry.equals(Entry.HISTORY.name()))) {
            requireNotDecided(area);
        }
        uppdrag.apply(new UppdragEvent.AreaIncludedAgain(command.uppdragId(), area.key(), decider, command.reason()));
    }

    private void requireNotDecided(Scope.Area area) {
        var decided = area.decidedBounds();
        if (decided.isPresent()) {
            var narrowed = area.narrowed();
            throw new CommandRejected(new UppdragRejection.AreaBoundedByDecision(
                    area.name(),
                    narrowed == null ? null : narrowed.fact().decider(),
                    decided.get().source(),
                    uppdrag.state().mandate().givers()));
        }
    }

    /** Nor is a decided bound replaced by one that only a proposal or a report speaks of. */
    private void requireReplaceable(String key, Optional<Standing> was, Standing by) {
        if (was.filter(Standing.DECISION_POINT::equals).isPresent() && by != Standing.DECISION_POINT) {
            area(key).ifPresent(this::requireNotDecided);
        }
    }

    /** Only whole areas are defined, excluded and limited; their parts come with the exception or the limit. */
    private static void requireWhole(String area) {
        require(!area.contains("/"), () -> new UppdragRejection.AreaUnknown(area));
    }

    private static boolean isPart(@Nullable String part) {
        return part == null || !part.contains("/");
    }

    private void requireUndefined(String key) {
        requireWhole(key);
        var area = area(key);
        require(
                area.isEmpty() || area.get().kind() == null,
                () -> new UppdragRejection.AreaAlreadyDefined(
                        area.map(Scope.Area::name).orElse(key)));
    }

    /** An excluded area does not come in again under another key (rule 3). */
    private void requireOwnName(String key, String name) {
        require(
                uppdrag.state().scope().areas().stream()
                        .noneMatch(area ->
                                !area.key().equals(key) && area.name().strip().equalsIgnoreCase(name.strip())),
                () -> new UppdragRejection.AreaAlreadyDefined(name));
    }

    private void requireKnown(String area) {
        require(area(area).isPresent(), () -> new UppdragRejection.AreaUnknown(area));
    }

    private Optional<Scope.Area> area(String key) {
        return uppdrag.state().scope().area(key);
    }
}
