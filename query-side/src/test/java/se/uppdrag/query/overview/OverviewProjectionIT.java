package se.uppdrag.query.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import se.uppdrag.kernel.Reach;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.casefile.CaseFileEvent;
import se.uppdrag.kernel.uppdrag.UppdragEvent;
import se.uppdrag.query.Events;
import se.uppdrag.query.readmodel.Project;
import se.uppdrag.query.readmodel.Tale;
import se.uppdrag.query.readmodel.TestMongo;
import se.uppdrag.query.readmodel.ViewStore;

/** What batches do to the documents, on the database. */
class OverviewProjectionIT {

    private final OverviewView view = new OverviewView();
    private final Tale tale = new Tale();
    private final Events one = Events.of(1);
    private TestMongo mongo;

    @BeforeEach
    void start() {
        mongo = new TestMongo();
    }

    @AfterEach
    void stop() {
        mongo.close();
    }

    @Test
    void a_batch_ends_in_the_same_documents_as_its_events_one_by_one() {
        story(one, "RS/1/2017");
        var batch = deliveredAs(List.of(tale.told()));

        assertThat(deliveredAs(
                        tale.told().stream().<List<Recorded<?>>>map(List::of).toList()))
                .isEqualTo(batch)
                .hasSize(1);
    }

    @Test
    void redelivered_and_overlapping_batches_change_nothing() {
        story(one, "RS/1/2017");
        var told = tale.told();
        var once = deliveredAs(List.of(told));

        var again = deliveredAs(List.of(
                told.subList(0, 9), told.subList(4, 12), told.subList(0, 3), told.subList(8, told.size()), told));

        assertThat(again).isEqualTo(once);
    }

    @RepeatedTest(20)
    void a_shuffled_delivery_between_cases_loses_no_update(RepetitionInfo seed) {
        for (var number = 1; number <= 5; number++) {
            story(Events.of(number), "RS/" + number + "/2017");
        }
        var inOrder = deliveredAs(List.of(tale.told()));

        assertThat(deliveredAs(shuffled(new Random(seed.getCurrentRepetition()))))
                .isEqualTo(inOrder)
                .hasSize(5);
    }

