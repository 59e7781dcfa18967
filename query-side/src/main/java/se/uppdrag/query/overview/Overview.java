package se.uppdrag.query.overview;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.casefile.CaseFileEvent;
import se.uppdrag.kernel.uppdrag.UppdragEvent;
import se.uppdrag.query.deadline.Lifecycle;
import se.uppdrag.query.deadline.Parties;
import se.uppdrag.query.deadline.Promises;
import se.uppdrag.query.readmodel.ViewDocument;

/**
 * One uppdrag as the overview shows it.
 *
 * @param caseNumbers as written
 * @param areas names, for the search
 * @param asked everybody who was asked in some round
 * @param example the uppdrag itself is made up
 * @param changed when the last event was recorded
 */
record Overview(
        String id,
        long position,
        UUID caseFileId,
        List<String> caseNumbers,
        String title,
        Parties parties,
        Lifecycle lifecycle,
        Steps phases,
        Promises promises,
        Reporting reporting,
        List<String> areas,
        List<Party> asked,
        boolean example,
        Instant changed)
        implements ViewDocument<Overview> {

    static Overview of(Recorded<?> recorded, UppdragEvent.UppdragAssigned e, List<String> caseNumbers) {
        return new Overview(
                e.uppdragId().toString(),
                recorded.position(),
                e.caseFileId(),
                caseNumbers,
                e.title(),
                new Parties(e.givers(), e.holders(), e.performers()),
                Lifecycle.of(e.points()),
                Steps.none(),
                Promises.none(),
                Reporting.none(),
                List.of(),
                List.of(),
                recorded.fact().example(),
                recorded.recordedAt());
    }

    Overview after(Recorded<?> recorded, CaseFileEvent.CaseNumberAdded e) {
        return numbered(with(caseNumbers, e.dnr())).changedAt(recorded);
    }

    Overview after(Recorded<?> recorded, UppdragEvent event) {
        var after = switch (event) {
            case UppdragEvent.OfMandate e -> mandated(e);
            case UppdragEvent.OfScope e -> scoped(e);
            case UppdragEvent.OfPhases e -> phased(phases.after(recorded, e));
            case UppdragEvent.OfDeadlines e -> promising(promises.after(recorded, e));
            case UppdragEvent.OfConsultation e -> consulted(e);
            case UppdragEvent.OfReport e ->
                promising(promises.after(recorded, e)).reported(Reporting.after(recorded, e));
            case UppdragEvent.OfClosing e -> living(lifecycle.after(recorded, e));
        };
        return after.changedAt(recorded);
    }

    private Overview mandated(UppdragEvent.OfMandate event) {
        return switch (event) {
            case UppdragEvent.UppdragRenamed e -> titled(e.title());
            case UppdragEvent.PointCameIntoForce e -> living(lifecycle.after(e));
            case UppdragEvent.PointLapsed e -> living(lifecycle.after(e));
            case UppdragEvent.GiverAdded e -> of(parties.after(e));
            case UppdragEvent.GiverLeft e -> of(parties.after(e));
            case UppdragEvent.HandedOver e -> of(parties.after(e));
            case UppdragEvent.PerformerEngaged e -> of(parties.after(e));
            case UppdragEvent.UppdragAssigned e -> this;
            case UppdragEvent.PointReworded e -> this;
            case UppdragEvent.MandateInterpreted e -> this;
            case UppdragEvent.TaskAdded e -> this;
            case UppdragEvent.TaskDeclined e -> this;
        };
    }

    private Overview scoped(UppdragEvent.OfScope event) {
        return switch (event) {
            case UppdragEvent.ScopeAreaDefined e -> about(e.name());
            case UppdragEvent.ScopeWidened e -> about(e.name());
            case UppdragEvent.AreaExcluded e -> about(e.name());
            case UppdragEvent.AreaLimited e -> about(e.name());
            case UppdragEvent.ScopeNarrowed e -> this;
            case UppdragEvent.AreaIncludedAgain e -> this;
        };
    }

    private Overview consulted(UppdragEvent.OfConsultation event) {
        return switch (event) {
            case UppdragEvent.MunicipalitiesContacted e -> asking(e.recipients());
            case UppdragEvent.PartyAdded e -> asking(List.of(e.party()));
            case UppdragEvent.AnswerSubmitted e -> this;
            case UppdragEvent.AnswerConfirmed e -> this;
            case UppdragEvent.AnswerAmended e -> this;
            case UppdragEvent.AnswerWithdrawn e -> this;
            case UppdragEvent.MoreTimeRequested e -> this;
            case UppdragEvent.MoreTimeGranted e -> this;
            case UppdragEvent.MoreTimeRefused e -> this;
            case UppdragEvent.PartyReminded e -> this;
            case UppdragEvent.NoAnswerConcluded e -> this;
            case UppdragEvent.TotalsRecorded e -> this;
            case UppdragEvent.ConsultationClosed e -> this;
            case UppdragEvent.AnswersPublished e -> this;
        };
    }

    private static List<String> with(List<String> texts, String one) {
        return Stream.concat(texts.stream(), Stream.of(one)).distinct().toList();
    }

    private Overview about(String area) {
        return new Overview(
                id,
                position,
                caseFileId,
                caseNumbers,
                title,
                parties,
                lifecycle,
                phases,
                promises,
                reporting,
                with(areas, area),
                asked,
                example,
                changed);
    }

    private Overview asking(List<Party> more) {
        var all = Stream.concat(asked.stream(), more.stream()).distinct().toList();
        return new Overview(
                id,
                position,
                caseFileId,
                caseNumbers,
                title,
                parties,
                lifecycle,
                phases,
                promises,
                reporting,
                areas,
                all,
                example,
                changed);
    }

    private Overview numbered(List<String> caseNumbers) {
        return new Overview(
                id,
                position,
                caseFileId,
                caseNumbers,
                title,
                parties,
                lifecycle,
                phases,
                promises,
                reporting,
                areas,
                asked,
                example,
                changed);
    }

    private Overview titled(String title) {
        return new Overview(
                id,
                position,
                caseFileId,
                caseNumbers,
                title,
                parties,
                lifecycle,
                phases,
                promises,
                reporting,
                areas,
                asked,
                example,
                changed);
    }

    private Overview of(Parties parties) {
        return new Overview(
                id,
                position,
                caseFileId,
                caseNumbers,
                title,
                parties,
                lifecycle,
                phases,
                promises,
                reporting,
                areas,
                asked,
                example,
                changed);
    }

    private Overview living(Lifecycle lifecycle) {
        return new Overview(
                id,
                position,
                caseFileId,
                caseNumbers,
                title,
                parties,
                lifecycle,
                phases,
                promises,
                reporting,
                areas,
                asked,
                example,
                changed);
    }

    private Overview phased(Steps phases) {
        return new Overview(
                id,
                position,
                caseFileId,
                caseNumbers,
                title,
                parties,
                lifecycle,
                phases,
                promises,
                reporting,
                areas,
                asked,
                example,
                changed);
    }

    private Overview promising(Promises promises) {
        return new Overview(
                id,
                position,
                caseFileId,
                caseNumbers,
                title,
                parties,
                lifecycle,
                phases,
                promises,
                reporting,
                areas,
                asked,
                example,
                changed);
    }

    private Overview reported(Reporting reporting) {
        return new Overview(
                id,
                position,
                caseFileId,
                caseNumbers,
                title,
                parties,
                lifecycle,
                phases,
                promises,
                reporting,
                areas,
                asked,
                example,
                changed);
    }

    private Overview changedAt(Recorded<?> recorded) {
        var latest = recorded.recordedAt().isAfter(changed) ? recorded.recordedAt() : changed;
        return new Overview(
                id,
                position,
                caseFileId,
                caseNumbers,
                title,
                parties,
                lifecycle,
                phases,
                promises,
                reporting,
                areas,
                asked,
                example,
                latest);
    }

    @Override
    public Overview at(long position) {
        return new Overview(
                id,
                position,
                caseFileId,
                caseNumbers,
                title,
                parties,
                lifecycle,
                phases,
                promises,
                reporting,
                areas,
                asked,
                example,
                changed);
    }
}
