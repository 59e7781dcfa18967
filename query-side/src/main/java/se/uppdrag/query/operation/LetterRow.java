package se.uppdrag.query.operation;

import org.jspecify.annotations.Nullable;
import se.uppdrag.query.page.Words;
import se.uppdrag.query.readmodel.DeadLetter;

/**
 * @param event what kind of event it is, in words
 * @param href where it stands in the history; absent for an event that cannot be read
 * @param dropped whether it is left out for good
 * @param asked whether something has been asked for that is not done yet
 */
record LetterRow(
        String id,
        String event,
        @Nullable String href,
        String view,
        long position,
        String cause,
        String since,
        int attempts,
        String state,
        boolean dropped,
        boolean asked) {

    static LetterRow of(DeadLetter letter, @Nullable SetAside event, Words words) {
        return new LetterRow(
                letter.id(),
                event == null ? words.text("operation.letter.unreadable") : words.text("event." + event.name()),
                event == null ? null : event.href(),
                ViewRow.label(letter.view(), words),
                letter.position(),
                letter.cause(),
                words.minute(letter.since()),
                letter.attempts(),
                words.text("operation.letter.state." + letter.state()),
                letter.state() == DeadLetter.State.DROPPED,
                letter.state() == DeadLetter.State.RETRY_ASKED || letter.state() == DeadLetter.State.DROP_ASKED);
    }
}
