package se.uppdrag.command.uppdrag;

import static se.uppdrag.command.CommandRejected.require;

import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.Nullable;
import se.uppdrag.command.uppdrag.UppdragCommand.DefineScopeArea;
import se.uppdrag.command.uppdrag.UppdragCommand.ExcludeArea;
import se.uppdrag.command.uppdrag.UppdragCommand.IncludeAreaAgain;
import se.uppdrag.command.uppdrag.UppdragCommand.LimitArea;
import se.uppdrag.command.uppdrag.UppdragCommand.NarrowScope;
import se.uppdrag.command.uppdrag.UppdragCommand.WidenScope;
import se.uppdrag.kernel.Region;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.uppdrag.Scope;
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
    void decide(NarrowScope command, Region region) {
        uppdrag.requireOngoing();
        requireWhole(command.area());
        requireKnown(command.area());
        uppdrag.requireGiver(command.decider(), region);
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

    @CommandHandler
    void decide(IncludeAreaAgain command) {
        uppdrag.requireOngoing();
        requireKnown(command.area());
        var area = area(command.area()).orElseThrow();
        require(
                area.exclusion() != null || area.limit() != null || area.narrowed() != null,
                () -> new UppdragRejection.AreaNotBounded(area.name()));
        uppdrag.apply(new UppdragEvent.AreaIncludedAgain(command.uppdragId(), area.key(), command.reason()));
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

    private void requireKnown(String area) {
        require(area(area).isPresent(), () -> new UppdragRejection.AreaUnknown(area));
    }

    private Optional<Scope.Area> area(String key) {
        return uppdrag.state().scope().area(key);
    }
}
