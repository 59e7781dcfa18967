package se.uppdrag.query.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.casefile.Decision;
import se.uppdrag.query.deadline.Deliverable;
import se.uppdrag.query.deadline.Lights;
import se.uppdrag.query.deadline.Parties;
import se.uppdrag.query.deadline.Status;
import se.uppdrag.query.list.Light;
import se.uppdrag.query.overview.OutstandingFinder.Outstanding;
import se.uppdrag.query.page.Words;

/**
 * A line of the outstanding list.
 *
 * @param decisions what it rests on; empty: the source shows none
 * @param points the numbers of its decision points, in words
 * @param since when the status was recorded; absent for one that is under way
 * @param missing what remains before it can be closed, in words
 */
record OutstandingRow(
        String id,
        String title,
        List<String> caseNumbers,
        boolean example,
        @Nullable String points,
        @Nullable String givers,
        List<DecisionRow> decisions,
        LocalDate given,
        @Nullable String holders,
        String status,
        @Nullable LocalDate since,
        boolean statusExample,
        Light light,
        Set<Reason> reasons,
        Balance.@Nullable Remark remark,
        List<String> missing) {

    /** {@code day} as written. */
    record DecisionRow(String day, @Nullable String paragraph, boolean example) {}

    static OutstandingRow of(Outstanding outstanding, Lights lights, Words words) {
        var overview = outstanding.overview();
        var outline = overview.outline();
        var lifecycle = outline.lifecycle();
        return new OutstandingRow(
                overview.id(),
                outline.title(),
                outline.caseNumbers(),
                overview.example(),
                words.points(lifecycle.points()),
                words.parties(Parties.of(outline.parties().givers())),
                outstanding.decisions().stream()
                        .map(decision -> decision(decision, words))
                        // Several bodies may have decided on one day, of which no source tells more.
                        .distinct()
                        .toList(),
                overview.balance().given(),
                words.parties(Parties.of(outline.parties().holders())),
                words.label(lifecycle.status()),
                lifecycle.saidOn(),
                lifecycle.example(),
                outline.light(lights),
                outstanding.reasons(),
                overview.balance().remark(),
                missing(outstanding, words));
    }

    private static DecisionRow decision(Decision decision, Words words) {
        return new DecisionRow(
                words.dating(decision.trace().happened()),
                decision.fact().paragraph(),
                decision.trace().example());
    }

    private static List<String> missing(Outstanding outstanding, Words words) {
        var overview = outstanding.overview();
        var outline = overview.outline();
        var missing = new ArrayList<String>();
        if (Parties.of(outline.parties().holders()).stream().noneMatch(Party::stated)) {
            missing.add(words.text("outstanding.missing.holder"));
        }
        if (outstanding.decisions().stream()
                .anyMatch(decision -> decision.dispatches().isEmpty())) {
            missing.add(words.text("outstanding.missing.dispatch"));
        }
        var awaited = outline.promises().deliverables().stream()
                .filter(Deliverable::open)
                .map(Deliverable::name)
                .collect(Collectors.joining(", "));
        if (!awaited.isEmpty()) {
            missing.add(words.text("outstanding.missing.delivery", awaited));
        }
        if (outstanding.reasons().contains(Reason.NO_TIME_LIMIT)) {
            missing.add(words.text("outstanding.missing.limit"));
        }
        if (outstanding.reasons().contains(Reason.OVERDUE_UNDECIDED)) {
            missing.add(words.text("outstanding.missing.new-limit"));
        }
        if (outstanding.reasons().contains(Reason.NOT_DEALT_WITH)) {
            missing.add(words.text("outstanding.missing.consideration"));
        }
        var unanswered = overview.unanswered();
        if (!unanswered.isEmpty()) {
            missing.add(words.text(
                    "outstanding.missing.answers",
                    unanswered.stream().map(PointRef::number).distinct().collect(Collectors.joining(", "))));
        }
        var status = outline.lifecycle().status();
        if (status == Status.CEASED || status == Status.REPORTED_DONE) {
            missing.add(words.text("outstanding.missing.closing"));
        }
        return missing;
    }
}
