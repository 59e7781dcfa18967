package se.uppdrag.query.uppdrag;

import static se.uppdrag.query.document.Blocks.sentences;
import static se.uppdrag.query.document.Blocks.told;
import static se.uppdrag.query.uppdrag.Dossier.NO_LINK;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.uppdrag.Consultation;
import se.uppdrag.kernel.uppdrag.Recipient;
import se.uppdrag.query.deadline.Lights;
import se.uppdrag.query.document.Blocks;
import se.uppdrag.query.history.HistoryLine;
import se.uppdrag.query.history.Told;
import se.uppdrag.query.page.Said;
import se.uppdrag.query.page.Words;
import se.uppdrag.query.state.UppdragDocument;

/** Of an uppdrag on paper: who was asked and what they answered, what was promised and moved, what holds until it is ended. */
record DossierCourse(UppdragDocument document, Lights lights, List<HistoryLine> lines, Words words) {

    Blocks rounds() {
        var blocks = new Blocks(words);
        document.state().consultations().forEach(round -> round(round, blocks));
        return blocks;
    }

    private void round(Consultation round, Blocks blocks) {
        var asked = round.asked();
        var closed = round.closed();
        var premise = asked.fact().premise();
        blocks.heading(asked.fact().title());
        blocks.paragraph(sentences(
                words.label(asked.fact().kind()) + ", "
                        + words.dating(asked.trace().happened()),
                words.text("round.due", words.due(asked.fact().due())),
                closed == null
                        ? words.text("round.open")
                        : words.text("round.closed", words.dating(closed.trace().happened()))));
        if (premise != null) {
            blocks.quotation(premise, words.text("consultation.premise"));
        }
        blocks.table(
                words.text("consultation.answers"),
                List.of(
                        "round.party",
                        "uppdrag.area",
                        "consultation.answer.stance",
                        "consultation.answer.comment",
                        "document.when"),
                round.recipients().stream().flatMap(this::answers));
    }

    /** Every answer that was ever given (rule 7). */
    private Stream<List<String>> answers(Recipient recipient) {
        var party = words.party(recipient.party());
        return recipient.answers().isEmpty()
                ? Stream.of(List.of(party, "", words.text("consultation.answers.none"), "", ""))
                : recipient.answers().stream().map(answer -> {
                    var area = answer.answer().area();
                    var current = answer.standing() == Recipient.Standing.CURRENT;
                    return List.of(
                            party,
                            area == null
                                    ? words.text("round.whole")
                                    : document.state().scope().nameOf(area),
                            sentences(
                                    words.label(answer.answer().stance()),
                                    current ? null : words.label(answer.standing())),
                            Objects.requireNonNullElse(answer.answer().comment(), ""),
                            words.dating(answer.trace().happened()));
                });
    }

    /** The first promise and every move of it, whoever asked for it and whatever the answer was (rule 6). */
    Blocks deadlines() {
        var blocks = new Blocks(words);
        var deadlines = DeadlineSection.of(document, lights, words, NO_LINK, new Told(lines, true).sentences());
        for (var row : deadlines.deliverables()) {
            blocks.heading(row.name() + ", " + words.text("uppdrag.deadline.to") + " " + blocks.stated(row.receiver()));
            blocks.table(
                    row.name(),
                    List.of("document.what", "document.time", "document.decided-by", "page.reason", "document.when"),
                    Stream.concat(Stream.ofNullable(row.first()), row.changes().stream())
                            .map(promise -> List.of(
                                    promise.origin() == null ? words.text("uppdrag.deadline.first") : promise.origin(),
                                    promise.text(),
                                    blocks.stated(promise.decider()),
                                    promise.origin() == null ? "" : blocks.stated(promise.reason()),
                                    blocks.stated(promise.source().when()))));
            row.requests().forEach(blocks::said);
            blocks.said(row.delivered());
        }
        deadlines.outsideEvents().forEach(blocks::said);
        return blocks;
    }

    Blocks standing() {
        var standing = StandingSection.of(document.state(), words, NO_LINK, new Told(lines, true).sentences());
        var blocks = new Blocks(words);
        standing.rests().forEach(rest -> {
            blocks.said(rest.begun());
            blocks.said(rest.ended());
        });
        blocks.table(
                words.text("uppdrag.duties"),
                List.of("uppdrag.duty", "uppdrag.duty.recurs", "uppdrag.duty.receiver", "uppdrag.duty.ended"),
                standing.duties().stream()
                        .map(duty -> List.of(
                                duty.text(), duty.recurs(), blocks.stated(duty.receiver()), lasts(duty.ended()))));
        blocks.table(
                words.text("uppdrag.constraints"),
                List.of("uppdrag.constraint", "uppdrag.constraint.decider", "page.reason", "uppdrag.constraint.until"),
                standing.constraints().stream()
                        .map(order -> List.of(
                                order.text(),
                                blocks.stated(order.decider()),
                                blocks.stated(order.reason()),
                                order.until() == null ? lasts(order.ended()) : order.until())));
        return blocks;
    }

    private String lasts(@Nullable Said ended) {
        return ended == null ? words.text("uppdrag.duty.lasts") : told(ended);
    }
}