    @Test
    void an_event_for_a_document_that_does_not_exist_is_an_error() {
        tale.tell(one.renamed("Nytt namn"));

        assertThatThrownBy(() -> project(tale.told()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("UppdragRenamed at position 1");
    }

    @Test
    void a_number_that_the_case_gets_later_reaches_every_uppdrag_of_it_also_one_of_the_same_batch() {
        var other = new Events(one.caseFile(), new UUID(2, 99));
        tale.tell(one.assigned("Första", "RS/1/2017"));
        project(tale.told());
        tale.tell(other.assigned("Andra", "RS/1/2017"));
        tale.tell(one.numbered("HSN/2/2017"));
        project(tale.told());

        assertThat(store().find(Reach.EVERYTHING, one.uppdrag().toString())
                        .orElseThrow()
                        .outline()
                        .caseNumbers())
                .containsExactly("RS/1/2017", "HSN/2/2017");
        assertThat(store().find(Reach.EVERYTHING, other.uppdrag().toString())
                        .orElseThrow()
                        .outline()
                        .caseNumbers())
                .containsExactly("RS/1/2017", "HSN/2/2017");
    }

    @Test
    void a_corrected_promise_leaves_the_document_as_if_the_error_had_never_been_made() {
        tale.tell(one.assigned("Växel"));
        tale.tell(one.deliverable());
        var wrong = tale.tell(one.due("oktober 2016"));
        tale.tell(one.moved("december 2017"));
        project(tale.told());
        tale.tell(one.struck(wrong.eventId()));
        tale.tellInstead(wrong, one.due("oktober 2017"));
        project(tale.told());

        var deliverable = store().find(Reach.EVERYTHING, one.uppdrag().toString())
                .orElseThrow()
                .outline()
                .promises()
                .next()
                .orElseThrow();
        assertThat(deliverable.first().orElseThrow().due().text()).isEqualTo("oktober 2017");
        assertThat(deliverable.current().orElseThrow().due().text()).isEqualTo("december 2017");
        assertThat(deliverable.changes()).isEqualTo(1);
    }

    @Test
    void a_case_number_corrected_after_the_assignment_is_corrected_here_too() {
        tale.tell(one.opened("Ärendet"));
        var wrong = tale.tell(one.numbered("RS/1080/2017"));
        tale.tell(one.assigned("Växel", "RS/1080/2017"));
        project(tale.told());
        tale.tell(one.struckInCase(wrong.eventId()));
        tale.tellInstead(wrong, one.numbered("RS/1008/2017"));
        project(tale.told());

        assertThat(store().find(Reach.EVERYTHING, one.uppdrag().toString())
                        .orElseThrow()
                        .outline()
                        .caseNumbers())
                .containsExactly("RS/1008/2017");
    }

    @Test
    void an_uppdrag_whose_assignment_is_struck_disappears_and_comes_back_with_what_replaces_it() {
        var wrong = tale.tell(one.assigned("Fel"));
        tale.tell(one.deliverable());
        project(tale.told());
        tale.tell(one.struck(wrong.eventId()));
        project(tale.told());
        assertThat(store().stored()).isEmpty();
        project(tale.told());
        assertThat(store().stored()).isEmpty();

        tale.tellInstead(wrong, one.assigned("Rätt"));
        project(tale.told());

        var back = store().find(Reach.EVERYTHING, one.uppdrag().toString()).orElseThrow();
        assertThat(back.outline().title()).isEqualTo("Rätt");
        assertThat(back.outline().promises().deliverables()).hasSize(1);
    }

    private void story(Events of, String dnr) {
        tale.on("2017-05-31");
        tale.tell(of.opened("Ärendet"));
        tale.tell(of.assigned("Uppdrag i " + dnr, dnr));
        tale.tell(of.deliverable());
        tale.tell(of.due("oktober 2017"));
        tale.tell(of.area("Transport"));
        tale.tell(of.planned("ett", "regi"));
        tale.tell(of.started("ett"));
        tale.tell(of.contacted("2303", "2380"));
        tale.tell(of.numbered("HSN" + dnr.substring(2)));
        tale.on("2017-10-15").tell(of.asked("december 2017"));
        tale.on("2017-11-20").tell(of.moved("januari 2018"));
        tale.tell(of.completed("ett"));
        tale.on("2018-01-10").tell(of.reportRegistered());
        tale.tell(of.reportDelivered());
        tale.tell(of.reportedDone());
    }

    /** Each case's events in their order, the cases mixed as delivery might mix them, in batches of any size. */
    private List<List<Recorded<?>>> shuffled(Random random) {
        var cases = new LinkedHashMap<UUID, Deque<Recorded<?>>>();
        for (var recorded : tale.told()) {
            cases.computeIfAbsent(caseOf(recorded), key -> new ArrayDeque<>()).add(recorded);
        }
        var batches = new ArrayList<List<Recorded<?>>>();
        var batch = new ArrayList<Recorded<?>>();
        var waiting = new ArrayList<>(cases.values());
        while (!waiting.isEmpty()) {
            var queue = waiting.get(random.nextInt(waiting.size()));
            batch.add(queue.remove());
            waiting.removeIf(Deque::isEmpty);
            if (random.nextInt(6) == 0) {
                batches.add(List.copyOf(batch));
                batch.clear();
            }
        }
        batches.add(List.copyOf(batch));
        return batches;
    }

    private static UUID caseOf(Recorded<?> recorded) {
        return switch (recorded.event()) {
            case CaseFileEvent e -> new UUID(0, e.caseFileId().getLeastSignificantBits());
            case UppdragEvent e -> new UUID(0, e.uppdragId().getLeastSignificantBits());
            default -> throw new IllegalArgumentException();
        };
    }

    private Map<String, Document> deliveredAs(List<List<Recorded<?>>> batches) {
        try (var fresh = new TestMongo()) {
            batches.forEach(batch -> Project.all(view, fresh.template(), tale, batch));
            return new ViewStore<>(view, fresh.template()).stored();
        }
    }

    private void project(List<Recorded<?>> events) {
        Project.all(view, mongo.template(), tale, events);
    }

    private ViewStore<Overview> store() {
        return new ViewStore<>(view, mongo.template());
    }
}
