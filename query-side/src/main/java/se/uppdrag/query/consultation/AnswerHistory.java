package se.uppdrag.query.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Trace;
import se.uppdrag.kernel.uppdrag.Consultation;
import se.uppdrag.kernel.uppdrag.Deadlines;
import se.uppdrag.kernel.uppdrag.Recipient;
import se.uppdrag.kernel.uppdrag.Scope;
import se.uppdrag.query.page.ActionLink;
import se.uppdrag.query.page.Said;
import se.uppdrag.query.page.Words;

/** All that one party was asked and answered, nothing left out (rule 7). */
record AnswerHistory(String party, String due, List<ActionLink> forms, List<AnswerRow> answers, List<Said> steps) {

    /** {@code standing}: CURRENT, REPLACED or WITHDRAWN, as its word; {@code remarks}: late, breach, binding, confirmed. */
    record AnswerRow(
            String area,
            String code,
            String stance,
            @Nullable String comment,
            String standing,
            boolean current,
            String finality,
            String channel,
            @Nullable String decidedBy,
            @Nullable String document,
            @Nullable String ownDnr,
            @Nullable String reason,
            List<String> remarks,
            Said source) {}

    static AnswerHistory of(
            Consultation round,
            Recipient recipient,
            Scope scope,
            Words words,
            Function<UUID, String> fact,
            PartyForms forms) {
        return new AnswerHistory(
                words.party(recipient.party()),
                words.due(round.dueOf(recipient)),
                forms.of(recipient),
                recipient.answers().stream()
                        .map(answer -> row(answer, scope, words, fact))
                        .toList(),
                steps(recipient, words, fact));
    }

    private static AnswerRow row(Recipient.Answer answer, Scope scope, Words words, Function<UUID, String> fact) {
        var area = answer.answer().area();
        return new AnswerRow(
                area == null ? words.text("round.whole") : scope.nameOf(area),
                Matrix.code(answer.answer().stance()),
                words.label(answer.answer().stance()),
                answer.answer().comment(),
                standing(answer, words),
                answer.standing() == Recipient.Standing.CURRENT,
                words.label(answer.finality()),
                words.label(answer.channel()),
                answer.decidedBy(),
                answer.document(),
                answer.ownDnr(),
                answer.reason(),
                remarks(answer, words),
                said("", answer.trace(), words, fact));
    }

    private static String standing(Recipient.Answer answer, Words words) {
        var ended = answer.ended();
        var standing = words.label(answer.standing());
        return ended == null ? standing : standing + " " + words.dating(ended.happened());
    }

    private static List<String> remarks(Recipient.Answer answer, Words words) {
        var remarks = new ArrayList<String>();
        if (answer.late()) {
            remarks.add(words.text("consultation.answer.late"));
        }
        if (answer.breach()) {
            remarks.add(words.text("consultation.answer.breach"));
        }
        var binds = answer.bindsFrom();
        if (binds != null) {
            remarks.add(words.text("consultation.answer.binds", words.dating(binds)));
        }
        var confirmed = answer.confirmed();
        if (confirmed != null) {
            remarks.add(words.text("consultation.answer.confirmed", words.dating(confirmed.happened())));
        }
        return remarks;
    }

    private static List<Said> steps(Recipient recipient, Words words, Function<UUID, String> fact) {
        var time = recipient.moreTime().stream().map(request -> moreTime(request, words, fact));
        var reminders = recipient.reminders().stream()
                .map(told -> said(
                        words.text(
                                "consultation.reminded", words.label(told.fact().channel())),
                        told.trace(),
                        words,
                        fact));
        var steps = new ArrayList<>(Stream.concat(reminders, time).toList());
        var silence = recipient.silence();
        if (silence != null) {
            var grounds = silence.fact().grounds();
            var noted = words.text("consultation.silent");
            steps.add(said(grounds == null ? noted : noted + ": " + grounds, silence.trace(), words, fact));
        }
        return steps;
    }

    private static Said moreTime(Recipient.MoreTime request, Words words, Function<UUID, String> fact) {
        var asked = words.text(
                "consultation.more-time", words.due(request.asked().fact().until()));
        var granted = request.granted();
        var outcome = request.outcome() == Deadlines.Outcome.GRANTED && granted != null
                ? words.text("consultation.more-time.GRANTED", words.due(granted))
                : words.text("consultation.more-time." + request.outcome().name());
        var reason = request.reason();
        return said(
                asked + ": " + outcome + (reason == null ? "" : ". " + reason),
                request.asked().trace(),
                words,
                fact);
    }

    private static Said said(String text, Trace trace, Words words, Function<UUID, String> fact) {
        return new Said(text, words.dating(trace.happened()), fact.apply(trace.event()), trace.example());
    }
}
