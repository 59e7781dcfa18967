package se.uppdrag.kernel.uppdrag;

import static se.uppdrag.kernel.Lists.changed;
import static se.uppdrag.kernel.Lists.plus;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.Trace;
import se.uppdrag.kernel.time.Due;
import se.uppdrag.kernel.uppdrag.UppdragEvent.AnswersPublished;
import se.uppdrag.kernel.uppdrag.UppdragEvent.ClarificationAnswered;
import se.uppdrag.kernel.uppdrag.UppdragEvent.ClarificationAsked;
import se.uppdrag.kernel.uppdrag.UppdragEvent.ConsultationClosed;
import se.uppdrag.kernel.uppdrag.UppdragEvent.OutcomeNotified;
import se.uppdrag.kernel.uppdrag.UppdragEvent.TotalsRecorded;

/** One round: what was asked of whom, by when, and what came of it. */
@RecordBuilder
public record Consultation(
        Told<UppdragEvent.Asked> asked,
        List<Recipient> recipients,
        List<Told<TotalsRecorded>> totals,
        List<Clarification> clarifications,
        List<Told<OutcomeNotified>> notices,
        @Nullable Told<ConsultationClosed> closed,
        @Nullable Told<AnswersPublished> published)
        implements ConsultationBuilder.With {

    /** What a party asked about the question; {@code answers} may be added to. */
    public record Clarification(Told<ClarificationAsked> asked, List<Told<ClarificationAnswered>> answers) {

        public UUID id() {
            return asked.fact().clarificationId();
        }

        public Party party() {
            return asked.fact().party();
        }

        private Optional<Clarification> within(Party reader) {
            if (party().equals(reader)) {
                return Optional.of(this);
            }
            var toAll = answers.stream().filter(told -> told.fact().toAll()).toList();
            return toAll.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Clarification(new Told<>(asked.fact().byNobody(), asked.trace()), toAll));
        }
    }

    static Consultation of(Told<UppdragEvent.Asked> asked) {
        var recipients = asked.fact().recipients().stream()
                .distinct()
                .map(party -> Recipient.asked(party, null))
                .toList();
        return new Consultation(asked, recipients, List.of(), List.of(), List.of(), null, null);
    }

    public UUID id() {
        return asked.fact().consultationId();
    }

    public Optional<Recipient> recipient(Party party) {
        return recipients.stream()
                .filter(recipient -> recipient.party().equals(party))
                .findFirst();
    }

    /**
     * What a party sees of it: all that was asked of everybody, and of what came in only its own, until the answers are
     * published (INQ-09). What one has asked and was answered to all, all may read, without who asked.
     */
    Consultation within(Party party) {
        var own = recipients.stream()
                .filter(recipient -> published != null || recipient.party().equals(party))
                .map(recipient -> recipient.party().equals(party) ? recipient : recipient.published())
                .toList();
        return new Consultation(
                asked,
                own,
                published == null ? List.of() : totals,
                clarifications.stream()
                        .flatMap(one -> one.within(party).stream())
                        .toList(),
                notices.stream()
                        .filter(told -> told.fact().parties().contains(party))
                        .map(told -> new Told<>(told.fact().to(party), told.trace()))
                        .toList(),
                closed,
                published);
    }

    /** The party's own day where it has one, else the round's. */
    public @Nullable Due dueOf(Recipient recipient) {
        return recipient.due() == null ? asked.fact().due() : recipient.due();
    }

    /** Whether an answer of that day comes too late for that party: after its day, or to a round closed on that day or before. */
    public boolean late(Recipient recipient, LocalDate day) {
        var due = dueOf(recipient);
        var toClosed = closed != null && !day.isBefore(closed.trace().day());
        return toClosed || (due != null && due.to() != null && day.isAfter(due.to()));
    }

    /** Where the source does not say when it came, nobody can say that it was late (rule 0). */
    private boolean late(Recipient recipient, Recorded<?> recorded) {
        return recorded.dated() && late(recipient, recorded.day());
    }

    public Optional<Clarification> clarification(UUID id) {
        return clarifications.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Those of the asked who have not been told how it went. */
    public List<Party> untold() {
        return recipients.stream()
                .map(Recipient::party)
                .filter(party ->
                        notices.stream().noneMatch(told -> told.fact().parties().contains(party)))
                .toList();
    }

    /** Asked, neither answered nor concluded to be silent. */
    public List<Recipient> waiting() {
        return recipients.stream()
                .filter(recipient -> !recipient.answered() && recipient.silence() == null)
                .toList();
    }

    Consultation after(Recorded<? extends UppdragEvent> recorded, UppdragEvent.OfConsultation event) {
        var trace = Trace.of(recorded);
        return switch (event) {
            case UppdragEvent.Asked e -> this;
            case UppdragEvent.PartyAdded e ->
                recipient(e.party()).isPresent()
                        ? this
                        : withRecipients(plus(recipients, Recipient.asked(e.party(), e.due())));
            case UppdragEvent.AnswerSubmitted e ->
                recipient(
                        e.party(),
                        was -> was.answers(e.answers().stream()
                                .map(answer -> new Recipient.Answer(
                                        answer,
                                        e.finality(),
                                        e.decidedBy(),
                                        e.ownDnr(),
                                        e.channel(),
                                        e.document(),
                                        e.bindsFrom(),
                                        null,
                                        late(was, recorded),
                                        false,
                                        Recipient.Standing.CURRENT,
                                        null,
                                        null,
                                        trace))
                                .toList()));
            case UppdragEvent.AnswerConfirmed e -> recipient(e.party(), was -> was.confirmed(e.decidedBy(), trace));
            case UppdragEvent.AnswerAmended e ->
                recipient(
                        e.party(),
                        was -> was.answers(e.answers().stream()
                                .map(answer -> {
                                    var bound = was.held(answer.area());
                                    var bindsFrom = bound.map(Recipient.Answer::bindsFrom)
                                            .orElse(null);
                                    return new Recipient.Answer(
                                            answer,
                                            e.finality(),
                                            e.decidedBy(),
                                            bound.map(Recipient.Answer::ownDnr).orElse(null),
                                            e.channel(),
                                            e.document(),
                                            bindsFrom,
                                            e.reason(),
                                            late(was, recorded),
                                            bound.filter(earlier -> earlier.bindsOn(recorded.day()))
                                                    .isPresent(),
                                            Recipient.Standing.CURRENT,
                                            null,
                                            null,
                                            trace);
                                })
                                .toList()));
            case UppdragEvent.AnswerWithdrawn e -> recipient(e.party(), was -> was.withdrawn(e.areas(), trace));
            case UppdragEvent.MoreTimeRequested e -> recipient(e.party(), was -> was.asksForTime(Told.of(e, recorded)));
            case UppdragEvent.MoreTimeGranted e ->
                recipient(e.party(), was -> was.timeAnswered(Deadlines.Outcome.GRANTED, e.until(), null, trace));
            case UppdragEvent.MoreTimeRefused e ->
                recipient(e.party(), was -> was.timeAnswered(Deadlines.Outcome.REFUSED, null, e.reason(), trace));
            case UppdragEvent.PartyReminded e -> recipient(e.party(), was -> was.reminded(Told.of(e, recorded)));
            case UppdragEvent.NoAnswerConcluded e -> recipient(e.party(), was -> was.silent(Told.of(e, recorded)));
            case ClarificationAsked e ->
                withClarifications(plus(clarifications, new Clarification(Told.of(e, recorded), List.of())));
            case ClarificationAnswered e ->
                withClarifications(changed(
                        clarifications,
                        one -> one.id().equals(e.clarificationId()),
                        one -> new Clarification(one.asked(), plus(one.answers(), Told.of(e, recorded)))));
            case OutcomeNotified e -> withNotices(plus(notices, Told.of(e, recorded)));
            case TotalsRecorded e -> withTotals(plus(totals, Told.of(e, recorded)));
            case ConsultationClosed e -> withClosed(Told.of(e, recorded));
            case AnswersPublished e -> withPublished(Told.of(e, recorded));
        };
    }

    private Consultation recipient(Party party, UnaryOperator<Recipient> change) {
        return withRecipients(changed(recipients, recipient -> recipient.party().equals(party), change));
    }
}
