package se.uppdrag.query.search;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Region;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.uppdrag.Mandate;
import se.uppdrag.kernel.uppdrag.Phases;
import se.uppdrag.kernel.uppdrag.Report;
import se.uppdrag.kernel.uppdrag.Scope;
import se.uppdrag.kernel.uppdrag.ServedPoint;
import se.uppdrag.kernel.uppdrag.UppdragState;
import se.uppdrag.query.state.UppdragDocument;

/** What is looked for in an uppdrag: itself, its rounds and their answers, its reports. */
final class UppdragTexts {

    private UppdragTexts() {}

    static List<Searchable> of(UppdragDocument document, Region region) {
        var state = document.state();
        return Stream.of(
                        Stream.of(uppdrag(state, region)),
                        state.consultations().stream()
                                .flatMap(round -> RoundTexts.of(round, state.caseFileId(), state.scope(), region)),
                        state.reports().stream().flatMap(report -> report(report, state, region)))
                .flatMap(texts -> texts)
                .toList();
    }

    private static Searchable uppdrag(UppdragState state, Region region) {
        var mandate = state.mandate();
        var assigned = mandate.assigned();
        var parts = Stream.<Stream<? extends @Nullable String>>of(
                        mandate.points().stream()
                                .map(Mandate.MandatePoint::point)
                                .flatMap(UppdragTexts::point),
                        Stream.of(mandate.givers(), mandate.holders(), mandate.performers())
                                .flatMap(List::stream)
                                .filter(Party::stated)
                                .map(region::nameOf),
                        mandate.tasks().stream().map(task -> task.added().fact().text()),
                        mandate.interpretations().stream()
                                .map(Told::fact)
                                .flatMap(reading -> Stream.of(reading.question(), reading.reading())),
                        state.scope().areas().stream().flatMap(UppdragTexts::area),
                        phases(state.phases()),
                        state.deadlines().deliverables().stream()
                                .map(deliverable -> deliverable.set().fact().name()),
                        state.orders().duties().stream()
                                .map(duty -> duty.current().fact().text()),
                        state.orders().constraints().stream()
                                .map(constraint -> constraint.set().fact().text()),
                        state.findings().observations().stream()
                                .map(told -> told.fact().text()),
                        state.findings().explanations().stream()
                                .map(told -> told.fact().explanation()),
                        state.closing().answers().stream()
                                .map(told -> told.fact().comment()))
                .flatMap(texts -> texts);
        return new Searchable(
                Kind.UPPDRAG,
                state.caseFileId(),
                "/uppdrag/" + state.id(),
                "/api/v1/uppdrag/" + state.id(),
                mandate.title(),
                Searchable.parts(parts),
                assigned != null && assigned.trace().example(),
                Searchable.NOBODY_ELSE);
    }

    private static Stream<String> point(ServedPoint point) {
        return Searchable.point(point.text(), point.task(), point.purpose(), point.condition());
    }

    private static Stream<@Nullable String> area(Scope.Area area) {
        var exclusion = area.exclusion();
        var limit = area.limit();
        return Stream.of(
                area.name(),
                area.quotation(),
                exclusion == null ? null : exclusion.fact().reason(),
                exclusion == null ? null : exclusion.fact().exceptionName(),
                limit == null ? null : limit.fact().reason(),
                limit == null ? null : limit.fact().limitName());
    }

    private static Stream<@Nullable String> phases(Phases phases) {
        return Stream.<Stream<? extends @Nullable String>>of(
                        phases.stages().stream().map(stage -> stage.phase().name()),
                        phases.assessments().stream().map(told -> told.fact().grounds()),
                        phases.dialogues().stream().map(told -> told.fact().agreed()),
                        phases.escalations().stream().map(told -> told.fact().grounds()),
                        phases.effects().stream().map(told -> told.fact().effect()),
                        phases.statuses().stream()
                                .map(Told::fact)
                                .flatMap(status -> Stream.of(status.status(), status.comment())))
                .flatMap(texts -> texts);
    }

    /** Each chapter that is written here is found by itself. */
    private static Stream<Searchable> report(Report report, UppdragState state, Region region) {
        var e = report.registered().fact();
        var draft = report.draft();
        var method = draft.method();
        var oral = report.oral();
        var whole = Stream.<Stream<? extends @Nullable String>>of(
                        Stream.of(e.author()).filter(Party::stated).map(region::nameOf),
                        Stream.ofNullable(oral).map(told -> told.fact().said()),
                        report.recommendations().stream()
                                .map(made -> made.made().fact().text()),
                        report.considerations().stream().map(told -> told.fact().instruction()),
                        Stream.ofNullable(method)
                                .map(Told::fact)
                                .flatMap(told -> Stream.of(told.method(), told.perspective(), told.comparability())),
                        draft.sources().stream()
                                .map(Told::fact)
                                .flatMap(source -> Stream.of(source.title(), source.usedFor())))
                .flatMap(texts -> texts);
        var page = "/uppdrag/" + state.id();
        var own = draft.drafted() == null ? page + "#rapporter" : page + "/rapporter/" + report.id();
        var api = "/api/v1/uppdrag/" + state.id() + "/reports/" + report.id();
        var chapters = draft.chapters().stream()
                .flatMap(chapter -> draft.text(chapter.key()).stream()
                        .map(text -> new Searchable(
                                Kind.REPORT,
                                state.caseFileId(),
                                own,
                                api,
                                e.title() + ": " + chapter.name(),
                                text,
                                report.registered().trace().example(),
                                Searchable.NOBODY_ELSE)));
        return Stream.concat(
                Stream.of(new Searchable(
                        Kind.REPORT,
                        state.caseFileId(),
                        own,
                        api,
                        e.title(),
                        Searchable.parts(whole),
                        report.registered().trace().example(),
                        Searchable.NOBODY_ELSE)),
                chapters);
    }
}
