package se.uppdrag.kernel.uppdrag;

import static se.uppdrag.kernel.Lists.changed;
import static se.uppdrag.kernel.Lists.plus;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.Trace;
import se.uppdrag.kernel.uppdrag.UppdragEvent.AreaExcluded;
import se.uppdrag.kernel.uppdrag.UppdragEvent.AreaLimited;

/** What is included, what is not and why, what only in part (REG-09 to REG-12, rule 3). */
public record Scope(List<Area> areas) {

    /**
     * @param kind absent for an area that was only ever excluded or limited
     * @param quotation for an area added later, the criterion that the mandate required
     * @param widened added beyond the giver's list
     * @param narrowed taken away by the giver
     */
    @RecordBuilder
    public record Area(
            String key,
            String name,
            @Nullable ScopeKind kind,
            List<OperatingForm> forms,
            boolean priority,
            List<PointRef> points,
            @Nullable String quotation,
            boolean widened,
            @Nullable Told<AreaExcluded> exclusion,
            @Nullable Told<AreaLimited> limit,
            @Nullable Told<UppdragEvent.ScopeNarrowed> narrowed,
            Trace trace)
            implements ScopeAreaBuilder.With {

        /** An exclusion that a report only proposes refuses nothing (rule 3). */
        public boolean excluded() {
            return narrowed != null || (exclusion != null && exclusion.fact().standing() != Standing.REPORT);
        }

        /** Where it comes from that a decision, not the holder, took the area away or bounded it. */
        public Optional<Trace> decidedBounds() {
            var bounds = new ArrayList<Trace>();
            if (narrowed != null) {
                bounds.add(narrowed.trace());
            }
            if (exclusion != null && exclusion.fact().standing() == Standing.DECISION_POINT) {
                bounds.add(exclusion.trace());
            }
            if (limit != null && limit.fact().standing() == Standing.DECISION_POINT) {
                bounds.add(limit.trace());
            }
            return bounds.stream().findFirst();
        }

        public boolean limited() {
            return limit != null && limit.fact().standing() != Standing.REPORT;
        }
    }

    /** Whether work on an area, or a part {@code area/part} of it, is within the uppdrag. */
    public sealed interface Verdict {

        record Included(Area area) implements Verdict {}

        record Excluded(Area area) implements Verdict {}

        /** Only the named part is included. */
        record OnlyPart(Area area, String part) implements Verdict {}

        record Unknown(String area) implements Verdict {}
    }

    static Scope none() {
        return new Scope(List.of());
    }

    public Optional<Area> area(String key) {
        var slash = key.indexOf('/');
        var whole = slash < 0 ? key : key.substring(0, slash);
        return areas.stream().filter(area -> area.key().equals(whole)).findFirst();
    }

    public Verdict verdict(String key) {
        var found = area(key);
        if (found.isEmpty()) {
            return new Verdict.Unknown(key);
        }
        var area = found.get();
        var limit = area.limit();
        if (key.contains("/")) {
            return verdictOfPart(area, key.substring(key.indexOf('/') + 1));
        }
        if (area.excluded()) {
            return new Verdict.Excluded(area);
        }
        return area.limited() && limit != null
                ? new Verdict.OnlyPart(area, limit.fact().limitName())
                : new Verdict.Included(area);
    }

    /** Of an excluded area only the exception is open, whatever limit it had. */
    private static Verdict verdictOfPart(Area area, String part) {
        var exclusion = area.exclusion();
        var limit = area.limit();
        var isException = exclusion != null && part.equals(exclusion.fact().exception());
        var isLimit = limit != null && part.equals(limit.fact().limit());
        if (!isException && !isLimit) {
            return new Verdict.Unknown(area.key() + "/" + part);
        }
        var closed = area.narrowed() != null || (area.excluded() && !isException);
        return closed ? new Verdict.Excluded(area) : new Verdict.Included(area);
    }

    /** The name to show for an area or its part; the key itself where the scope does not know it. */
    public String nameOf(String key) {
        var part = key.indexOf('/') < 0 ? "" : key.substring(key.indexOf('/') + 1);
        return area(key)
                .map(area -> {
                    var exclusion = area.exclusion();
                    if (exclusion != null && part.equals(exclusion.fact().exception())) {
                        var name = exclusion.fact().exceptionName();
                        return area.name() + ": " + (name == null ? part : name);
                    }
                    var limit = area.limit();
                    return limit != null && part.equals(limit.fact().limit())
                            ? area.name() + ": " + limit.fact().limitName()
                            : area.name();
                })
                .orElse(key);
    }

    /** Everything work can be done on: whole areas, and the parts that stay open of the others. */
    public List<String> open() {
        return areas.stream()
                .map(area -> {
                    var exclusion = area.exclusion();
                    var limit = area.limit();
                    if (area.narrowed() != null) {
                        return "";
                    }
                    if (area.excluded()) {
                        var exception =
                                exclusion == null ? null : exclusion.fact().exception();
                        return exception == null ? "" : area.key() + "/" + exception;
                    }
                    return area.limited() && limit != null
                            ? area.key() + "/" + limit.fact().limit()
                            : area.key();
                })
                .filter(key -> !key.isEmpty())
                .toList();
    }

    Scope after(Recorded<? extends UppdragEvent> recorded, UppdragEvent.OfScope event) {
        return switch (event) {
            case UppdragEvent.ScopeAreaDefined e ->
                defined(new Area(
                        e.area(),
                        e.name(),
                        e.kind(),
                        e.forms(),
                        e.priority(),
                        e.points(),
                        e.quotation(),
                        false,
                        null,
                        null,
                        null,
                        Trace.of(recorded)));
            case UppdragEvent.ScopeWidened e ->
                defined(new Area(
                        e.area(),
                        e.name(),
                        ScopeKind.EXEMPLARY,
                        e.forms(),
                        false,
                        e.points(),
                        e.criterion(),
                        true,
                        null,
                        null,
                        null,
                        Trace.of(recorded)));
            case UppdragEvent.ScopeNarrowed e -> area(e.area(), area -> area.withNarrowed(Told.of(e, recorded)));
            case AreaExcluded e ->
                known(e.area(), e.name(), recorded).area(e.area(), area -> area.withExclusion(Told.of(e, recorded)));
            case AreaLimited e ->
                known(e.area(), e.name(), recorded).area(e.area(), area -> area.withLimit(Told.of(e, recorded)));
            case UppdragEvent.AreaIncludedAgain e ->
                area(e.area(), area -> area.withExclusion(null).withLimit(null).withNarrowed(null));
        };
    }

    /** An area may be limited or excluded before it is defined: what bounds it stays. */
    private Scope defined(Area area) {
        var earlier = area(area.key());
        return earlier.isEmpty()
                ? new Scope(plus(areas, area))
                : area(
                        area.key(),
                        was -> area.withExclusion(was.exclusion())
                                .withLimit(was.limit())
                                .withNarrowed(was.narrowed()));
    }

    private Scope known(String key, String name, Recorded<? extends UppdragEvent> recorded) {
        return area(key).isPresent()
                ? this
                : new Scope(plus(
                        areas,
                        new Area(
                                key,
                                name,
                                null,
                                List.of(),
                                false,
                                List.of(),
                                null,
                                false,
                                null,
                                null,
                                null,
                                Trace.of(recorded))));
    }

    private Scope area(String key, UnaryOperator<Area> change) {
        return new Scope(changed(areas, area -> area.key().equals(key), change));
    }
}
