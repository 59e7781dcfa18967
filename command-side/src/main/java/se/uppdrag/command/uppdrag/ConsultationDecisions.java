package se.uppdrag.command.uppdrag;

import static se.uppdrag.command.CommandRejected.require;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import se.uppdrag.command.CommandRejected;
import se.uppdrag.command.uppdrag.UppdragCommand.AddParty;
import se.uppdrag.command.uppdrag.UppdragCommand.AmendAnswer;
import se.uppdrag.command.uppdrag.UppdragCommand.AnswerClarification;
import se.uppdrag.command.uppdrag.UppdragCommand.AskClarification;
import se.uppdrag.command.uppdrag.UppdragCommand.CloseConsultation;
import se.uppdrag.command.uppdrag.UppdragCommand.ConcludeNoAnswer;
import se.uppdrag.command.uppdrag.UppdragCommand.ConfirmAnswer;
import se.uppdrag.command.uppdrag.UppdragCommand.ConsultParties;
import se.uppdrag.command.uppdrag.UppdragCommand.ContactMunicipalities;
import se.uppdrag.command.uppdrag.UppdragCommand.GrantMoreTime;
import se.uppdrag.command.uppdrag.UppdragCommand.NotifyOutcome;
import se.uppdrag.command.uppdrag.UppdragCommand.PublishAnswers;
import se.uppdrag.command.uppdrag.UppdragCommand.RecordTotals;
import se.uppdrag.command.uppdrag.UppdragCommand.RefuseMoreTime;
import se.uppdrag.command.uppdrag.UppdragCommand.Remind;
import se.uppdrag.command.uppdrag.UppdragCommand.RequestMoreTime;
import se.uppdrag.command.uppdrag.UppdragCommand.StatedAnswer;
import se.uppdrag.command.uppdrag.UppdragCommand.SubmitAnswer;
import se.uppdrag.command.uppdrag.UppdragCommand.WithdrawAnswer;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.Region;
import se.uppdrag.kernel.uppdrag.AreaAnswer;
import se.uppdrag.kernel.uppdrag.Consultation;
import se.uppdrag.kernel.uppdrag.ConsultationKind;
import se.uppdrag.kernel.uppdrag.Deadlines;
import se.uppdrag.kernel.uppdrag.Finality;
import se.uppdrag.kernel.uppdrag.Recipient;
import se.uppdrag.kernel.uppdrag.Stance;
import se.uppdrag.kernel.uppdrag.UppdragEvent;

/** Rounds to municipalities and others. An answer is taken in whenever it comes: after the day or the round's end it is late, never lost (rule 7). */
final class ConsultationDecisions {

    private final Uppdrag uppdrag;

    ConsultationDecisions(Uppdrag uppdrag) {
        this.uppdrag = uppdrag;
    }

    @CommandHandler
    void decide(ContactMunicipalities command, Region region) {
        requireAskable(command.consultationId(), command.areas(), command.points());
        for (var recipient : command.recipients()) {
            require(
                    recipient.kind() == Party.Kind.MUNICIPALITY && region.knowsMunicipality(recipient.id()),
                    () -> new UppdragRejection.MunicipalityUnknown(recipient.id()));
        }
        uppdrag.apply(new UppdragEvent.MunicipalitiesContacted(
                command.uppdragId(),
                command.consultationId(),
                command.kind(),
                command.title(),
                command.premise(),
                command.plans(),
                command.areas().stream().distinct().toList(),
                command.recipients().stream().distinct().toList(),
                command.due(),
                command.points()));
    }

    @CommandHandler
    void decide(ConsultParties command, Region region) {
        requireAskable(command.consultationId(), command.areas(), command.points());
        command.recipients().forEach(recipient -> requireKnown(recipient, region));
        uppdrag.apply(new UppdragEvent.PartiesConsulted(
                command.uppdragId(),
                command.consultationId(),
                command.kind(),
                command.title(),
                command.premise(),
                command.plans(),
                command.areas().stream().distinct().toList(),
                command.recipients().stream().distinct().toList(),
                command.due(),
                command.points()));
    }

    @CommandHandler
    void decide(AskClarification command) {
        var round = open(command);
        recipient(round, command.party());
        require(
                round.clarification(command.clarificationId()).isEmpty(),
                UppdragRejection.ClarificationAlreadyAsked::new);
        uppdrag.apply(new UppdragEvent.ClarificationAsked(
                command.uppdragId(),
                command.consultationId(),
                command.clarificationId(),
                command.party(),
                command.question(),
                command.channel()));
    }

