package se.uppdrag.query.overview;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Region;
import se.uppdrag.query.deadline.Deliverable;
import se.uppdrag.query.deadline.Parties;
import se.uppdrag.query.deadline.Promise;
import se.uppdrag.query.deadline.Status;
import se.uppdrag.query.list.Light;
import se.uppdrag.query.page.Words;
import se.uppdrag.query.sheet.Column;

/**
 * A line of the page. Names instead of codes; a list that is empty or holds nobody named is shown as not stated.
 *
 * @param due the deadline as written; absent when there is none
 * @param lastDay of the deadline, and {@code deliverableKey}: which of the uppdrag's
 * @param firstDue the first promise, only when it has been moved
 * @param statusKey message key, absent for an uppdrag that is simply under way
 * @param reporting arguments of {@code overview.reporting.*}: body, meeting
 */
record OverviewRow(
        String id,
        String title,
        List<String> caseNumbers,
        boolean example,
        @Nullable String phase,
        @Nullable String phaseState,
        boolean phaseExample,
        @Nullable String due,
        @Nullable LocalDate lastDay,
        @Nullable String deliverableKey,
        @Nullable String deliverable,
        @Nullable String firstDue,
        long changes,
        boolean dueExample,
        Light light,
        @Nullable String statusKey,
        boolean statusExample,
        @Nullable String holders,
        String reportingKey,
        List<String> reporting,
        boolean reportingExample) {

    static OverviewRow of(Overview overview, Light light, Region region) {
        var outline = overview.outline();
        var phase = overview.phases().current();
        var next = outline.promises().next();
        var promise = next.flatMap(Deliverable::current);
        var moved = next.filter(deliverable -> deliverable.changes() > 0);
        var status = outline.lifecycle().status();
        return new OverviewRow(
                overview.id(),
                outline.title(),
                outline.caseNumbers(),
                overview.example(),
                phase.map(Steps.Step::name).orElse(null),
                phase.map(step -> step.state().name()).orElse(null),
                phase.map(Steps.Step::example).orElse(false),
                promise.map(now -> now.due().text()).orElse(null),
                next.map(Deliverable::lastDay).orElse(null),
                next.map(Deliverable::key).orElse(null),
                next.map(Deliverable::name).orElse(null),
                moved.flatMap(Deliverable::first)
                        .map(first -> first.due().text())
                        .orElse(null),
                moved.map(Deliverable::changes).orElse(0L),
                promise.map(Promise::example).orElse(false),
                light,
                status == Status.ONGOING ? null : "overview.status." + status,
                outline.lifecycle().example(),
                names(Parties.of(outline.parties().holders()), region),
                reportingKey(overview.reporting()),
                reporting(overview.reporting(), region),
                overview.reporting().example());
    }

    /** As a sheet: the last column says which uppdrag, and which of its deadlines, so that it can come back in. */
    static List<Column<OverviewRow>> columns(Words words) {
        return List.of(
                new Column<>(words.text("overview.uppdrag"), OverviewRow::title),
                new Column<>(words.text("case.numbers"), row -> String.join(", ", row.caseNumbers)),
                new Column<>(words.text("overview.phase"), OverviewRow::phase),
                new Column<>(words.text("overview.due"), OverviewRow::due),
                new Column<>(words.text("sheet.last-day"), OverviewRow::lastDay),
                new Column<>(words.text("deadline.deliverable"), OverviewRow::deliverable),
                new Column<>(words.text("sheet.first"), OverviewRow::firstDue),
                new Column<>(words.text("sheet.changes"), OverviewRow::changes),
                new Column<>(words.text("overview.light"), row -> words.text("layout.light." + row.light)),
                new Column<>(
                        words.text("sheet.status"), row -> row.statusKey == null ? null : words.text(row.statusKey)),
                new Column<>(words.text("overview.holder"), OverviewRow::holders),
                new Column<>(
                        words.text("overview.reporting"), row -> words.text(row.reportingKey, row.reporting.toArray())),
                new Column<>(words.text("sheet.example"), row -> row.madeUp() ? words.text("layout.example") : null),
                new Column<>(
                        words.text("sheet.id"),
                        row -> row.deliverableKey == null ? row.id : row.id + "/" + row.deliverableKey));
    }

    private boolean madeUp() {
        return example || phaseExample || dueExample || statusExample || reportingExample;
    }

    private static @Nullable String names(List<Party> parties, Region region) {
        var names = parties.stream().filter(Party::stated).map(region::nameOf).toList();
        return names.isEmpty() ? null : String.join(", ", names);
    }

    private static String reportingKey(Reporting reporting) {
        var key = "overview.reporting." + reporting.state();
        return reporting.reception() == null ? key : key + "." + reporting.reception();
    }

    private static List<String> reporting(Reporting reporting, Region region) {
        var body = reporting.body();
        var meeting = reporting.meeting();
        return List.of(body == null ? "" : region.nameOf(body), meeting == null ? "" : meeting);
    }
}
