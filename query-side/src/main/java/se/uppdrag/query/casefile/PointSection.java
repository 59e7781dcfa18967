package se.uppdrag.query.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.casefile.CaseFileState;
import se.uppdrag.kernel.casefile.Decision;
import se.uppdrag.kernel.casefile.Point;
import se.uppdrag.kernel.casefile.PointOutcome;
import se.uppdrag.query.page.Said;
import se.uppdrag.query.page.Words;

/** Proposed beside decided, point by point (REG-06). */
record PointSection(List<Row> rows) {

    record Row(
            @Nullable Wordings proposed,
            @Nullable Wordings decided,
            String outcome,
            String outcomeCode,
            List<String> notes) {}

    /** {@code same}: the decided wording is the proposed one, which is then not repeated. */
    record Wordings(
            String number,
            String text,
            boolean same,
            @Nullable String task,
            @Nullable String purpose,
            @Nullable String condition,
            String force,
            @Nullable String premises,
            Said source) {}

    static PointSection of(CaseFileState state, Words words, Function<UUID, String> fact) {
        var rows = new ArrayList<Row>();
        for (var proposal : state.proposals()) {
            for (var point : proposal.fact().points()) {
                var ref = new PointRef(proposal.fact().proposalId(), point.number());
                var source = ChainSection.said(proposal.trace(), words, fact);
                rows.addAll(decidedOn(ref, point, source, state, words, fact));
            }
        }
        for (var decision : state.decisions()) {
            for (var decided : decision.points()) {
                var proposedAs = decided.point().proposedAs();
                if (proposedAs == null || state.proposed(proposedAs).isEmpty()) {
                    rows.add(row(null, decision, decided, words, fact));
                }
            }
        }
        return new PointSection(rows);
    }

    private static List<Row> decidedOn(
            PointRef ref, Point point, Said source, CaseFileState state, Words words, Function<UUID, String> fact) {
        var proposed = wording(point, false, source, words);
        var rows = new ArrayList<Row>();
        for (var decision : state.decisions()) {
            for (var decided : decision.points()) {
                if (ref.equals(decided.point().proposedAs())) {
                    rows.add(row(proposed, decision, decided, words, fact));
                }
            }
        }
        if (rows.isEmpty()) {
            rows.add(new Row(
                    proposed, null, words.text("case.point.undecided"), PointOutcome.PROPOSED.name(), List.of()));
        }
        return rows;
    }

    private static Row row(
            @Nullable Wordings proposed,
            Decision decision,
            Decision.DecidedPoint decided,
            Words words,
            Function<UUID, String> fact) {
        var point = decided.point();
        var same = proposed != null && proposed.text().equals(point.text());
        return new Row(
                proposed,
                wording(point, same, ChainSection.said(decision.trace(), words, fact), words),
                words.label(point.outcome()),
                point.outcome().name(),
                notes(decided, words));
    }

    private static List<String> notes(Decision.DecidedPoint decided, Words words) {
        var notes = new ArrayList<String>();
        var subjectTo = decided.point().subjectTo();
        var settled = decided.settled();
        if (settled != null) {
            notes.add(words.text(
                    settled.fact().met() ? "case.point.subject-met" : "case.point.subject-failed",
                    words.party(settled.fact().otherBody()),
                    words.dating(settled.trace().happened())));
        } else if (subjectTo != null) {
            notes.add(words.text("case.point.subject-to", words.party(subjectTo)));
        }
        for (var amendment : decided.amendments()) {
            var reason = amendment.fact().reason();
            notes.add(words.text(
                            "case.point.amended", words.dating(amendment.trace().happened()))
                    + (reason == null ? "" : ": " + reason));
        }
        var proposedBy = decided.point().proposedBy();
        if (proposedBy != null) {
            notes.add(words.text("case.point.proposed-by", words.party(proposedBy)));
        }
        return notes;
    }

    private static Wordings wording(Point point, boolean same, Said source, Words words) {
        return new Wordings(
                point.number(),
                point.text(),
                same,
                point.task(),
                point.purpose(),
                point.condition(),
                words.label(point.force()),
                point.premises().isEmpty() ? null : String.join(", ", point.premises()),
                source);
    }
}
