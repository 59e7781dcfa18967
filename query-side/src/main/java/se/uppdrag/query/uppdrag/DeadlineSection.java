package se.uppdrag.query.uppdrag;

import static se.uppdrag.query.uppdrag.MandateSection.said;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.time.SwedishCalendar;
import se.uppdrag.kernel.uppdrag.Deadlines;
import se.uppdrag.kernel.uppdrag.UppdragState;
import se.uppdrag.query.deadline.Deliverable;
import se.uppdrag.query.deadline.Lights;
import se.uppdrag.query.deadline.Promise;
import se.uppdrag.query.list.Light;
import se.uppdrag.query.page.Said;
import se.uppdrag.query.page.Words;
import se.uppdrag.query.state.UppdragDocument;

/** Each deliverable with its first promise, every change, what was asked for, and the days that nobody decided about. */
record DeadlineSection(List<DeliverableRow> deliverables, List<Said> outsideEvents) {

    /** {@code day}: the last day as a date, where the text is not one; {@code help}: the next working day, where that is another; {@code material}: by when the papers for its meeting are due. */
    record PromiseRow(
            String text,
            @Nullable String day,
            @Nullable String help,
            @Nullable String material,
            @Nullable String origin,
            @Nullable String decider,
            @Nullable String reason,
            Said source) {}

    record DeliverableRow(
            String name,
            String kind,
            @Nullable String receiver,
            @Nullable String points,
            Light light,
            @Nullable PromiseRow first,
            @Nullable PromiseRow current,
            List<PromiseRow> changes,
            List<Said> requests,
            List<String> undecided,
            @Nullable Said delivered,
            boolean example) {}

    static DeadlineSection of(
            UppdragDocument document,
            Lights lights,
            Words words,
            Function<UUID, String> fact,
            Map<UUID, String> sentences) {
        var state = document.state();
        return new DeadlineSection(
                document.outline().promises().deliverables().stream()
                        .map(deliverable -> row(document, deliverable, lights, words, fact, sentences))
                        .toList(),
                state.deadlines().outsideEvents().stream()
                        .map(told -> said(
                                sentences.getOrDefault(
                                        told.trace().event(), told.fact().event()),
                                told.trace(),
                                words,
                                fact))
                        .toList());
    }

    static Light light(UppdragDocument document, Deliverable deliverable, Lights lights) {
        if (!deliverable.open()) {
            return Light.CLOSED;
        }
        return lights.of(document.outline().lifecycle().stage(), deliverable.lastDay(), deliverable.moreTime());
    }

    private static DeliverableRow row(
            UppdragDocument document,
            Deliverable deliverable,
            Lights lights,
            Words words,
            Function<UUID, String> fact,
            Map<UUID, String> sentences) {
        var promises = deliverable.promises().stream()
                .map(promise -> promise(promise, words, fact))
                .toList();
        var told = document.state().deadlines().deliverable(deliverable.key());
        return new DeliverableRow(
                deliverable.name(),
                words.label(deliverable.kind()),
                deliverable.receiver().stated() ? words.party(deliverable.receiver()) : null,
                told.map(one -> words.points(one.set().fact().points())).orElse(null),
                light(document, deliverable, lights),
                promises.isEmpty() ? null : promises.getFirst(),
                promises.isEmpty() ? null : promises.getLast(),
                promises.size() < 2 ? List.of() : promises.subList(1, promises.size()),
                told.map(one -> requests(one, words, fact, sentences)).orElse(List.of()),
                document.outline().lifecycle().undecided(deliverable, lights.today()).stream()
                        .map(gap -> gap.to() == null
                                ? words.text(
                                        "uppdrag.deadline.undecided-still",
                                        words.day(gap.from()),
                                        gap.days(lights.today()))
                                : words.text(
                                        "uppdrag.deadline.undecided",
                                        words.day(gap.from()),
                                        words.day(gap.to()),
                                        gap.days(lights.today())))
                        .toList(),
                deliverable.open() ? null : delivered(document.state(), deliverable.key(), words, fact),
                deliverable.example());
    }

    /** The latest report that delivered it. */
    private static @Nullable Said delivered(UppdragState state, String key, Words words, Function<UUID, String> fact) {
        return state.reports().stream()
                .filter(report -> report.registered().fact().deliverables().contains(key))
                .flatMap(report -> report.deliveries().stream())
                .reduce((earlier, later) -> later)
                .map(told -> said(words.text("uppdrag.deadline.delivered"), told.trace(), words, fact))
                .orElse(null);
    }

    private static PromiseRow promise(Promise promise, Words words, Function<UUID, String> fact) {
        var decider = promise.decider();
        var last = promise.due().to();
        var text = words.due(promise.due());
        return new PromiseRow(
                text,
                last == null || last.toString().equals(text) ? null : words.day(last),
                help(last, words),
                promise.material() == null
                        ? null
                        : words.text("uppdrag.deadline.material", words.due(promise.material())),
                promise.origin() == Promise.Origin.SET ? null : words.label(promise.origin()),
                decider == null || !decider.stated() ? null : words.party(decider),
                promise.reason(),
                new Said(
                        "",
                        promise.happened().isBlank() ? words.notStated() : promise.happened(),
                        fact.apply(promise.event()),
                        promise.example()));
    }

    private static @Nullable String help(@Nullable LocalDate last, Words words) {
        if (last == null || SwedishCalendar.isWorkingDay(last)) {
            return null;
        }
        return words.text("uppdrag.deadline.working-day", words.day(SwedishCalendar.workingDayFrom(last)));
    }

    private static List<Said> requests(
            Deadlines.Deliverable deliverable, Words words, Function<UUID, String> fact, Map<UUID, String> sentences) {
        var requests = new ArrayList<Said>();
        for (var request : deliverable.requests()) {
            var asked = request.asked();
            requests.add(said(
                    sentences.getOrDefault(
                            asked.trace().event(),
                            words.text(
                                    "uppdrag.deadline.requested",
                                    words.due(asked.fact().requested()))),
                    asked.trace(),
                    words,
                    fact));
            var answered = request.answered();
            if (request.outcome() == Deadlines.Outcome.REFUSED && answered != null) {
                requests.add(said(
                        sentences.getOrDefault(answered.event(), words.text("uppdrag.deadline.refused")),
                        answered,
                        words,
                        fact));
            } else if (request.outcome() == Deadlines.Outcome.OPEN) {
                requests.add(new Said(words.text("uppdrag.deadline.unanswered"), null, null, false));
            }
        }
        return requests;
    }
}
