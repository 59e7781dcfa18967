package se.uppdrag.query.uppdrag;

import static se.uppdrag.query.uppdrag.MandateSection.said;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.uppdrag.Scope;
import se.uppdrag.query.page.Said;
import se.uppdrag.query.page.Words;

/** What is included, in which operating forms, and what bounds it. */
record ScopeSection(List<AreaRow> areas) {

    /** {@code state}: INCLUDED, LIMITED, EXCLUDED, NARROWED or UNDEFINED, with its word; {@code bounds}: why, and what stays open. */
    record AreaRow(
            String name,
            String state,
            @Nullable String kind,
            @Nullable String forms,
            boolean priority,
            @Nullable String points,
            @Nullable String quotation,
            boolean widened,
            List<Bound> bounds,
            Said source) {}

    record Bound(Said said, @Nullable String reason, String standing, boolean binds) {}

    static ScopeSection of(Scope scope, Words words, Function<UUID, String> fact) {
        return new ScopeSection(
                scope.areas().stream().map(area -> row(area, words, fact)).toList());
    }

    private static AreaRow row(Scope.Area area, Words words, Function<UUID, String> fact) {
        var kind = area.kind();
        return new AreaRow(
                area.name(),
                state(area),
                kind == null ? null : words.label(kind),
                area.forms().isEmpty() ? null : words.labels(area.forms()),
                area.priority(),
                words.points(area.points()),
                area.quotation(),
                area.widened(),
                bounds(area, words, fact),
                said("", area.trace(), words, fact));
    }

    static String state(Scope.Area area) {
        if (area.narrowed() != null) {
            return "NARROWED";
        }
        if (area.excluded()) {
            return "EXCLUDED";
        }
        if (area.limited()) {
            return "LIMITED";
        }
        return "INCLUDED";
    }

    private static List<Bound> bounds(Scope.Area area, Words words, Function<UUID, String> fact) {
        var bounds = new ArrayList<Bound>();
        var exclusion = area.exclusion();
        if (exclusion != null) {
            var e = exclusion.fact();
            var exception = e.exceptionName() == null ? e.exception() : e.exceptionName();
            bounds.add(new Bound(
                    said(
                            exception == null
                                    ? words.text("uppdrag.area.excluded")
                                    : words.text("uppdrag.area.excluded-except", exception),
                            exclusion.trace(),
                            words,
                            fact),
                    e.reason(),
                    words.label(e.standing()),
                    area.excluded()));
        }
        var limit = area.limit();
        if (limit != null) {
            var e = limit.fact();
            bounds.add(new Bound(
                    said(words.text("uppdrag.area.limited", e.limitName()), limit.trace(), words, fact),
                    e.reason(),
                    words.label(e.standing()),
                    area.limited()));
        }
        var narrowed = area.narrowed();
        if (narrowed != null) {
            bounds.add(new Bound(
                    said(
                            words.text(
                                    "uppdrag.area.narrowed",
                                    words.party(narrowed.fact().decider())),
                            narrowed.trace(),
                            words,
                            fact),
                    narrowed.fact().reason(),
                    words.text("uppdrag.area.decided"),
                    true));
        }
        return bounds;
    }
}