    @CommandHandler
    void decide(AnswerClarification command) {
        var asked = round(command)
                .clarification(command.clarificationId())
                .orElseThrow(() -> new CommandRejected(new UppdragRejection.ClarificationUnknown()));
        var answered = new UppdragEvent.ClarificationAnswered(
                command.uppdragId(),
                command.consultationId(),
                command.clarificationId(),
                command.answer(),
                command.toAll());
        if (asked.answers().stream().noneMatch(told -> told.fact().equals(answered))) {
            uppdrag.apply(answered);
        }
    }

    /** Told again they are told once more, on another day or in another way. */
    @CommandHandler
    void decide(NotifyOutcome command) {
        var round = round(command);
        command.parties().forEach(party -> recipient(round, party));
        uppdrag.apply(new UppdragEvent.OutcomeNotified(
                command.uppdragId(),
                command.consultationId(),
                command.parties().stream().distinct().toList(),
                command.outcome(),
                command.channel(),
                command.document()));
    }

    @CommandHandler
    void decide(AddParty command, Region region) {
        uppdrag.requireOngoing();
        // Added after the round too: an answer that nobody asked for must not be lost.
        var round = round(command);
        var party = command.party();
        requireKnown(party, region);
        if (round.recipient(party).isEmpty()) {
            uppdrag.apply(
                    new UppdragEvent.PartyAdded(command.uppdragId(), command.consultationId(), party, command.due()));
        }
    }

    @CommandHandler
    void decide(SubmitAnswer command) {
        var round = round(command);
        var recipient = recipient(round, command.party());
        var answers = answers(round, command.answers());
        for (var answer : answers) {
            require(
                    recipient.answers().stream()
                            .noneMatch(earlier -> earlier.standing() == Recipient.Standing.CURRENT
                                    && Objects.equals(earlier.answer().area(), answer.area())),
                    () -> new UppdragRejection.AlreadyAnswered(command.party()));
        }
        uppdrag.apply(new UppdragEvent.AnswerSubmitted(
                command.uppdragId(),
                command.consultationId(),
                command.party(),
                answers,
                command.finality(),
                command.decidedBy(),
                command.ownDnr(),
                command.channel(),
                command.document(),
                command.bindsFrom()));
    }

    @CommandHandler
    void decide(ConfirmAnswer command) {
        var recipient = answered(command, command.party());
        var preliminary = recipient.answers().stream()
                .anyMatch(answer ->
                        answer.standing() == Recipient.Standing.CURRENT && answer.finality() == Finality.PRELIMINARY);
        if (preliminary) {
            uppdrag.apply(new UppdragEvent.AnswerConfirmed(
                    command.uppdragId(), command.consultationId(), command.party(), command.decidedBy()));
        }
    }

    @CommandHandler
    void decide(AmendAnswer command) {
        answered(command, command.party());
        uppdrag.apply(new UppdragEvent.AnswerAmended(
                command.uppdragId(),
                command.consultationId(),
                command.party(),
                answers(round(command), command.answers()),
                command.finality(),
                command.decidedBy(),
                command.channel(),
                command.document(),
                command.reason()));
    }

    @CommandHandler
    void decide(WithdrawAnswer command) {
        var recipient = answered(command, command.party());
        for (var area : command.areas()) {
            require(
                    recipient.answers().stream()
                            .anyMatch(answer -> answer.standing() == Recipient.Standing.CURRENT
                                    && area.equals(answer.answer().area())),
                    () -> new UppdragRejection.AreaNotAsked(
                            uppdrag.state().scope().nameOf(area)));
        }
        uppdrag.apply(new UppdragEvent.AnswerWithdrawn(
                command.uppdragId(),
                command.consultationId(),
                command.party(),
                command.areas(),
                command.channel(),
                command.reason()));
    }

    @CommandHandler
    void decide(RequestMoreTime command) {
        var recipient = recipient(open(command), command.party());
        var requested = new UppdragEvent.MoreTimeRequested(
                command.uppdragId(),
                command.consultationId(),
                command.party(),
                command.until(),
                command.channel(),
                command.reason());
        var waiting = recipient.moreTime().stream()
                .filter(request -> request.outcome() == Deadlines.Outcome.OPEN)
                .anyMatch(request -> request.asked().fact().equals(requested));
        if (!waiting) {
            uppdrag.apply(requested);
        }
    }

    @CommandHandler
    void decide(GrantMoreTime command) {
        requireTimeRequested(recipient(open(command), command.party()));
        uppdrag.apply(new UppdragEvent.MoreTimeGranted(
                command.uppdragId(), command.consultationId(), command.party(), command.until()));
    }

    @CommandHandler
    void decide(RefuseMoreTime command) {
        requireTimeRequested(recipient(open(command), command.party()));
        uppdrag.apply(new UppdragEvent.MoreTimeRefused(
                command.uppdragId(), command.consultationId(), command.party(), command.reason()));
    }

