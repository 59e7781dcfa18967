package se.uppdrag.query.consultation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.Reach;
import se.uppdrag.kernel.Region;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.time.Due;
import se.uppdrag.kernel.uppdrag.Channel;
import se.uppdrag.kernel.uppdrag.Consultation;
import se.uppdrag.kernel.uppdrag.ConsultationKind;
import se.uppdrag.kernel.uppdrag.Deadlines;
import se.uppdrag.kernel.uppdrag.Finality;
import se.uppdrag.kernel.uppdrag.Recipient;
import se.uppdrag.kernel.uppdrag.Stance;
import se.uppdrag.query.deadline.Lights;
import se.uppdrag.query.list.DueJson;
import se.uppdrag.query.page.Answers;
import se.uppdrag.query.page.FactJson;
import se.uppdrag.query.page.NotThere;
import se.uppdrag.query.page.PartyJson;
import se.uppdrag.query.state.UppdragDocuments;

/** {@code GET /api/v1/consultations/{id}}; its ETag is the version of the uppdrag that it is part of. */
@RestController
final class ConsultationResource {

    /** What a source does not state is left out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ConsultationJson(
            UUID id,
            UUID uppdragId,
            long version,
            ConsultationKind kind,
            String title,
            @Nullable String premise,
            List<String> plans,
            List<AreaJson> areas,
            @Nullable DueJson deadline,
            List<PointRef> points,
            FactJson fact,
            RoundStatistics statistics,
            List<RecipientJson> recipients,
            List<TotalsJson> totals,
            List<ClarificationJson> clarifications,
            List<NoticeJson> notices,
            @Nullable FactJson closed,
            @Nullable FactJson published) {}

    record AreaJson(String key, String name) {}

    /** {@code answers}: every one that was given, those that no longer hold included. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RecipientJson(
            PartyJson party,
            @Nullable DueJson deadline,
            List<AnswerJson> answers,
            List<MoreTimeJson> moreTime,
            List<FactJson> reminders,
            @Nullable FactJson silent) {}

    /** {@code area} absent: the whole. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AnswerJson(
            @Nullable String area,
            Stance stance,
            @Nullable String comment,
            Finality finality,
            Recipient.Standing standing,
            boolean late,
            boolean breach,
            @Nullable String decidedBy,
            @Nullable String ownDnr,
            Channel channel,
            @Nullable String document,
            @Nullable Dating bindsFrom,
            @Nullable String reason,
            FactJson fact,
            @Nullable FactJson confirmed,
            @Nullable FactJson ended) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MoreTimeJson(
            DueJson requested,
            Deadlines.Outcome outcome,
            @Nullable DueJson granted,
            @Nullable String reason,
            FactJson fact) {}

    /** Counts without names. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TotalsJson(
            @Nullable String area, int interested, int conditional, int notInterested, int silent, FactJson fact) {}

    /** {@code answers} empty: it waits. */
    record ClarificationJson(
            UUID id, PartyJson party, String question, Channel channel, FactJson fact, List<ClarifiedJson> answers) {}

    record ClarifiedJson(String answer, boolean toAll, FactJson fact) {}

    /** Who was told how it went, and how. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NoticeJson(
            List<PartyJson> parties,
            String outcome,
            Channel channel,
            @Nullable String document,
            FactJson fact) {}

    private final UppdragDocuments documents;
    private final Lights lights;
    private final Region region;

    ConsultationResource(UppdragDocuments documents, Lights lights, Region region) {
        this.documents = documents;
        this.lights = lights;
        this.region = region;
    }

    @GetMapping("/api/v1/consultations/{id}")
    ResponseEntity<ConsultationJson> one(Reach reach, @PathVariable String id, @RequestParam @Nullable Long after) {
        var round = NotThere.unlessId(id);
        documents.lags(after);
        var document = documents.withConsultation(reach, round).orElseThrow(NotThere::new);
        var consultation = document.state().consultation(round).orElseThrow(NotThere::new);
        var asked = consultation.asked();
        var closed = consultation.closed();
        var published = consultation.published();
        var scope = document.state().scope();
        return Answers.versioned(
                document.version(),
                new ConsultationJson(
                        round,
                        document.state().id(),
                        document.version(),
                        asked.fact().kind(),
                        asked.fact().title(),
                        asked.fact().premise(),
                        asked.fact().plans(),
                        asked.fact().areas().stream()
                                .map(area -> new AreaJson(area, scope.nameOf(area)))
                                .toList(),
                        due(asked.fact().due()),
                        asked.fact().points(),
                        FactJson.of(asked.trace()),
                        RoundStatistics.of(consultation, lights.today()),
                        consultation.recipients().stream()
                                .map(recipient -> recipient(consultation, recipient))
                                .toList(),
                        consultation.totals().stream()
                                .map(told -> new TotalsJson(
                                        told.fact().area(),
                                        told.fact().interested(),
                                        told.fact().conditional(),
                                        told.fact().notInterested(),
                                        told.fact().silent(),
                                        FactJson.of(told.trace())))
                                .toList(),
                        consultation.clarifications().stream()
                                .map(this::clarification)
                                .toList(),
                        consultation.notices().stream()
                                .map(told -> new NoticeJson(
                                        PartyJson.of(told.fact().parties(), region),
                                        told.fact().outcome(),
                                        told.fact().channel(),
                                        told.fact().document(),
                                        FactJson.of(told.trace())))
                                .toList(),
                        closed == null ? null : FactJson.of(closed.trace()),
                        published == null ? null : FactJson.of(published.trace())));
    }

    private ClarificationJson clarification(Consultation.Clarification one) {
        var asked = one.asked();
        return new ClarificationJson(
                one.id(),
                PartyJson.of(one.party(), region),
                asked.fact().question(),
                asked.fact().channel(),
                FactJson.of(asked.trace()),
                one.answers().stream()
                        .map(told -> new ClarifiedJson(
                                told.fact().answer(), told.fact().toAll(), FactJson.of(told.trace())))
                        .toList());
    }

    private RecipientJson recipient(Consultation round, Recipient recipient) {
        var silence = recipient.silence();
        return new RecipientJson(
                PartyJson.of(recipient.party(), region),
                due(round.dueOf(recipient)),
                recipient.answers().stream().map(ConsultationResource::answer).toList(),
                recipient.moreTime().stream()
                        .map(request -> new MoreTimeJson(
                                DueJson.of(request.asked().fact().until()),
                                request.outcome(),
                                due(request.granted()),
                                request.reason(),
                                FactJson.of(request.asked().trace())))
                        .toList(),
                recipient.reminders().stream()
                        .map(told -> FactJson.of(told.trace()))
                        .toList(),
                silence == null ? null : FactJson.of(silence.trace()));
    }

    private static AnswerJson answer(Recipient.Answer answer) {
        return new AnswerJson(
                answer.answer().area(),
                answer.answer().stance(),
                answer.answer().comment(),
                answer.finality(),
                answer.standing(),
                answer.late(),
                answer.breach(),
                answer.decidedBy(),
                answer.ownDnr(),
                answer.channel(),
                answer.document(),
                answer.bindsFrom(),
                answer.reason(),
                FactJson.of(answer.trace()),
                FactJson.ofNullable(answer.confirmed()),
                FactJson.ofNullable(answer.ended()));
    }

    private static @Nullable DueJson due(@Nullable Due due) {
        return due == null ? null : DueJson.of(due);
    }
}
