package se.uppdrag.query.overview;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Region;
import se.uppdrag.kernel.uppdrag.Reception;
import se.uppdrag.query.deadline.Deliverable;
import se.uppdrag.query.deadline.Parties;
import se.uppdrag.query.deadline.Promise;
import se.uppdrag.query.deadline.Status;
import se.uppdrag.query.list.DueJson;
import se.uppdrag.query.list.Light;
import se.uppdrag.query.page.PartyJson;

/**
 * An uppdrag in the list of the API.
 *
 * @param caseNumbers as written
 * @param light decided when the list was read
 * @param phase the current one; absent before phases are planned
 * @param nextDeadline of the open deliverable that is due first; absent when nothing is to be delivered
 * @param changed when the last event was recorded, RFC 3339 in UTC
 * @param position of the last event that is shown
 */
record OverviewJson(
        String id,
        String title,
        UUID caseFileId,
        List<String> caseNumbers,
        List<PartyJson> givers,
        List<PartyJson> holders,
        List<PartyJson> performers,
        Status status,
        @Nullable PhaseJson phase,
        @Nullable NextDeadline nextDeadline,
        Light light,
        ReportingJson reporting,
        List<String> areas,
        List<PartyJson> asked,
        boolean example,
        Instant changed,
        long position) {

    record PhaseJson(String key, String name, Steps.State state, boolean example) {}

    /** {@code firstPromise}: what was promised first, also when it still holds; {@code changes}: how often it was moved by decision. */
    record NextDeadline(
            String deliverable,
            String name,
            PartyJson receiver,
            @JsonUnwrapped DueJson current,
            DueJson firstPromise,
            long changes,
            boolean example) {

        static NextDeadline of(Deliverable deliverable, Promise now, Region region) {
            var first = deliverable.first().orElse(now);
            return new NextDeadline(
                    deliverable.key(),
                    deliverable.name(),
                    PartyJson.of(deliverable.receiver(), region),
                    DueJson.of(now.due()),
                    DueJson.of(first.due()),
                    deliverable.changes(),
                    now.example());
        }
    }

    record ReportingJson(
            Reporting.State state,
            @Nullable PartyJson body,
            @Nullable String meeting,
            @Nullable Reception reception,
            boolean example) {}

    static OverviewJson of(Overview overview, Light light, Region region) {
        var outline = overview.outline();
        var reporting = overview.reporting();
        return new OverviewJson(
                overview.id(),
                outline.title(),
                overview.caseFileId(),
                outline.caseNumbers(),
                PartyJson.of(Parties.of(outline.parties().givers()), region),
                PartyJson.of(Parties.of(outline.parties().holders()), region),
                PartyJson.of(Parties.of(outline.parties().performers()), region),
                outline.lifecycle().status(),
                overview.phases()
                        .current()
                        .map(step -> new PhaseJson(step.key(), step.name(), step.state(), step.example()))
                        .orElse(null),
                outline.promises()
                        .next()
                        .flatMap(next -> next.current().map(now -> NextDeadline.of(next, now, region)))
                        .orElse(null),
                light,
                new ReportingJson(
                        reporting.state(),
                        reporting.body() == null ? null : PartyJson.of(reporting.body(), region),
                        reporting.meeting(),
                        reporting.reception(),
                        reporting.example()),
                overview.areas(),
                PartyJson.of(overview.asked(), region),
                overview.example(),
                overview.changed(),
                overview.position());
    }
}
