package se.uppdrag.query.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.uppdrag.kernel.History;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.casefile.CaseFileEvent;
import se.uppdrag.kernel.casefile.CaseFileEvent.DecisionDispatched;
import se.uppdrag.kernel.casefile.CaseFileState;
import se.uppdrag.kernel.casefile.Decision;
import se.uppdrag.query.document.Blocks;
import se.uppdrag.query.document.DocumentText;
import se.uppdrag.query.document.DocumentText.ChapterText;
import se.uppdrag.query.page.Words;

/**
 * What one recipient was sent of a decision: the points of the dispatch, word by word as they stood that day (RS/1008/2017, Utdrag
 * till; REP-09).
 *
 * @param caseFile as it was when the dispatch was recorded
 */
record Extract(
        CaseFileState caseFile, Decision decision, Told<DecisionDispatched> dispatch, Party recipient, Instant asOf) {

    /**
     * Empty when the case has no such dispatch, or it had no such recipient.
     *
     * @param dispatch the event that recorded it
     * @param place of the recipient, from 1
     */
    static Optional<Extract> of(List<Recorded<?>> ofCase, UUID dispatch, int place) {
        var caseFile = History.of(CaseFileState.none(), CaseFileState::after);
        for (var recorded : ofCase) {
            if (recorded.event() instanceof CaseFileEvent e) {
                caseFile = caseFile.after(recorded.as(e));
            }
            if (recorded.eventId().equals(dispatch)) {
                return of(caseFile.state(), dispatch, place, recorded.recordedAt());
            }
        }
        return Optional.empty();
    }

    private static Optional<Extract> of(CaseFileState caseFile, UUID dispatch, int place, Instant asOf) {
        return caseFile.decisions().stream()
                .flatMap(decision -> decision.dispatches().stream()
                        .filter(told -> told.trace().event().equals(dispatch))
                        .flatMap(told -> told.fact().recipients().stream()
                                .skip(place - 1L)
                                .limit(1)
                                .map(recipient -> new Extract(caseFile, decision, told, recipient, asOf))))
                .findFirst();
    }

    DocumentText text(Words words) {
        var decided = decision.fact();
        var numbers = caseFile.dnr();
        var to = words.party(recipient);
        var blocks = new Blocks(words);
        blocks.labelled("document.extract.case", caseFile.title());
        blocks.labelled("document.extract.body", words.party(decided.decider()));
        blocks.labelled("document.extract.paragraph", decided.paragraph());
        blocks.labelled("document.extract.day", words.dating(decision.trace().happened()));
        blocks.labelled("document.extract.recipient", to);
        decision.points().stream()
                .map(Decision.DecidedPoint::point)
                .filter(point -> dispatch.fact().points().isEmpty()
                        || dispatch.fact().points().contains(point.number()))
                .forEach(point -> blocks.quotation(point.text(), words.text("document.extract.point", point.number())));
        return new DocumentText(
                words.text("document.extract", to),
                words.text("document.extract.kind"),
                words.region().name(),
                numbers.isEmpty() ? null : String.join(", ", numbers),
                null,
                null,
                words.text(
                        "document.extract.sent", words.dating(dispatch.trace().happened())),
                decision.trace().example() || dispatch.trace().example(),
                List.of(new ChapterText("punkter", null, 1, words.text("document.extract.points"), blocks.all())));
    }
}
