package se.uppdrag.query.readmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
        views = new Views(
                List.of(view), mongo.template(), tale, progress, ReadModelConfiguration.tokens(mongo.template()), log);
    }

    @AfterEach
    void stop() {
        views.stop();
        views.close();
        mongo.close();
    }

    @Test
    void whoever_waits_for_a_change_sees_it() {
        views.start();
        for (var number = 1; number <= 5; number++) {
            var position = publish(opened(number));

            assertThat(progress.lags(view.name(), position)).isFalse();
            assertThat(store.find(id(number))).map(Title::title).contains("Ärende " + number);
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
        store.clear();

        views.rebuild(view.name());

        await().untilAsserted(() -> assertThat(store.stored()).isEqualTo(live));
        assertThat(progress.lags(view.name(), 50L)).isFalse();
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
            return recorded.event() instanceof CaseFileEvent.CaseFileOpened e
                    ? Touched.beginning(e.caseFileId())
                    : Touched.NOTHING;
        }

        @Override
        public Title begin(Recorded<?> recorded, @Nullable List<Recorded<?>> earlier) {
            var error = failure.get();
            if (error != null) {
                failed++;
                throw error;
            }
            var e = (CaseFileEvent.CaseFileOpened) recorded.event();
            return new Title(e.caseFileId().toString(), recorded.position(), e.caseFileId(), e.title());
        }

        @Override
        public Title after(Title document, Recorded<?> recorded) {
            return document;
        }
    }
}
