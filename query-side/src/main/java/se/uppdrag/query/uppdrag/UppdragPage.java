package se.uppdrag.query.uppdrag;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.Reach;
import se.uppdrag.kernel.Trace;
import se.uppdrag.query.body.BodyChanges;
import se.uppdrag.query.consultation.Round;
import se.uppdrag.query.deadline.Lights;
import se.uppdrag.query.list.Light;
import se.uppdrag.query.page.FactLinks;
import se.uppdrag.query.page.FactRow;
import se.uppdrag.query.page.Said;
import se.uppdrag.query.page.Words;
import se.uppdrag.query.state.UppdragDocument;

/** The uppdrag's page, section by section, in one reader's words. */
record UppdragPage(
        UUID id,
        String title,
        Light light,
        String status,
        @Nullable Said done,
        @Nullable Said ended,
        List<String> unanswered,
        @Nullable String phase,
        @Nullable String phaseState,
        List<FactRow> summary,
        MandateSection mandate,
        ScopeSection scope,
        PhaseSection phases,
        GateSection gates,
        List<Round> rounds,
        DeadlineSection deadlines,
        StandingSection standing,
        ReportSection reports) {

    /** @param sentences what the events of the stream say, by their ids */
    static UppdragPage of(
            Reach reach,
            UppdragDocument document,
            List<String> caseNumbers,
            List<UppdragDocument> sharing,
            BodyChanges bodies,
            Lights lights,
            Words words,
            Map<UUID, String> sentences,
            GateForms waysOn) {
        var state = document.state();
        Function<UUID, String> fact = event -> FactLinks.of("/uppdrag/" + document.id(), event);
        var current = state.phases().current();
        var done = state.closing().done();
        var ended = state.closing().ended();
        return new UppdragPage(
                state.id(),
                state.mandate().title(),
                document.outline().light(lights),
                words.label(document.outline().lifecycle().status()),
                done == null ? null : told(done.trace(), words, fact, sentences),
                ended == null ? null : told(ended.trace(), words, fact, sentences),
                state.unanswered().stream().map(PointRef::number).distinct().toList(),
                current.map(stage -> stage.phase().name()).orElse(null),
                current.map(stage -> PhaseSection.stateOf(stage, state)).orElse(null),
                new Summary(document, caseNumbers, bodies, lights, words, fact).rows(reach),
                MandateSection.of(state, words, fact),
                ScopeSection.of(state.scope(), words, fact),
                PhaseSection.of(state, words, fact),
                GateSection.of(state, words, fact, sentences, waysOn),
                state.consultations().stream()
                        .map(round -> Round.of(round, state.scope(), words, lights.today(), fact))
                        .toList(),
                DeadlineSection.of(document, lights, words, fact, sentences),
                StandingSection.of(state, words, fact, sentences),
                ReportSection.of(state, sharing, words, fact));
    }

    private static Said told(Trace trace, Words words, Function<UUID, String> fact, Map<UUID, String> sentences) {
        return MandateSection.said(sentences.getOrDefault(trace.event(), ""), trace, words, fact);
    }
}
