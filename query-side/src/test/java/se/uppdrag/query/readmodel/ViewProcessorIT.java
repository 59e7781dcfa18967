package se.uppdrag.query.readmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Query;
import se.uppdrag.kernel.Reach;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.casefile.CaseFileEvent;

/** A view on Axon's processor and the database: live, after a failure, and rebuilt. */
class ViewProcessorIT {

    private static final int FIRST_POSITION = 1;

    private final Tale tale = new Tale();
    private final Titles view = new Titles();
    private TestMongo mongo;
    private EventStore log;
    private Progress progress;
    private DeadLetters letters;
    private Views views;
    private ViewStore<Title> store;

    @BeforeEach
    void start() {
        mongo = new TestMongo();
        log = EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine(FIRST_POSITION))
                .build();
        progress = new Progress(mongo.template());
        store = new ViewStore<>(view, mongo.template());
        letters = new DeadLetters(mongo.template(), Clock.systemUTC());
        views = lookedAfterBy(Clock.systemUTC());
    }

    private Views lookedAfterBy(Clock clock) {
        return new Views(
                List.of(view),
                mongo.template(),
                tale,
                letters,
                progress,
                ReadModelConfiguration.tokens(mongo.template()),
                log,
                () -> tale.told().size(),
                clock);
    }

    @AfterEach
    void stop() {
        views.stop();
        mongo.close();
    }

    @Test
    void whoever_waits_for_a_change_sees_it() {
        views.start();
        for (var number = 1; number <= 5; number++) {
            var position = publish(opened(number));

            assertThat(progress.lags(view.name(), position)).isFalse();
            assertThat(store.find(Reach.EVERYTHING, id(number)))
                    .map(Title::title)
                    .contains("Ärende " + number);
        }
    }

    @Test
    void a_page_says_that_it_lags_when_the_change_does_not_come() {
        views.start();
        publish(opened(1));

        assertThat(progress.lags(view.name(), 2L)).isTrue();
        assertThat(progress.lags(view.name(), null)).isFalse();
    }

    @Test
    void many_events_are_taken_with_few_writes() {
        for (var number = 1; number <= 400; number++) {
            publish(opened(number));
        }
        views.start();
        caughtUp();

        assertThat(store.stored()).hasSize(400);
        assertThat(mongo.writes()).isLessThan(100);
    }

    @Test
    void an_error_in_a_fold_loses_nothing_and_moves_nothing_until_it_is_gone() {
        view.failure.set(new StackOverflowError("made for this test"));
        publish(opened(1));
        views.start();
        await().until(() -> view.failed > 0);
        assertThat(progress.of(view.name())).isZero();

        view.failure.set(null);

        caughtUp();
        assertThat(store.stored()).hasSize(1);
    }

    @Test
    void a_restarted_processor_goes_on_where_it_was() {
        views.start();
        publish(opened(1));
        caughtUp();
        views.stop();
        publish(opened(2));
        views.start();
        caughtUp();

        assertThat(store.stored()).hasSize(2);
    }

    @Test
    void rebuilt_is_as_live_document_by_document() {
        views.start();
        for (var number = 1; number <= 50; number++) {
            publish(opened(number));
        }
        caughtUp();
        var live = store.stored();
        store.clear(() -> {});

        views.rebuild(view.name());

        await().untilAsserted(() -> assertThat(store.stored()).isEqualTo(live));
        assertThat(progress.lags(view.name(), 50L)).isFalse();
    }

    @Test
    void a_view_that_another_node_has_is_not_rebuilt_here_and_is_taken_over_when_that_node_is_gone() {
        views.start();
        publish(opened(1));
        caughtUp();
        mongo.template()
                .getCollection("tokens")
                .updateOne(
                        Filters.eq("processorName", "titles"),
                        Updates.combine(
                                Updates.set("owner", "another node"),
                                Updates.set("timestamp", Clock.systemUTC().millis())));

        assertThatThrownBy(() -> views.rebuild("titles")).isInstanceOf(UnableToClaimTokenException.class);

        assertThat(store.stored()).hasSize(1);
        publish(opened(2));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(store.stored()).hasSize(2));
    }

    @Test
    void a_list_follows_what_is_new_changed_struck_and_told_anew() {
        views.start();
        var rows = new Rows<>(store, progress, document -> List.of(document.title()));
        assertThat(rows.all(Reach.EVERYTHING)).isEmpty();

        publish(opened(1));
        publish(opened(2));
        caughtUp();
        assertThat(rows.all(Reach.EVERYTHING)).containsExactlyInAnyOrder("Ärende 1", "Ärende 2");

        publish(numbered(2, "RS/2/2025"));
        caughtUp();
        assertThat(rows.all(Reach.EVERYTHING)).containsExactlyInAnyOrder("Ärende 1", "RS/2/2025");

        mongo.template().getCollection(view.name()).deleteOne(Filters.eq("_id", id(1)));
        publish(opened(3));
        caughtUp();
        assertThat(rows.all(Reach.EVERYTHING)).containsExactlyInAnyOrder("RS/2/2025", "Ärende 3");

        views.rebuild(view.name());
        caughtUp();
        assertThat(rows.all(Reach.EVERYTHING)).containsExactlyInAnyOrder("Ärende 1", "RS/2/2025", "Ärende 3");
    }

    @Test
    void progress_never_goes_back() {
        progress.handled("titles", 7);
        progress.handled("titles", 5);

        assertThat(progress.of("titles")).isEqualTo(7);
    }

    @Test
    void what_a_view_has_passed_is_known_here_at_once_and_elsewhere_when_it_is_kept() {
        var elsewhere = new Progress(mongo.template());

        progress.passed("titles", 7);
        assertThat(progress.of("titles")).isEqualTo(7);
        assertThat(elsewhere.of("titles")).isZero();

        progress.keep();
        assertThat(elsewhere.of("titles")).isEqualTo(7);
    }

    @Test
    void a_token_is_stored_right_after_a_claim_and_then_only_now_and_then() {
        var tokens = ReadModelConfiguration.tokens(mongo.template());
        tokens.initializeTokenSegments("titles", 1, new GlobalSequenceTrackingToken(0));
        tokens.fetchToken("titles", 0);

        tokens.storeToken(new GlobalSequenceTrackingToken(1), "titles", 0);
        tokens.storeToken(new GlobalSequenceTrackingToken(2), "titles", 0);
        assertThat(tokens.fetchToken("titles", 0)).isEqualTo(new GlobalSequenceTrackingToken(1));

        tokens.storeToken(new GlobalSequenceTrackingToken(3), "titles", 0);
        assertThat(tokens.fetchToken("titles", 0)).isEqualTo(new GlobalSequenceTrackingToken(3));
    }

    @Nested
    class An_operator {

        private final AtomicReference<Duration> later = new AtomicReference<>(Duration.ZERO);

        @BeforeEach
        void watch() {
            views = lookedAfterBy(new Clock() {
                @Override
                public Instant instant() {
                    return Instant.now().plus(later.get());
                }

                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    throw new UnsupportedOperationException();
                }
            });
        }

        @Test
        void sees_that_a_view_is_current() {
            views.start();
            publish(opened(1));

            await().untilAsserted(() -> assertThat(views.statuses())
                    .singleElement()
                    .satisfies(status -> {
                        assertThat(status.state()).isEqualTo(ViewStatus.State.CURRENT);
                        assertThat(status.position()).isEqualTo(1);
                        assertThat(status.behind()).isZero();
                    }));
        }

        @Test
        void sees_that_a_view_stands_still_and_that_it_moves_again() {
            view.failure.set(new StackOverflowError("made for this test"));
            publish(opened(1));
            views.start();
            state(ViewStatus.State.BEHIND);

            later.set(Caretaker.PATIENCE.plusSeconds(5));

            state(ViewStatus.State.STANDING_STILL);

            view.failure.set(null);

            state(ViewStatus.State.CURRENT);
        }

        @Test
        void asks_for_a_rebuild_and_whoever_has_the_view_does_it() {
            views.start();
            for (var number = 1; number <= 50; number++) {
                publish(opened(number));
            }
            caughtUp();
            var live = store.stored();
            store.clear(() -> {});

            assertThat(views.askRebuild("titles")).isTrue();
            assertThat(views.askRebuild("none")).isFalse();

            await().untilAsserted(() -> assertThat(store.stored()).isEqualTo(live));
            state(ViewStatus.State.CURRENT);
        }

        private void state(ViewStatus.State state) {
            await().untilAsserted(() ->
                    assertThat(views.statuses()).extracting(ViewStatus::state).containsExactly(state));
        }
    }

    @Nested
    class A_poison_event {

        @BeforeEach
        void poison() {
            view.poison.add(id(2));
            views.start();
            publish(opened(1));
            publish(opened(2));
            publish(opened(3));
            publish(numbered(2, "RS/2/2025"));
            publish(numbered(3, "RS/3/2025"));
            caughtUp();
        }

        @Test
        void is_set_aside_with_its_cause_while_everything_else_goes_on() {
            assertThat(titles()).containsExactly("Ärende 1", "RS/3/2025");
            assertThat(letters.all()).singleElement().satisfies(letter -> {
                assertThat(letter.position()).isEqualTo(2);
                assertThat(letter.sequence()).isEqualTo(new UUID(1, 2));
                assertThat(letter.cause()).contains("made for this test");
                assertThat(letter.attempts()).isEqualTo(1);
            });
        }

        @Test
        void is_taken_with_all_that_waited_when_it_is_tried_again_after_the_repair() {
            view.poison.clear();
            assertThat(letters.askRetry("titles:2")).isTrue();

            await().untilAsserted(() -> assertThat(letters.all()).isEmpty());
            assertThat(titles()).containsExactlyInAnyOrder("Ärende 1", "RS/2/2025", "RS/3/2025");
        }

        @Test
        void comes_late_into_a_list_that_was_looked_at_meanwhile() {
            var rows = new Rows<>(store, progress, document -> List.of(document.title()));
            assertThat(rows.all(Reach.EVERYTHING)).containsExactlyInAnyOrder("Ärende 1", "RS/3/2025");

            view.poison.clear();
            letters.askRetry("titles:2");

            await().untilAsserted(() -> assertThat(rows.all(Reach.EVERYTHING))
                    .containsExactlyInAnyOrder("Ärende 1", "RS/2/2025", "RS/3/2025"));
        }

        @Test
        void is_tried_in_vain_without_the_repair() {
            letters.askRetry("titles:2");

            await().untilAsserted(() -> assertThat(letters.all())
                    .singleElement()
                    .satisfies(letter -> {
                        assertThat(letter.attempts()).isEqualTo(2);
                        assertThat(letter.state()).isEqualTo(DeadLetter.State.WAITING);
                    }));
            assertThat(titles()).containsExactly("Ärende 1", "RS/3/2025");
        }

        @Test
        void is_left_out_for_good_when_it_is_dropped_and_what_needs_it_becomes_the_next() {
            letters.askDrop("titles:2");

            await().untilAsserted(() -> assertThat(letters.all())
                    .extracting(DeadLetter::position, DeadLetter::state)
                    .containsExactly(tuple(2L, DeadLetter.State.DROPPED), tuple(4L, DeadLetter.State.WAITING)));
        }

        @Test
        void is_met_again_by_a_rebuild_unless_it_was_dropped() {
            view.poison.clear();
            views.rebuild("titles");
            caughtUp();

            assertThat(letters.all()).isEmpty();
            assertThat(titles()).containsExactlyInAnyOrder("Ärende 1", "RS/2/2025", "RS/3/2025");
        }

        @Test
        void is_asked_for_by_its_name() {
            assertThat(letters.askRetry("titles:99")).isFalse();
            assertThat(letters.askDrop("titles:99")).isFalse();
        }

        private List<String> titles() {
            return store.find(Reach.EVERYTHING, new Query()).stream()
                    .map(Title::title)
                    .toList();
        }
    }

    private static CaseFileEvent numbered(int number, String dnr) {
        return new CaseFileEvent.CaseNumberAdded(new UUID(1, number), "RS", dnr, true);
    }

    private long publish(CaseFileEvent event) {
        var recorded = tale.tell(event);
        log.publish(Tale.message(recorded));
        return recorded.position();
    }

    private void caughtUp() {
        var last = tale.told().getLast().position();
        await().until(() -> progress.of(view.name()) == last);
    }

    private static CaseFileEvent opened(int number) {
        return new CaseFileEvent.CaseFileOpened(new UUID(1, number), "Ärende " + number, null);
    }

    private static String id(int number) {
        return new UUID(1, number).toString();
    }

    record Title(String id, long position, UUID caseFileId, String title) implements ViewDocument<Title> {

        @Override
        public Title at(long position) {
            return new Title(id, position, caseFileId, title);
        }
    }

    private static final class Titles implements View<Title> {

        private final AtomicReference<@Nullable Error> failure = new AtomicReference<>();
        private final Set<String> poison = ConcurrentHashMap.newKeySet();
        private volatile int failed;

        @Override
        public String name() {
            return "titles";
        }

        @Override
        public Class<Title> type() {
            return Title.class;
        }

        @Override
        public Touched touches(Recorded<?> recorded) {
            return switch (recorded.event()) {
                case CaseFileEvent.CaseFileOpened e -> Touched.beginning(e.caseFileId());
                case CaseFileEvent.CaseNumberAdded e -> Touched.one(e.caseFileId());
                default -> Touched.NOTHING;
            };
        }

        @Override
        public Title begin(Recorded<?> recorded, @Nullable List<Recorded<?>> earlier) {
            var error = failure.get();
            if (error != null) {
                failed++;
                throw error;
            }
            var e = (CaseFileEvent.CaseFileOpened) recorded.event();
            if (poison.contains(e.caseFileId().toString())) {
                throw new IllegalArgumentException("made for this test");
            }
            return new Title(e.caseFileId().toString(), recorded.position(), e.caseFileId(), e.title());
        }

        @Override
        public Title after(Title document, Recorded<?> recorded) {
            return recorded.event() instanceof CaseFileEvent.CaseNumberAdded e
                    ? new Title(document.id(), document.position(), document.caseFileId(), e.dnr())
                    : document;
        }
    }
}
