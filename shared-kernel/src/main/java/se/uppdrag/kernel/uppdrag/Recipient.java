package se.uppdrag.kernel.uppdrag;

import static se.uppdrag.kernel.Lists.changed;
import static se.uppdrag.kernel.Lists.plus;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.Trace;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.time.Due;
import se.uppdrag.kernel.uppdrag.UppdragEvent.MoreTimeRequested;
import se.uppdrag.kernel.uppdrag.UppdragEvent.NoAnswerConcluded;
import se.uppdrag.kernel.uppdrag.UppdragEvent.PartyReminded;

/**
 * One party in one round: one current answer per area, and every earlier one (rule 7).
 *
 * @param due the party's own day, where more time was granted or it was added later; otherwise the round's holds
 * @param silence set once silence was made an outcome (INQ-08); a later answer is still kept
 */
@RecordBuilder
public record Recipient(
        Party party,
        @Nullable Due due,
        List<Answer> answers,
        List<MoreTime> moreTime,
        List<Told<PartyReminded>> reminders,
        @Nullable Told<NoAnswerConcluded> silence)
        implements RecipientBuilder.With {

    public enum Standing {
        CURRENT,
        REPLACED,
        WITHDRAWN
    }

    /**
     * @param late came after the party's day, or after the round was closed
     * @param breach changes what bound, after the day from which it did; or was withdrawn after its own
     * @param ended when and by which event it ceased to be current
     */
    @RecordBuilder
    public record Answer(
            AreaAnswer answer,
            Finality finality,
            @Nullable String decidedBy,
            @Nullable String ownDnr,
            Channel channel,
            @Nullable String document,
            @Nullable Dating bindsFrom,
            @Nullable String reason,
            boolean late,
            boolean breach,
            Standing standing,
            @Nullable Trace confirmed,
            @Nullable Trace ended,
            Trace trace)
            implements RecipientAnswerBuilder.With {

        boolean holdsFor(@Nullable String area) {
            return standing == Standing.CURRENT && Objects.equals(answer.area(), area);
        }

        /** Whether it can no longer be changed without a breach (rule 7). */
        boolean bindsOn(LocalDate day) {
            var from = bindsFrom == null ? null : bindsFrom.from();
            return from != null && !day.isBefore(from);
        }

        private Answer replaced(Trace by) {
            return ended(Standing.REPLACED, by, breach);
        }

        private Answer withdrawn(Trace by) {
            return ended(Standing.WITHDRAWN, by, breach || bindsOn(by.day()));
        }

        private Answer ended(Standing as, Trace by, boolean breach) {
            return withStanding(as).withEnded(by).withBreach(breach);
        }

        private Answer confirmed(@Nullable String body, Trace by) {
            return withFinality(Finality.FINAL)
                    .withDecidedBy(body == null ? decidedBy : body)
                    .withConfirmed(by);
        }
    }

    public record MoreTime(
            Told<MoreTimeRequested> asked,
            Deadlines.Outcome outcome,
            @Nullable Due granted,
            @Nullable String reason,
            @Nullable Trace answered) {}

    static Recipient asked(Party party, @Nullable Due due) {
        return new Recipient(party, due, List.of(), List.of(), List.of(), null);
    }

    /** What the others may read of it once the answers are published: what it answered, not how it came to do so. */
    Recipient published() {
        var current = answers.stream()
                .filter(answer -> answer.standing() == Standing.CURRENT)
                .map(answer -> answer.withOwnDnr(null))
                .toList();
        return new Recipient(party, due, current, List.of(), List.of(), silence);
    }

    public boolean answered() {
        return answers.stream().anyMatch(answer -> answer.standing() == Standing.CURRENT);
    }

    /** What holds for an area: the answer about it, else the one about the whole. */
    public Optional<Answer> current(String area) {
        return answers.stream()
                .filter(answer -> answer.holdsFor(area))
                .findFirst()
                .or(() ->
                        answers.stream().filter(answer -> answer.holdsFor(null)).findFirst());
    }

    /** As {@link #current}, of an area or of the whole. */
    Optional<Answer> held(@Nullable String area) {
        return area == null
                ? answers.stream().filter(answer -> answer.holdsFor(null)).findFirst()
                : current(area);
    }

    /** Whether what it has answered is yet to be confirmed. */
    public boolean preliminary() {
        return answers.stream()
                .anyMatch(answer -> answer.standing() == Standing.CURRENT
                        && answer.finality() == Finality.PRELIMINARY
                        && answer.confirmed() == null);
    }

    public boolean awaitsTime() {
        return moreTime.stream().anyMatch(request -> request.outcome() == Deadlines.Outcome.OPEN);
    }

    Recipient answers(List<Answer> more) {
        var all = answers;
        for (var answer : more) {
            all = plus(
                    changed(all, was -> was.holdsFor(answer.answer().area()), was -> was.replaced(answer.trace())),
                    answer);
        }
        return withAnswers(all);
    }

    Recipient withdrawn(List<String> areas, Trace trace) {
        Predicate<Answer> which = areas.isEmpty()
                ? was -> was.standing() == Standing.CURRENT
                : was -> areas.stream().anyMatch(was::holdsFor);
        return withAnswers(changed(answers, which, was -> was.withdrawn(trace)));
    }

    Recipient confirmed(@Nullable String body, Trace trace) {
        return withAnswers(
                changed(answers, was -> was.standing() == Standing.CURRENT, was -> was.confirmed(body, trace)));
    }

    Recipient asksForTime(Told<MoreTimeRequested> asked) {
        var request = new MoreTime(asked, Deadlines.Outcome.OPEN, null, null, null);
        return withMoreTime(plus(moreTime, request));
    }

    Recipient timeAnswered(Deadlines.Outcome outcome, @Nullable Due granted, @Nullable String reason, Trace trace) {
        var answered = changed(
                moreTime,
                request -> request.outcome() == Deadlines.Outcome.OPEN,
                request -> new MoreTime(request.asked(), outcome, granted, reason, trace));
        return withDue(granted == null ? due : granted).withMoreTime(answered);
    }

    Recipient reminded(Told<PartyReminded> reminder) {
        return withReminders(plus(reminders, reminder));
    }

    Recipient silent(Told<NoAnswerConcluded> concluded) {
        return withSilence(concluded);
    }
}
