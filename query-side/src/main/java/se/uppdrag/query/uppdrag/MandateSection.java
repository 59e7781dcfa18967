package se.uppdrag.query.uppdrag;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.Trace;
import se.uppdrag.kernel.uppdrag.Mandate;
import se.uppdrag.kernel.uppdrag.UppdragEvent;
import se.uppdrag.kernel.uppdrag.UppdragState;
import se.uppdrag.query.page.Said;
import se.uppdrag.query.page.Words;

/** What was ordered, word by word, how it was understood, and what nobody ordered. */
record MandateSection(
        List<PointRow> points,
        List<Said> changes,
        List<ReadingRow> readings,
        List<TaskRow> tasks,
        @Nullable String basis,
        boolean example) {

    /** {@code force}: how it binds; {@code state}: in force, conditional, lapsed or replaced, in words; {@code answer} absent: not yet answered. */
    record PointRow(
            String number,
            String text,
            @Nullable String task,
            @Nullable String purpose,
            @Nullable String condition,
            String force,
            String state,
            boolean conditional,
            @Nullable Said replaced,
            @Nullable Said answer,
            @Nullable String comment) {}

    record ReadingRow(
            String question,
            String reading,
            @Nullable String by,
            String confirmed,
            @Nullable String governing,
            @Nullable String areas,
            @Nullable String points,
            Said source) {}

    record TaskRow(
            String text,
            String force,
            @Nullable String owed,
            @Nullable String points,
            boolean uncovered,
            @Nullable Said declined,
            Said source) {}

    static MandateSection of(UppdragState state, Words words, Function<UUID, String> fact) {
        var mandate = state.mandate();
        var assigned = mandate.assigned();
        return new MandateSection(
                mandate.points().stream()
                        .map(point -> point(point, state, words, fact))
                        .toList(),
                changes(mandate, words, fact),
                mandate.interpretations().stream()
                        .map(told -> reading(told, state, words, fact))
                        .toList(),
                mandate.tasks().stream().map(task -> task(task, words, fact)).toList(),
                assigned == null ? null : basis(assigned.fact(), words),
                assigned != null && assigned.trace().example());
    }

    private static String basis(UppdragEvent.UppdragAssigned assigned, Words words) {
        var kind = words.label(assigned.basis().kind());
        var reference = assigned.basis().reference();
        return reference == null ? kind : kind + ": " + reference;
    }

    private static PointRow point(
            Mandate.MandatePoint served, UppdragState state, Words words, Function<UUID, String> fact) {
        var point = served.point();
        var answer = state.closing().answer(point.ref());
        var subjectTo = point.subjectTo();
        var standing = served.force() == Mandate.Force.CONDITIONAL && subjectTo != null
                ? words.text("uppdrag.point.conditional", words.party(subjectTo))
                : words.label(served.force());
        return new PointRow(
                point.ref().number(),
                point.text(),
                point.task(),
                point.purpose(),
                point.condition(),
                words.label(point.force()),
                standing,
                served.force() != Mandate.Force.IN_FORCE,
                served.force() == Mandate.Force.REPLACED ? said(standing, served.settled(), words, fact) : null,
                answer.map(told -> said(words.label(told.fact().kind()), told.trace(), words, fact))
                        .orElse(null),
                answer.map(told -> told.fact().comment()).orElse(null));
    }

    private static List<Said> changes(Mandate mandate, Words words, Function<UUID, String> fact) {
        var handovers = mandate.handovers().stream().map(told -> {
            var from = words.party(told.fact().from());
            var to = words.party(told.fact().to());
            var part = told.fact().part();
            return said(
                    part == null
                            ? words.text("uppdrag.handed-over", from, to)
                            : words.text("uppdrag.handed-over.part", from, to, part),
                    told.trace(),
                    words,
                    fact);
        });
        var departures = mandate.departures().stream().map(told -> {
            var successor = told.fact().successor();
            return said(
                    successor == null
                            ? words.text(
                                    "uppdrag.giver-left",
                                    words.party(told.fact().giver()))
                            : words.text(
                                    "uppdrag.giver-succeeded",
                                    words.party(told.fact().giver()),
                                    words.party(successor)),
                    told.trace(),
                    words,
                    fact);
        });
        return Stream.concat(handovers, departures).toList();
    }

    private static ReadingRow reading(
            Told<UppdragEvent.MandateInterpreted> told, UppdragState state, Words words, Function<UUID, String> fact) {
        var e = told.fact();
        var confirmed = e.confirmedByGiver();
        var governing = e.governing();
        return new ReadingRow(
                e.question(),
                e.reading(),
                e.interpretedBy().stated() ? words.party(e.interpretedBy()) : null,
                words.text(
                        confirmed == null
                                ? "uppdrag.reading.confirmed-not-stated"
                                : confirmed ? "uppdrag.reading.confirmed" : "uppdrag.reading.not-confirmed"),
                governing == null ? null : words.label(governing),
                e.otherOperatorAreas().isEmpty()
                        ? null
                        : e.otherOperatorAreas().stream()
                                .map(state.scope()::nameOf)
                                .collect(Collectors.joining(", ")),
                words.points(e.points()),
                said("", told.trace(), words, fact));
    }

    private static TaskRow task(Mandate.Task task, Words words, Function<UUID, String> fact) {
        var added = task.added().fact();
        var declined = task.declined();
        return new TaskRow(
                added.text(),
                words.label(added.force()),
                added.owed(),
                words.points(added.points()),
                task.uncovered(),
                declined == null ? null : said(declined.fact().reason(), declined.trace(), words, fact),
                said("", task.added().trace(), words, fact));
    }

    static Said said(String text, Trace trace, Words words, Function<UUID, String> fact) {
        return new Said(text, words.dating(trace.happened()), fact.apply(trace.event()), trace.example());
    }
}
