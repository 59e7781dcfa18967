package se.uppdrag.kernel.uppdrag;

import static se.uppdrag.kernel.Lists.changed;
import static se.uppdrag.kernel.Lists.plus;
import static se.uppdrag.kernel.Lists.put;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.MeetingRef;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.Trace;
import se.uppdrag.kernel.body.Sitting;
import se.uppdrag.kernel.time.Due;
import se.uppdrag.kernel.uppdrag.UppdragEvent.DeadlineChangeRequested;
import se.uppdrag.kernel.uppdrag.UppdragEvent.DeliverableSet;
import se.uppdrag.kernel.uppdrag.UppdragEvent.OutsideEventRecorded;

/** What is to be delivered and every promise of when: none is overwritten, the first stays visible (rules 5 and 6). */
public record Deadlines(List<Deliverable> deliverables, List<Told<OutsideEventRecorded>> outsideEvents) {

    /**
     * {@code decider} and {@code reason}: of a change; of the first promise the decision itself says them. {@code scheduled}: the meeting
     * that it follows.
     */
    public record Promise(
            Due due,
            @Nullable Party decider,
            @Nullable String reason,
            @Nullable MeetingRef scheduled,
            Trace trace) {

        boolean follows(MeetingRef meeting) {
            return meeting.equals(scheduled);
        }
    }

    public enum Outcome {
        OPEN,
        GRANTED,
        REFUSED
    }

    /** A request that may be granted otherwise than asked; {@code answered} by the change or the refusal. */
    public record Request(
            Told<DeadlineChangeRequested> asked,
            Outcome outcome,
            @Nullable Trace answered) {

        private Request answeredBy(Outcome outcome, Trace trace) {
            return this.outcome == Outcome.OPEN ? new Request(asked, outcome, trace) : this;
        }
    }

    public record Deliverable(Told<DeliverableSet> set, List<Promise> promises, List<Request> requests) {

        public String key() {
            return set.fact().deliverable();
        }

        public Optional<Promise> first() {
            return promises.stream().findFirst();
        }

        public Optional<Promise> current() {
            return promises.isEmpty() ? Optional.empty() : Optional.of(promises.getLast());
        }

        /** Due to that meeting, as the deadline stands now. */
        public boolean dueTo(MeetingRef meeting) {
            return current().filter(promise -> promise.follows(meeting)).isPresent();
        }

        public boolean awaitsAnswer() {
            return requests.stream().anyMatch(request -> request.outcome() == Outcome.OPEN);
        }

        private Deliverable promised(Promise promise) {
            return new Deliverable(
                    set,
                    plus(promises, promise),
                    requests.stream()
                            .map(request -> request.answeredBy(Outcome.GRANTED, promise.trace()))
                            .toList());
        }

        /**
         * A new version, which the meeting brought with it; only its words where the days are the same. Whoever has asked for more time
         * still waits for an answer.
         */
        private Deliverable following(MeetingRef meeting, Promise promise) {
            if (!dueTo(meeting)) {
                return this;
            }
            var now = promises.getLast();
            if (!promise.follows(meeting) || !promise.due().sameDays(now.due())) {
                return new Deliverable(set, plus(promises, promise), requests);
            }
            var same = new Promise(promise.due(), now.decider(), now.reason(), meeting, now.trace());
            return new Deliverable(set, changed(promises, one -> one == now, one -> same), requests);
        }

        private Deliverable requests(List<Request> requests) {
            return new Deliverable(set, promises, requests);
        }

        /** A deadline that waited for the event gets its day; the promise stays the same promise. */
        private Deliverable occurred(LocalDate day) {
            return new Deliverable(
                    set,
                    changed(
                            promises,
                            promise -> promise.due().kind() == Due.Kind.EVENT
                                    && promise.due().to() == null,
                            promise -> new Promise(
                                    promise.due().occurred(day),
                                    promise.decider(),
                                    promise.reason(),
                                    promise.scheduled(),
                                    promise.trace())),
                    requests);
        }
    }

    static Deadlines none() {
        return new Deadlines(List.of(), List.of());
    }

    public Optional<Deliverable> deliverable(String key) {
        return deliverables.stream()
                .filter(deliverable -> deliverable.key().equals(key))
                .findFirst();
    }

    Deadlines after(Recorded<? extends UppdragEvent> recorded, UppdragEvent.OfDeadlines event) {
        var trace = Trace.of(recorded);
        return switch (event) {
            case DeliverableSet e -> set(Told.of(e, recorded));
            case UppdragEvent.DeadlineSet e ->
                of(e.deliverable(), was -> was.promised(new Promise(e.due(), null, e.reason(), e.scheduled(), trace)));
            case DeadlineChangeRequested e ->
                of(
                        e.deliverable(),
                        was -> was.requests(
                                plus(was.requests(), new Request(Told.of(e, recorded), Outcome.OPEN, null))));
            case UppdragEvent.DeadlineChanged e ->
                of(
                        e.deliverable(),
                        was -> was.promised(new Promise(e.due(), e.decider(), e.reason(), e.scheduled(), trace)));
            case UppdragEvent.DeadlineChangeRefused e ->
                of(
                        e.deliverable(),
                        was -> was.requests(was.requests().stream()
                                .map(request -> request.answeredBy(Outcome.REFUSED, trace))
                                .toList()));
            case OutsideEventRecorded e ->
                new Deadlines(
                        changed(
                                deliverables,
                                deliverable -> e.deliverables().contains(deliverable.key()),
                                deliverable -> deliverable.occurred(recorded.day())),
                        plus(outsideEvents, Told.of(e, recorded)));
            case UppdragEvent.DueMeetingMoved e ->
                following(e.deliverables(), e.meeting(), e.meeting(), e.reason(), trace);
            case UppdragEvent.DueMeetingCancelled e ->
                following(e.deliverables(), e.meeting(), e.instead(), e.reason(), trace);
        };
    }

    /** @param to absent: the time is set later */
    private Deadlines following(
            List<String> keys, Sitting from, @Nullable Sitting to, @Nullable String reason, Trace trace) {
        var promise = new Promise(
                to == null ? Due.toBeSet() : to.due(), from.body(), reason, to == null ? null : to.meeting(), trace);
        return new Deadlines(
                changed(
                        deliverables,
                        deliverable -> keys.contains(deliverable.key()),
                        deliverable -> deliverable.following(from.meeting(), promise)),
                outsideEvents);
    }

    /** Setting a deliverable again renames or redirects it; its promises stay. */
    private Deadlines set(Told<DeliverableSet> told) {
        var key = told.fact().deliverable();
        return new Deadlines(
                put(
                        deliverables,
                        deliverable -> deliverable.key().equals(key),
                        was -> new Deliverable(told, was.promises(), was.requests()),
                        new Deliverable(told, List.of(), List.of())),
                outsideEvents);
    }

    private Deadlines of(String key, UnaryOperator<Deliverable> change) {
        return new Deadlines(
                changed(deliverables, deliverable -> deliverable.key().equals(key), change), outsideEvents);
    }
}
