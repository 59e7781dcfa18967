package se.uppdrag.query.consultation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Trace;
import se.uppdrag.kernel.uppdrag.Consultation;
import se.uppdrag.kernel.uppdrag.Recipient;
import se.uppdrag.kernel.uppdrag.UppdragState;
import se.uppdrag.query.deadline.Lights;
import se.uppdrag.query.deadline.Status;
import se.uppdrag.query.list.Light;
import se.uppdrag.query.page.ActionLink;
import se.uppdrag.query.page.Said;
import se.uppdrag.query.page.Words;

/**
 * What one party was asked and answered, and what came of it, for its own liaison; nothing in it leads into the register, which is
 * not the liaison's.
 *
 * @param due by when this party is to answer
 * @param forms what the liaison may do now
 * @param others what the other parties answered, once that is published
 */
record AskedPage(
        UUID id,
        String title,
        String uppdrag,
        String kind,
        boolean example,
        State state,
        Light light,
        String asked,
        String due,
        @Nullable String premise,
        List<String> plans,
        List<String> areas,
        List<ActionLink> forms,
        AnswerHistory own,
        List<Question> questions,
        List<Said> outcome,
        boolean published,
        List<AnswerHistory> others) {

    /** Where the party stands; its words are {@code asked.state.} and the name. */
    enum State {
        WAITING,
        PRELIMINARY,
        ANSWERED,
        SILENT,
        CLOSED
    }

    /** @param own whether this party had it */
    record Question(boolean own, Said question, List<Said> answers) {}

    static AskedPage of(
            UppdragState state, Consultation round, Party party, Words words, Lights lights, PartyForms forms) {
        var asked = round.asked().fact();
        var own = round.recipient(party).orElseThrow();
        var due = round.dueOf(own);
        var where = where(round, own);
        return new AskedPage(
                round.id(),
                asked.title(),
                state.mandate().title(),
                words.label(asked.kind()),
                round.asked().trace().example(),
                where,
                lights.ofMaterial(
                        where == State.WAITING ? Status.Stage.LIVE : Status.Stage.CLOSED,
                        due == null ? null : due.to()),
                words.dating(round.asked().trace().happened()),
                words.due(due),
                asked.premise(),
                asked.plans(),
                asked.areas().stream().map(state.scope()::nameOf).toList(),
                forms.of(own),
                answers(round, own, state, words, forms),
                round.clarifications().stream()
                        .map(one -> new Question(
                                one.party().equals(party),
                                said(one.asked().fact().question(), one.asked().trace(), words),
                                one.answers().stream()
                                        .map(told -> said(told.fact().answer(), told.trace(), words))
                                        .toList()))
                        .toList(),
                round.notices().stream()
                        .map(told -> said(told.fact().outcome(), told.trace(), words))
                        .toList(),
                round.published() != null,
                round.recipients().stream()
                        .filter(recipient -> !recipient.party().equals(party))
                        .map(recipient -> answers(round, recipient, state, words, forms))
                        .toList());
    }

    private static State where(Consultation round, Recipient own) {
        if (own.answered()) {
            return own.preliminary() ? State.PRELIMINARY : State.ANSWERED;
        }
        if (own.silence() != null) {
            return State.SILENT;
        }
        return round.closed() == null ? State.WAITING : State.CLOSED;
    }

    private static AnswerHistory answers(
            Consultation round, Recipient recipient, UppdragState state, Words words, PartyForms forms) {
        return AnswerHistory.of(round, recipient, state.scope(), words, event -> "", forms);
    }

    private static Said said(String text, Trace trace, Words words) {
        return new Said(text, words.dating(trace.happened()), null, trace.example());
    }
}
