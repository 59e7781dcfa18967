package se.uppdrag.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.body.BodyEvent.BodyFactCorrected;
import se.uppdrag.kernel.body.BodyEvent.BodyRegistered;
import se.uppdrag.kernel.body.BodyEvent.BodyRenamed;
import se.uppdrag.query.readmodel.Tale;

class SubjectTest {

    private static final UUID BODY = new UUID(9, 9);

    private final Tale tale = new Tale();

    @Test
    void a_stream_is_called_what_it_was_last_called() {
        tale.tell(new BodyRegistered(BODY, Party.body("LS"), "Landstingsstyrelsen"));
        tale.tell(new BodyRenamed(BODY, "Regionstyrelsen", null));
        assertThat(Subject.of(tale.told())).isEqualTo("Regionstyrelsen");
    }

    @Test
    void a_name_that_was_struck_is_none_and_a_corrected_first_one_stays_the_first() {
        var registered = tale.tell(new BodyRegistered(BODY, Party.body("LS"), "Landstingstyrelsen"));
        var renamed = tale.tell(new BodyRenamed(BODY, "Regionstyrelsen", null));
        tale.tell(new BodyFactCorrected(BODY, registered.eventId(), "Felskrivet"));
        tale.tellInstead(registered, new BodyRegistered(BODY, Party.body("LS"), "Landstingsstyrelsen"));
        assertThat(Subject.of(tale.told())).isEqualTo("Regionstyrelsen");

        tale.tell(new BodyFactCorrected(BODY, renamed.eventId(), "Inte beslutat"));
        assertThat(Subject.of(tale.told())).isEqualTo("Landstingsstyrelsen");
    }
}