    @CommandHandler
    void decide(Remind command) {
        var recipient = recipient(open(command), command.party());
        require(!recipient.answered(), () -> new UppdragRejection.AlreadyAnswered(command.party()));
        uppdrag.apply(new UppdragEvent.PartyReminded(
                command.uppdragId(), command.consultationId(), command.party(), command.channel()));
    }

    @CommandHandler
    void decide(ConcludeNoAnswer command) {
        var recipient = recipient(round(command), command.party());
        require(!recipient.answered(), () -> new UppdragRejection.AlreadyAnswered(command.party()));
        if (recipient.silence() == null) {
            uppdrag.apply(new UppdragEvent.NoAnswerConcluded(
                    command.uppdragId(), command.consultationId(), command.party(), command.grounds()));
        }
    }

    @CommandHandler
    void decide(RecordTotals command) {
        var area = command.area();
        if (area != null) {
            requireAsked(round(command), area);
        }
        uppdrag.apply(new UppdragEvent.TotalsRecorded(
                command.uppdragId(),
                round(command).id(),
                area,
                command.interested(),
                command.conditional(),
                command.notInterested(),
                command.silent()));
    }

    @CommandHandler
    void decide(CloseConsultation command) {
        if (round(command).closed() == null) {
            uppdrag.apply(new UppdragEvent.ConsultationClosed(
                    command.uppdragId(), command.consultationId(), command.remark()));
        }
    }

    @CommandHandler
    void decide(PublishAnswers command) {
        var round = round(command);
        require(
                round.closed() != null,
                () -> new UppdragRejection.RoundStillOpen(round.asked().fact().title()));
        if (round.published() == null) {
            uppdrag.apply(new UppdragEvent.AnswersPublished(command.uppdragId(), command.consultationId()));
        }
    }

    private void requireAskable(UUID consultation, List<String> areas, List<PointRef> points) {
        uppdrag.requireInForce();
        uppdrag.requirePoints(points);
        areas.forEach(uppdrag::requireIncluded);
        require(uppdrag.state().consultation(consultation).isEmpty(), UppdragRejection.RoundAlreadyKnown::new);
    }

    private static void requireKnown(Party party, Region region) {
        require(
                party.kind() != Party.Kind.MUNICIPALITY || region.knowsMunicipality(party.id()),
                () -> new UppdragRejection.MunicipalityUnknown(party.id()));
    }

    private Consultation round(UppdragCommand.OfConsultation command) {
        return uppdrag.state()
                .consultation(command.consultationId())
                .orElseThrow(
                        () -> new CommandRejected(new UppdragRejection.ConsultationUnknown(command.consultationId())));
    }

    private Consultation open(UppdragCommand.OfConsultation command) {
        var round = round(command);
        require(
                round.closed() == null,
                () -> new UppdragRejection.RoundClosed(round.asked().fact().title()));
        return round;
    }

    private static Recipient recipient(Consultation round, Party party) {
        return round.recipient(party).orElseThrow(() -> new CommandRejected(new UppdragRejection.PartyNotAsked(party)));
    }

    private Recipient answered(UppdragCommand.OfConsultation command, Party party) {
        var recipient = recipient(round(command), party);
        require(recipient.answered(), () -> new UppdragRejection.NoAnswerYet(party));
        return recipient;
    }

    private static void requireTimeRequested(Recipient recipient) {
        require(recipient.awaitsTime(), () -> new UppdragRejection.NoTimeRequested(recipient.party()));
    }

    private void requireAsked(Consultation round, String area) {
        require(
                round.asked().fact().areas().contains(area),
                () -> new UppdragRejection.AreaNotAsked(uppdrag.state().scope().nameOf(area)));
    }

    private List<AreaAnswer> answers(Consultation round, List<StatedAnswer> stated) {
        var kind = round.asked().fact().kind();
        var areas = new HashSet<String>();
        for (var answer : stated) {
            var area = answer.area() == null ? "" : answer.area();
            if (!area.isEmpty()) {
                requireAsked(round, area);
            }
            require(
                    areas.add(area),
                    () -> new UppdragRejection.AreaAnsweredTwice(
                            uppdrag.state().scope().nameOf(area)));
            require(fits(answer.stance(), kind), () -> new UppdragRejection.StanceDoesNotFit(answer.stance(), kind));
        }
        return stated.stream()
                .map(answer -> new AreaAnswer(answer.area(), answer.stance(), answer.comment()))
                .toList();
    }

    private static boolean fits(Stance stance, ConsultationKind kind) {
        var toInterest = switch (stance) {
            case INTERESTED, CONDITIONAL, NOT_INTERESTED -> true;
            case SUPPORTS, SUPPORTS_WITH_REMARKS, OPPOSES, NO_REMARKS, ABSTAINS -> false;
        };
        return switch (kind) {
            case INTEREST -> toInterest;
            case REFERRAL -> !toInterest;
            case DIALOGUE, SURVEY -> true;
        };
    }
}
