package se.uppdrag.query.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Reach;
import se.uppdrag.kernel.uppdrag.Closing;
import se.uppdrag.kernel.uppdrag.UppdragEvent;
import se.uppdrag.kernel.uppdrag.UppdragState;
import se.uppdrag.query.Events;
import se.uppdrag.query.deadline.Named;
import se.uppdrag.query.page.RealCase;
import se.uppdrag.query.readmodel.Project;
import se.uppdrag.query.readmodel.Tale;
import se.uppdrag.query.readmodel.TestMongo;
import se.uppdrag.query.readmodel.ViewStore;

class UppdragViewTest {

    private final TestMongo mongo = new TestMongo();
    private final UppdragView view = new UppdragView();
    private final ViewStore<UppdragDocument> store = new ViewStore<>(view, mongo.template());
    private final Tale tale = new Tale();
    private final Events uppdrag = Events.of(1);

    @AfterEach
    void close() {
        mongo.close();
    }

    @Test
    void the_real_case_comes_back_from_the_store_as_it_was_folded() {
        var real = new RealCase();
        Project.all(view, mongo.template(), real, real.told());

        var state = UppdragState.none();
        for (var recorded : real.upTo(Long.MAX_VALUE, Set.of(RealCase.UPPDRAG))) {
            state = state.after(recorded.as((UppdragEvent) recorded.event()));
        }
        var stored = store.find(Reach.EVERYTHING, RealCase.UPPDRAG.toString()).orElseThrow();
        assertThat(stored.state()).isEqualTo(state);
        assertThat(stored.version())
                .isEqualTo(real.upTo(Long.MAX_VALUE, Set.of(RealCase.UPPDRAG)).size() - 1);
    }

    @Test
    void what_ended_it_is_known_by_its_kind() {
        tale.tell(uppdrag.assigned("Växel"));
        var closed = tale.tell(uppdrag.closed());

        var ended = projected().state().closing();
        assertThat(ended.status()).isEqualTo(Closing.Status.CLOSED);
        assertThat(ended.ended().fact()).isEqualTo(closed.event());
    }

    @Test
    void what_had_to_be_stated_and_is_not_is_listed_until_it_is_corrected() {
        tale.tell(uppdrag.assigned("Växel"));
        var silent = tale.tell(uppdrag.handedOver(Events.DIRECTOR, Party.role("Chefen"), null));

        assertThat(projected().missing())
                .extracting(Unstated::component, Unstated::event)
                .containsExactly(tuple("reason", silent.eventId()));

        tale.tell(uppdrag.struck(silent.eventId()));
        assertThat(projected().missing()).isEmpty();
    }

    @Test
    void a_fact_whose_day_no_source_gives_is_listed_too() {
        tale.tell(uppdrag.assigned("Växel"));
        var undated = tale.on("framgår ej").tell(uppdrag.closed());

        assertThat(projected().missing())
                .extracting(Unstated::component, Unstated::event)
                .contains(tuple("happened", undated.eventId()));
    }

    @Test
    void a_made_up_performer_does_not_make_the_holder_one() {
        tale.tell(uppdrag.assigned("Växel"));
        var engaged = tale.tellExample(uppdrag.engaged(Party.role("Chefen")));

        var parties = projected().outline().parties();
        assertThat(parties.holders()).extracting(Named::example).containsExactly(false);
        assertThat(parties.performers()).containsExactly(new Named(Party.role("Chefen"), engaged.eventId(), true));
    }

    @Test
    void a_strike_counts_in_the_version() {
        tale.tell(uppdrag.assigned("Växel"));
        var renamed = tale.tell(uppdrag.renamed("Fel"));
        tale.tell(uppdrag.struck(renamed.eventId()));

        assertThat(projected().version()).isEqualTo(2);
        assertThat(projected().state().mandate().title()).isEqualTo("Växel");
    }

    private UppdragDocument projected() {
        Project.all(view, mongo.template(), tale, tale.told());
        return store.find(Reach.EVERYTHING, uppdrag.uppdrag().toString()).orElseThrow();
    }
}
