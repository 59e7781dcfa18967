package se.uppdrag.query.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import se.uppdrag.query.sheet.Column;

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
    record DecisionRow(String day, @Nullable String paragraph, boolean example) {

        String text() {
            return paragraph == null ? day : day + " " + paragraph;
        }
    }

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

    /** As a sheet. */
    static List<Column<OutstandingRow>> columns(Words words) {
        return List.of(
                new Column<>(words.text("outstanding.uppdrag"), OutstandingRow::title),
                new Column<>(words.text("case.numbers"), row -> String.join(", ", row.caseNumbers)),
                new Column<>(words.text("sheet.points"), OutstandingRow::points),
                new Column<>(words.text("outstanding.filter.body"), OutstandingRow::givers),
                new Column<>(
                        words.text("sheet.decisions"),
                        row -> row.decisions.stream().map(DecisionRow::text).collect(Collectors.joining("; "))),
                new Column<>(words.text("sheet.given"), OutstandingRow::given),
                new Column<>(words.text("outstanding.holder"), OutstandingRow::holders),
                new Column<>(words.text("outstanding.status"), OutstandingRow::status),
                new Column<>(words.text("sheet.since"), OutstandingRow::since),
                new Column<>(words.text("sheet.light"), row -> words.text("layout.light." + row.light)),
                new Column<>(
                        words.text("outstanding.filter.reason"),
                        row -> row.reasons.stream()
                                .map(reason -> words.text("outstanding.reason." + reason))
                                .collect(Collectors.joining("; "))),
                new Column<>(
                        words.text("outstanding.remark"),
                        row -> row.remark == null
                                ? null
                                : Stream.of(row.remark.status(), row.remark.comment(), row.remark.period())
                                        .filter(Objects::nonNull)
                                        .collect(Collectors.joining("; "))),
                new Column<>(words.text("outstanding.missing"), row -> String.join("; ", row.missing)),
                new Column<>(words.text("sheet.example"), row -> row.madeUp() ? words.text("layout.example") : null),
                new Column<>(words.text("sheet.id"), OutstandingRow::id));
    }

    private boolean madeUp() {
        return example
                || statusExample
                || decisions.stream().anyMatch(DecisionRow::example)
                || (remark != null && remark.example());
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
