package se.uppdrag.command.form;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.command.Choice;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.Region;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.uppdrag.Consultation;
import se.uppdrag.kernel.uppdrag.Findings;
import se.uppdrag.kernel.uppdrag.Recipient;
import se.uppdrag.kernel.uppdrag.Report;
import se.uppdrag.kernel.uppdrag.ResultKind;
import se.uppdrag.kernel.uppdrag.Scope;
import se.uppdrag.kernel.uppdrag.UppdragState;

/**
 * What an uppdrag offers.
 *
 * @param chosen id of the one consultation or report that the form is about, once it is chosen
 */
record UppdragChoices(
        UppdragState state,
        Supplier<Choices> ofCase,
        Supplier<List<Offered>> meetings,
        Region region,
        ChoiceWords words,
        @Nullable String chosen)
        implements Choices {

    private static final List<String> PARTS = List.of("consultationId", "reportId");

    UppdragChoices(
            UppdragState state,
            Supplier<Choices> ofCase,
            Supplier<List<Offered>> meetings,
            Region region,
            ChoiceWords words) {
        this(state, ofCase, meetings, region, words, null);
    }

    @Override
    public Choices given(Entered entered) {
        var part = PARTS.stream()
                .map(entered::text)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new UppdragChoices(state, ofCase, meetings, region, words, part);
    }

    @Override
    public List<Offered> of(Choice.Of kind, boolean several) {
        return switch (kind) {
            case AREA -> areas(state.scope(), several);
            case PHASE ->
                state.phases().stages().stream()
                        .map(stage ->
                                new Offered(stage.phase().key(), stage.phase().name()))
                        .toList();
            case DELIVERABLE ->
                state.deadlines().deliverables().stream()
                        .map(deliverable -> new Offered(
                                deliverable.key(), deliverable.set().fact().name()))
                        .toList();
            case TASK ->
                state.mandate().tasks().stream()
                        .map(task -> new Offered(
                                task.key(), words.shortened(task.added().fact().text())))
                        .toList();
            case DUTY ->
                state.orders().unended().stream()
                        .map(duty -> new Offered(
                                duty.key(),
                                words.shortened(duty.current().fact().text())))
                        .toList();
            case CONSTRAINT ->
                state.orders().constraints().stream()
                        .filter(constraint -> constraint.ended() == null)
                        .map(constraint -> new Offered(
                                constraint.key(),
                                words.shortened(constraint.set().fact().text())))
                        .toList();
            case CONSULTATION ->
                state.consultations().reversed().stream()
                        .map(round -> new Offered(
                                round.id().toString(), round.asked().fact().title()))
                        .toList();
            case CLARIFICATION ->
                rounds(state)
                        .flatMap(asked -> asked.clarifications().stream())
                        .map(one -> new Offered(
                                one.id().toString(),
                                words.shortened(one.asked().fact().question())))
                        .toList();
            case REPORT -> reports(state.reports());
            case DRAFT -> reports(drafts(state));
            case CHAPTER ->
                drafts(state).stream()
                        .filter(report ->
                                chosen == null || report.id().toString().equals(chosen))
                        .flatMap(report -> report.draft().chapters().stream())
                        .map(chapter -> new Offered(chapter.key(), chapter.name()))
                        .toList();
            case RECOMMENDATION ->
                state.reports().stream()
                        .filter(report ->
                                chosen == null || report.id().toString().equals(chosen))
                        .flatMap(report -> report.recommendations().stream())
                        .map(made -> new Offered(
                                made.key(), words.shortened(made.made().fact().text())))
                        .toList();
            case ANNOUNCED ->
                state.reports().stream()
                        .filter(report -> !report.documented())
                        .map(report -> new Offered(
                                report.id().toString(),
                                report.registered().fact().title()))
                        .toList();
            case MEETING -> meetings.get();
            case ASKED_AREA ->
                rounds(state)
                        .flatMap(asked -> asked.asked().fact().areas().stream())
                        .distinct()
                        .map(key -> new Offered(key, state.scope().nameOf(key)))
                        .toList();
            case RECIPIENT ->
                parties(rounds(state)
                        .flatMap(asked -> asked.recipients().stream())
                        .map(Recipient::party)
                        .distinct()
                        .toList());
            case GIVER -> parties(state.mandate().givers());
            case HOLDER -> parties(state.mandate().holders());
            case POINT ->
                state.mandate().points().stream()
                        .map(point -> point.point())
                        .map(point -> new Offered(
                                point.ref().toString(),
                                words.point("decided", point.ref().number(), point.text())))
                        .toList();
            case CASE_POINT ->
                ofCase.get().of(Choice.Of.POINT, true).stream()
                        .filter(offered -> !state.mandate().refs().contains(PointRef.of(offered.value())))
                        .toList();
            case MEASURE -> results(ResultKind.MEASURE);
            case OBSERVATION -> observations();
            default -> List.of();
        };
    }

    private static List<Offered> reports(List<Report> reports) {
        return reports.reversed().stream()
                .map(report -> new Offered(
                        report.id().toString(), report.registered().fact().title()))
                .toList();
    }

    private static List<Report> drafts(UppdragState state) {
        return state.reports().stream()
                .filter(report ->
                        report.draft().drafted() != null && !report.draft().isFrozen())
                .toList();
    }

    private Stream<Consultation> rounds(UppdragState state) {
        var one = state.consultations().stream()
                .filter(round -> round.id().toString().equals(chosen))
                .toList();
        return (one.isEmpty() ? state.consultations() : one).stream();
    }

    /** What is open first; what is excluded or limited can be picked alone, and the refusal then says why. */
    private List<Offered> areas(Scope scope, boolean several) {
        var open = scope.open();
        var closed = scope.areas().stream()
                .map(Scope.Area::key)
                .filter(key -> !open.contains(key))
                .map(key -> new Offered(key, words.notOpen(scope.nameOf(key))));
        var opened = open.stream().map(key -> new Offered(key, scope.nameOf(key)));
        return (several ? opened : Stream.concat(opened, closed)).toList();
    }

    private List<Offered> observations() {
        var recorded = state.findings().observations().stream()
                .map(Told::fact)
                .map(one -> new Offered(one.observationId().toString(), words.shortened(one.text())));
        var totals = state.findings().totals().stream()
                .map(Told::fact)
                .map(total -> new Offered(Findings.named(total), total.label()));
        return Stream.concat(recorded, totals).toList();
    }

    private List<Offered> results(ResultKind kind) {
        return state.findings()
                .results(kind)
                .map(placed -> new Offered(placed.resultId().toString(), words.shortened(placed.title())))
                .toList();
    }

    private List<Offered> parties(List<Party> parties) {
        return parties.stream()
                .filter(Party::stated)
                .map(party -> new Offered(party.toString(), region.nameOf(party)))
                .toList();
    }
}
