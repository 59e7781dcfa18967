package se.uppdrag.query.search;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.casefile.Decision;
import se.uppdrag.kernel.casefile.Point;
import se.uppdrag.query.state.CaseDocument;

/** What is looked for in a case file: how it came about, what was proposed and decided, and its public documents. */
final class CaseTexts {

    private CaseTexts() {}

    static List<Searchable> of(CaseDocument document) {
        var state = document.state();
        var id = document.caseFileId();
        var opened = state.opened();
        var texts = Stream.<Stream<? extends @Nullable String>>of(
                        Stream.of(opened == null ? null : opened.fact().summary()),
                        state.decisions().stream().flatMap(CaseTexts::decision),
                        state.proposals().stream()
                                .flatMap(told -> told.fact().points().stream())
                                .flatMap(CaseTexts::point),
                        state.steps().stream()
                                .map(Told::fact)
                                .flatMap(step -> Stream.concat(
                                        Stream.of(step.asked(), step.quotation()), step.areas().stream())),
                        state.preparatoryWork().stream()
                                .map(Told::fact)
                                .flatMap(work -> Stream.of(work.work(), work.performedBy())),
                        state.documents().stream()
                                .map(Told::fact)
                                .flatMap(entry -> Stream.of(entry.publicText(), entry.designation())),
                        state.links().stream().map(Told::fact).flatMap(link -> Stream.of(link.other(), link.note())))
                .flatMap(parts -> parts);
        return List.of(new Searchable(
                Kind.CASE_FILE,
                id,
                "/arenden/" + id,
                "/api/v1/case-files/" + id,
                state.title(),
                Searchable.parts(texts),
                opened != null && opened.trace().example(),
                Searchable.NOBODY_ELSE));
    }

    private static Stream<? extends @Nullable String> decision(Decision decision) {
        return Stream.<Stream<? extends @Nullable String>>of(
                        Stream.of(decision.fact().paragraph()),
                        decision.points().stream().flatMap(decided -> point(decided.point())),
                        decision.fact().reservations().stream())
                .flatMap(parts -> parts);
    }

    private static Stream<String> point(Point point) {
        return Stream.concat(
                Searchable.point(point.text(), point.task(), point.purpose(), point.condition()),
                point.premises().stream());
    }
}
