package se.uppdrag.query.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Trace;
import se.uppdrag.kernel.uppdrag.Consultation;
import se.uppdrag.kernel.uppdrag.UppdragState;
import se.uppdrag.query.page.ActionLink;
import se.uppdrag.query.page.FactLinks;
import se.uppdrag.query.page.FactRow;
import se.uppdrag.query.page.Said;
import se.uppdrag.query.page.Words;

/** The page of one round. */
record ConsultationPage(
        UUID id,
        UUID uppdragId,
        String uppdragTitle,
        String title,
        String kind,
        boolean open,
        boolean example,
        @Nullable String premise,
        List<String> plans,
        List<String> areas,
        List<FactRow> summary,
        RoundStatistics figures,
        Matrix matrix,
        List<AnswerHistory> parties,
        List<ClarificationRow> clarifications,
        List<Said> notices,
        @Nullable String untold,
        List<Said> totals,
        @Nullable Said closed) {

    /** {@code answers}: none as long as it waits. */
    record ClarificationRow(String party, Said question, List<Said> answers, List<ActionLink> forms) {}

    static ConsultationPage of(UppdragState state, Consultation round, Words words, LocalDate today, PartyForms forms) {
        Function<UUID, String> fact = event -> FactLinks.of("/uppdrag/" + state.id(), event);
        var asked = round.asked().fact();
        var scope = state.scope();
        var closed = round.closed();
        return new ConsultationPage(
                round.id(),
                state.id(),
                state.mandate().title(),
                asked.title(),
                words.label(asked.kind()),
                closed == null,
                round.asked().trace().example(),
                asked.premise(),
                asked.plans(),
                asked.areas().stream().map(scope::nameOf).toList(),
                summary(state, round, words, fact),
                RoundStatistics.of(round, today),
                Matrix.of(round, scope, words, fact),
                round.recipients().stream()
                        .map(recipient -> AnswerHistory.of(round, recipient, scope, words, fact, forms))
                        .toList(),
                round.clarifications().stream()
                        .map(one -> clarification(one, words, fact, forms))
                        .toList(),
                round.notices().stream()
                        .map(told -> said(
                                words.text(
                                        "consultation.notice",
                                        told.fact().parties().stream()
                                                .map(words::party)
                                                .collect(Collectors.joining(", ")),
                                        words.label(told.fact().channel()),
                                        told.fact().outcome()),
                                told.trace(),
                                words,
                                fact))
                        .toList(),
                closed == null ? null : words.parties(round.untold()),
                round.totals().stream()
                        .map(told -> {
                            var totals = told.fact();
                            var area = totals.area();
                            return new Said(
                                    words.text(
                                            "consultation.totals.row",
                                            area == null ? words.text("round.whole") : scope.nameOf(area),
                                            totals.interested(),
                                            totals.conditional(),
                                            totals.notInterested(),
                                            totals.silent()),
                                    words.dating(told.trace().happened()),
                                    fact.apply(told.trace().event()),
                                    told.trace().example());
                        })
                        .toList(),
                closed == null
                        ? null
                        : new Said(
                                words.text("consultation.closed"),
                                words.dating(closed.trace().happened()),
                                fact.apply(closed.trace().event()),
                                closed.trace().example()));
    }

    private static ClarificationRow clarification(
            Consultation.Clarification one, Words words, Function<UUID, String> fact, PartyForms forms) {
        return new ClarificationRow(
                words.party(one.party()),
                said(one.asked().fact().question(), one.asked().trace(), words, fact),
                one.answers().stream()
                        .map(told -> said(
                                told.fact().toAll()
                                        ? words.text(
                                                "consultation.clarification.to-all",
                                                told.fact().answer())
                                        : told.fact().answer(),
                                told.trace(),
                                words,
                                fact))
                        .toList(),
                forms.of(one));
    }

    private static Said said(String text, Trace trace, Words words, Function<UUID, String> fact) {
        return new Said(text, words.dating(trace.happened()), fact.apply(trace.event()), trace.example());
    }

    private static List<FactRow> summary(
            UppdragState state, Consultation round, Words words, Function<UUID, String> fact) {
        var asked = round.asked();
        var published = round.published();
        return List.of(
                new FactRow(words.text("case.uppdrag"), state.mandate().title(), "/uppdrag/" + state.id(), false),
                new FactRow(
                        words.text("consultation.asked"),
                        words.dating(asked.trace().happened()),
                        fact.apply(asked.trace().event()),
                        asked.trace().example()),
                new FactRow(
                        words.text("consultation.due"),
                        words.due(asked.fact().due()),
                        null,
                        asked.trace().example()),
                FactRow.of(
                        words.text("consultation.points"),
                        words.points(asked.fact().points())),
                published == null
                        ? FactRow.of(words.text("consultation.published"), words.text("consultation.not-published"))
                        : new FactRow(
                                words.text("consultation.published"),
                                words.dating(published.trace().happened()),
                                fact.apply(published.trace().event()),
                                published.trace().example()));
    }
}
