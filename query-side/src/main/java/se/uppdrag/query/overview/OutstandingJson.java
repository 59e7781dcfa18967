package se.uppdrag.query.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.Region;
import se.uppdrag.query.deadline.Deliverable;
import se.uppdrag.query.deadline.Lights;
import se.uppdrag.query.deadline.Parties;
import se.uppdrag.query.deadline.Status;
import se.uppdrag.query.list.Light;
import se.uppdrag.query.overview.OutstandingFinder.Outstanding;
import se.uppdrag.query.page.FactJson;
import se.uppdrag.query.page.PartyJson;

/**
 * An uppdrag on the outstanding list of the API.
 *
 * @param decisions those that it rests on
 * @param given outstanding since that day
 * @param since when the status was recorded; absent for one that is under way
 * @param reasons as of the day that was asked for; status, light and the rest as things stand now
 * @param remark the latest status assessment
 * @param unanswered points that have no answer yet
 * @param awaited names of what is still to be delivered
 */
record OutstandingJson(
        String id,
        String title,
        UUID caseFileId,
        List<String> caseNumbers,
        List<PartyJson> givers,
        List<DecisionJson> decisions,
        List<PointRef> points,
        LocalDate given,
        List<PartyJson> holders,
        Status status,
        @Nullable LocalDate since,
        Light light,
        Set<Reason> reasons,
        Balance.@Nullable Remark remark,
        List<PointRef> unanswered,
        List<String> awaited,
        boolean example,
        long position) {

    record DecisionJson(UUID id, @Nullable String paragraph, boolean dispatched, FactJson fact) {}

    static OutstandingJson of(Outstanding outstanding, Lights lights, Region region) {
        var overview = outstanding.overview();
        var outline = overview.outline();
        var lifecycle = outline.lifecycle();
        return new OutstandingJson(
                overview.id(),
                outline.title(),
                overview.caseFileId(),
                outline.caseNumbers(),
                PartyJson.of(Parties.of(outline.parties().givers()), region),
                outstanding.decisions().stream()
                        .map(decision -> new DecisionJson(
                                decision.id(),
                                decision.fact().paragraph(),
                                !decision.dispatches().isEmpty(),
                                FactJson.of(decision.trace())))
                        .toList(),
                lifecycle.points(),
                overview.balance().given(),
                PartyJson.of(Parties.of(outline.parties().holders()), region),
                lifecycle.status(),
                lifecycle.saidOn(),
                outline.light(lights),
                outstanding.reasons(),
                overview.balance().remark(),
                overview.unanswered(),
                outline.promises().deliverables().stream()
                        .filter(Deliverable::open)
                        .map(Deliverable::name)
                        .toList(),
                overview.example(),
                overview.position());
    }
}
