package se.uppdrag.query.overview;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.casefile.CaseFileEvent;
import se.uppdrag.kernel.uppdrag.UppdragEvent;
import se.uppdrag.query.deadline.Outline;
import se.uppdrag.query.readmodel.ViewDocument;

/**
 * One uppdrag as the overview shows it.
 *
 * @param areas names, for the search
 * @param asked everybody who was asked in some round
 * @param example the uppdrag itself is made up
 * @param changed when the last event was recorded
 */
record Overview(
        String id,
        long position,
        UUID caseFileId,
        Outline outline,
        Steps phases,
        Reporting reporting,
        Balance balance,
        List<String> areas,
        List<Party> asked,
        boolean example,
        Instant changed)
        implements ViewDocument<Overview> {

    static Overview of(Recorded<?> recorded, UppdragEvent.UppdragAssigned e, Outline outline) {
        return new Overview(
                e.uppdragId().toString(),
                recorded.position(),
                e.caseFileId(),
                outline,
                Steps.none(),
                Reporting.none(),
                Balance.of(recorded),
                List.of(),
                List.of(),
                recorded.fact().example(),
                recorded.recordedAt());
    }

    Overview after(Recorded<?> recorded, CaseFileEvent.CaseNumberAdded e) {
        return with(outline.after(e), phases, reporting, balance, areas, asked, later(recorded));
    }

    Overview after(Recorded<?> recorded, UppdragEvent event) {
        return with(
                outline.after(recorded, event),
                event instanceof UppdragEvent.OfPhases e ? phases.after(recorded, e) : phases,
                reporting(recorded, event),
                balance.after(recorded, event),
                event instanceof UppdragEvent.OfScope e ? together(areas, named(e)) : areas,
                event instanceof UppdragEvent.OfConsultation e ? together(asked, asked(e)) : asked,
                later(recorded));
    }

    /** Points that bind, or may come to, and have no answer. */
    List<PointRef> unanswered() {
        return outline.lifecycle().points().stream()
                .filter(point -> !balance.answered().contains(point))
                .toList();
    }

    private Reporting reporting(Recorded<?> recorded, UppdragEvent event) {
        var example = recorded.fact().example();
        return switch (event) {
            case UppdragEvent.OfReport e -> reporting.after(recorded, e);
            case UppdragEvent.DueMeetingMoved e ->
                e.reports().isEmpty() ? reporting : reporting.following(e.meeting(), e.meeting(), example);
            case UppdragEvent.DueMeetingCancelled e ->
                e.reports().isEmpty() ? reporting : reporting.following(e.meeting(), e.instead(), example);
            default -> reporting;
        };
    }

    private static List<String> named(UppdragEvent.OfScope event) {
        return switch (event) {
            case UppdragEvent.ScopeAreaDefined e -> List.of(e.name());
            case UppdragEvent.ScopeWidened e -> List.of(e.name());
            case UppdragEvent.AreaExcluded e -> List.of(e.name());
            case UppdragEvent.AreaLimited e -> List.of(e.name());
            case UppdragEvent.ScopeNarrowed e -> List.of();
            case UppdragEvent.AreaIncludedAgain e -> List.of();
        };
    }

    private static List<Party> asked(UppdragEvent.OfConsultation event) {
        return switch (event) {
            case UppdragEvent.Asked e -> e.recipients();
            case UppdragEvent.PartyAdded e -> List.of(e.party());
            case UppdragEvent.AnswerSubmitted e -> List.of();
            case UppdragEvent.AnswerConfirmed e -> List.of();
            case UppdragEvent.AnswerAmended e -> List.of();
            case UppdragEvent.AnswerWithdrawn e -> List.of();
            case UppdragEvent.MoreTimeRequested e -> List.of();
            case UppdragEvent.MoreTimeGranted e -> List.of();
            case UppdragEvent.MoreTimeRefused e -> List.of();
            case UppdragEvent.PartyReminded e -> List.of();
            case UppdragEvent.ClarificationAsked e -> List.of();
            case UppdragEvent.ClarificationAnswered e -> List.of();
            case UppdragEvent.OutcomeNotified e -> List.of();
            case UppdragEvent.NoAnswerConcluded e -> List.of();
            case UppdragEvent.TotalsRecorded e -> List.of();
            case UppdragEvent.ConsultationClosed e -> List.of();
            case UppdragEvent.AnswersPublished e -> List.of();
        };
    }

    private static <T> List<T> together(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }

    private Instant later(Recorded<?> recorded) {
        return recorded.recordedAt().isAfter(changed) ? recorded.recordedAt() : changed;
    }

    private Overview with(
            Outline outline,
            Steps phases,
            Reporting reporting,
            Balance balance,
            List<String> areas,
            List<Party> asked,
            Instant changed) {
        return new Overview(
                id, position, caseFileId, outline, phases, reporting, balance, areas, asked, example, changed);
    }

    @Override
    public Overview at(long position) {
        return new Overview(
                id, position, caseFileId, outline, phases, reporting, balance, areas, asked, example, changed);
    }
}
