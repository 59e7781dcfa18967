package se.uppdrag.query.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Region;
import se.uppdrag.query.deadline.Deliverable;
import se.uppdrag.query.deadline.Parties;
import se.uppdrag.query.deadline.Promise;
import se.uppdrag.query.deadline.Status;
import se.uppdrag.query.list.Light;

/**
 * A line of the page. Names instead of codes; a list that is empty or holds nobody named is shown as not stated.
 *
 * @param due the deadline as written; absent when there is none
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
